import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

final class LoopInField {
  private final EventLoopGroup group;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  LoopInField() {
    group = new NioEventLoopGroup(2);
  }

  ServerBootstrap server() {
    return new ServerBootstrap().group(group);
  }

  void drain() {
    group.execute(
        new Runnable() {
          @Override
          public void run() {
            try {
              // BUG: Diagnostic contains: BlockingQueue.take blocks the Netty event loop
              System.out.println(lines.take());
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        });
  }
}
