import io.netty.channel.pool.ChannelPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class ArrowCaseDropsFuture {
  private static final Logger log = LoggerFactory.getLogger(ArrowCaseDropsFuture.class);

  void on(String command, ChannelPool pool) {
    switch (command) {
      // BUG: Diagnostic contains: The future of acquire is dropped
      case "warm" -> pool.acquire();
      case "stop" -> pool.close();
      default -> log.warn("unknown {}", command);
    }
  }
}
