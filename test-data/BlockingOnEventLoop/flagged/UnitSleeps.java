import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.TimeUnit;

class UnitSleeps extends ChannelInboundHandlerAdapter {
  @Override
  public void channelInactive(ChannelHandlerContext ctx) throws InterruptedException {
    // BUG: Diagnostic contains: TimeUnit.sleep blocks the Netty event loop
    TimeUnit.SECONDS.sleep(3);
    ctx.channel().parent().read();
  }
}
