import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CountDownLatch;

final class HandlerWaitsForLatch extends ChannelInboundHandlerAdapter {
  private final CountDownLatch ready = new CountDownLatch(1);

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    try {
      // BUG: Diagnostic contains: CountDownLatch.await blocks the Netty event loop
      ready.await();
    } finally {
      super.channelRead(context, message);
    }
  }

  void ready() {
    ready.countDown();
  }
}
