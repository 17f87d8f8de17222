import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class TestExpectsRejection {
  @Test
  void refusesAfterShutdown(ExecutorService pool, Runnable work) {
    pool.shutdown();
    assertThrows(RejectedExecutionException.class, () -> pool.submit(work));
    ExecutorService fake = mock(ExecutorService.class);
    verify(fake).submit(any(Runnable.class));
  }
}
