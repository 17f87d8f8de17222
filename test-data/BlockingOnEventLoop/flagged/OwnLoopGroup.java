import io.netty.channel.Channel;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

final class OwnLoopGroup implements AutoCloseable {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private EventLoopGroup group;

  void start(Channel channel) {
    group = new NioEventLoopGroup(1);
    group.register(channel);
    group.execute(
        () -> {
          try {
            // BUG: Diagnostic contains: BlockingQueue.take blocks the Netty event loop
            System.out.println(lines.take());
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  @Override
  public void close() {
    if (group != null) {
      group.shutdownGracefully();
    }
  }
}
