import io.vertx.core.AbstractVerticle;

public final class TimerNaps extends AbstractVerticle {
  @Override
  public void start() {
    vertx.setPeriodic(60_000, id -> sweep(3));
  }

  private void sweep(int attempts) {
    if (attempts > 0) {
      vertx.setTimer(1_000, id -> sweep(attempts - 1));
    }
  }
}
