import io.netty.channel.Channel;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;

class HelperSubmitsTask {
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
    // BUG: Diagnostic contains: The future of inLoop is dropped
    inLoop(channel.eventLoop(), () -> session.renew());
  }
}
