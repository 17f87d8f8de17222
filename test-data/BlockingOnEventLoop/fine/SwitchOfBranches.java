import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CountDownLatch;

class SwitchOfBranches extends ChannelInboundHandlerAdapter {
  private final CountDownLatch drained = new CountDownLatch(1);

  @Override
  public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    leave(ctx.channel(), false, true);
  }

  private void leave(Channel channel, boolean patient, boolean quiet) throws Exception {
    if (patient && !quiet) {
      drained.await();
    } else {
      channel.close();
    }
    boolean gone = quiet || drained.await(10, java.util.concurrent.TimeUnit.SECONDS);
  }
}
