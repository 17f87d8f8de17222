import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class QueueMayBeFull extends SimpleChannelInboundHandler<String> {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>(1_000);

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String line) throws InterruptedException {
    // BUG: Diagnostic contains: BlockingQueue.put blocks the Netty event loop
    lines.put(line);
  }

  String next() throws InterruptedException {
    return lines.take();
  }
}
