import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class MocksAreStubbed {
  interface Mailer {
    CompletableFuture<Void> send(String to);
  }

  void allGotMail(List<String> addresses, Mailer mailer) {
    addresses.forEach(to -> verify(mailer).send(to));
  }
}
