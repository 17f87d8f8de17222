import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import java.util.concurrent.Semaphore;

@NonBlocking
class NonBlockingPromise {
  private final Semaphore seats = new Semaphore(40);

  boolean tryBook(String guest) {
    return !guest.isEmpty() && seats.tryAcquire();
  }

  @Blocking
  boolean book(String guest) throws InterruptedException {
    seats.acquire();
    return !guest.isEmpty();
  }
}
