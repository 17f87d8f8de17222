import io.smallrye.common.annotation.NonBlocking;
import java.util.concurrent.Semaphore;

class NonBlockingPromise {
  private final Semaphore seats = new Semaphore(40);

  @NonBlocking
  boolean book(String guest) throws InterruptedException {
    // BUG: Diagnostic contains: @NonBlocking on NonBlockingPromise#book
    seats.acquire();
    return !guest.isEmpty();
  }
}
