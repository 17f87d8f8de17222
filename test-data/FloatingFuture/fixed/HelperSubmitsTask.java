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
    inLoop(channel.eventLoop(), () -> session.renew())
        .addListener(
            result -> {
              Throwable error = result.cause();
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
  }
}
