import io.netty.channel.pool.ChannelPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class ArrowCaseDropsFuture {
  private static final Logger log = LoggerFactory.getLogger(ArrowCaseDropsFuture.class);

  void on(String command, ChannelPool pool) {
    switch (command) {
      case "warm" -> pool.acquire()
          .addListener(
              result -> {
                Throwable error = result.cause();
                if (error != null) {
                  log.error("acquire failed", error);
                }
              });
      case "stop" -> pool.close();
      default -> log.warn("unknown {}", command);
    }
  }
}
