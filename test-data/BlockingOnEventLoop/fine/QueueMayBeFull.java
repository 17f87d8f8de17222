import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class QueueMayBeFull extends SimpleChannelInboundHandler<String> {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String line) throws InterruptedException {
    lines.put(line);
  }

  String next() throws InterruptedException {
    return lines.take();
  }
}
