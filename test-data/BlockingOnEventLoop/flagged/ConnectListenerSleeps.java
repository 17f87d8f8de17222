import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelFutureListener;

final class ConnectListenerSleeps {
  private final Bootstrap bootstrap;

  ConnectListenerSleeps(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  void connect(int attempts) {
    bootstrap
        .connect("feed.example.org", 7000)
        .addListener(
            (ChannelFutureListener)
                future -> {
                  if (!future.isSuccess() && attempts > 0) {
                    System.err.println("again: " + future.cause());
                  }
                  // BUG: Diagnostic contains: ConnectListenerSleeps.pause (ConnectListenerSleeps.java:20) → Thread.sleep
                  pause();
                });
  }

  private static void pause() {
    try {
      Thread.sleep(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
