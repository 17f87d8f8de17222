import io.vertx.core.AbstractVerticle;

public final class TimerNaps extends AbstractVerticle {
  @Override
  public void start() {
    // BUG: Diagnostic contains: and with it all ... on: Vert.x ... #setPeriodic (TimerNaps.java:6)
    vertx.setPeriodic(60_000, id -> sweep());
  }

  private void sweep() {
    for (int attempt = 0; attempt < 3; attempt++) {
      nap();
    }
  }

  private void nap() {
    try {
      Thread.sleep(1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
