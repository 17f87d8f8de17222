import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

final class LoopInField {
  private final EventLoopGroup group = new NioEventLoopGroup(2);
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  void drain() {
    group.execute(
        new Runnable() {
          @Override
          public void run() {
            String line = lines.poll();
            if (line != null) {
              System.out.println(line);
            }
          }
        });
  }
}
