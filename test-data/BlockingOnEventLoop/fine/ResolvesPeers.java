import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

final class ResolvesPeers extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext context, Object host) throws UnknownHostException {
    InetAddress group = InetAddress.getByName("230.0.0.1");
    InetSocketAddress peer = new InetSocketAddress((String) host, 6379);
    context.fireChannelRead(peer).fireChannelRead(group);
  }
}
