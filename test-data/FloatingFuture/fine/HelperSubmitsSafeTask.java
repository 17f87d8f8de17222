import io.netty.channel.Channel;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class HelperSubmitsSafeTask {
  private static final Logger log = LoggerFactory.getLogger(HelperSubmitsSafeTask.class);

  interface Session {
    void renew();
  }

  static Future<?> inLoop(EventExecutor loop, Runnable task) {
    if (loop.inEventLoop()) {
      try {
        task.run();
        return loop.newSucceededFuture(null);
      } catch (Throwable t) {
        return loop.newFailedFuture(t);
      }
    }
    return loop.submit(task);
  }

  void renew(Channel channel, Session session) {
    inLoop(
        channel.eventLoop(),
        () -> {
          try {
            session.renew();
          } catch (RuntimeException e) {
            log.warn("not renewed", e);
          }
        });
    inLoop(channel.eventLoop(), () -> log.info("renewed"));
  }
}
