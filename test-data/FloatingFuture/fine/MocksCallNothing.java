import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class MocksCallNothing {
  interface Mailer {
    CompletableFuture<String> send(String to);
  }

  private final Mailer mailer = mock(Mailer.class);

  @Test
  void sendsOnce() {
    when(mailer.send(anyString())).thenReturn(CompletableFuture.completedFuture("id"));
    doReturn(CompletableFuture.completedFuture("id")).when(mailer).send("b");
    verify(mailer).send("a");
    then(mailer).should().send("a");
  }
}
