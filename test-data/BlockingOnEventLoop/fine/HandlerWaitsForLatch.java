import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CountDownLatch;

final class HandlerWaitsForLatch extends ChannelInboundHandlerAdapter {
  private final CountDownLatch ready = new CountDownLatch(1);

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    try {
      ready.countDown();
    } finally {
      super.channelRead(context, message);
    }
  }

  /** For the thread that started the server. */
  void awaitFirstMessage() throws InterruptedException {
    ready.await();
  }
}
