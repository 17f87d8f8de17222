import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

final class WaitsOffTheLoop extends ChannelInboundHandlerAdapter {
  @Override
  public void channelInactive(ChannelHandlerContext context) {
    close(context.channel());
  }

  void close(Channel channel) {
    if (channel.eventLoop().inEventLoop()) {
      channel.close(channel.voidPromise());
    } else {
      channel.close().syncUninterruptibly();
    }
  }
}
