import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class ExpectedToThrow {
  @Test
  void rejectsNegativeCounts() {
    assertThrows(IllegalArgumentException.class, () -> Flux.range(0, -1).take(2));
    assertThrows(
        IllegalStateException.class, () -> HttpRequest.newBuilder().GET().build());
  }

  boolean isValid(String address) {
    try {
      HttpRequest.newBuilder(URI.create(address)).build();
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
