import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TestExpectsThrow {
  interface Mailer {
    CompletableFuture<String> send(String to);
  }

  @Test
  void refusesEmptyAddress() {
    Mailer mailer =
        to -> {
          throw new IllegalArgumentException("no address: " + to);
        };
    assertThrows(IllegalArgumentException.class, () -> mailer.send(""));
    assertThatThrownBy(() -> mailer.send("")).isInstanceOf(IllegalArgumentException.class);
  }
}
