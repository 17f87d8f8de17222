import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class SwitchSaysWait extends ChannelInboundHandlerAdapter {
  private Channel upstream;

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    closeUpstream(true);
  }

  void stop() {
    closeUpstream(false);
  }

  private void closeUpstream(boolean quick) {
    if (quick) {
      upstream.close();
      return;
    }
    upstream.close().awaitUninterruptibly();
  }
}
