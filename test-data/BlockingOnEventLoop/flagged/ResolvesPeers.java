import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetAddress;
import java.net.UnknownHostException;

final class ResolvesPeers extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext context, Object host) throws UnknownHostException {
    // BUG: Diagnostic contains: InetAddress.getAllByName blocks the Netty event loop
    InetAddress[] peers = InetAddress.getAllByName((String) host);
    context.fireChannelRead(peers);
  }
}
