import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class SwitchSaysWait extends ChannelInboundHandlerAdapter {
  private Channel upstream;

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    // BUG: Diagnostic contains: closeUpstream
    closeUpstream(false);
  }

  void stop() {
    closeUpstream(true);
  }

  private void closeUpstream(boolean quick) {
    if (quick) {
      upstream.close();
      return;
    }
    upstream.close().awaitUninterruptibly();
  }
}
