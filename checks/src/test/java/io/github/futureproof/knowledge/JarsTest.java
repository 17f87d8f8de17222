package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Class paths of libraries in other versions than ours. */
final class JarsTest {

  @Test
  void eachHasItsOwnVersionsAndWhatItNeeds() throws Exception {
    String old = "io.projectreactor:reactor-core:3.4.0";
    String alone = "javax.inject:javax.inject:1";

    Map<String, List<Path>> found = Jars.of(List.of(old, alone));

    assertEquals(
        List.of("reactor-core-3.4.0.jar", "reactive-streams-1.0.3.jar"), names(found, old));
    assertEquals(List.of("javax.inject-1.jar"), names(found, alone));
  }

  @Test
  void namesWhatThereIsNot() {
    String none = "io.github.futureproof:no-such-library:1";

    IOException e = assertThrows(IOException.class, () -> Jars.of(none));

    assertTrue(e.getMessage().startsWith("Maven did not resolve [" + none + "]"), e.getMessage());
  }

  @Test
  void wantsAllThreeParts() {
    assertThrows(IllegalArgumentException.class, () -> Jars.of("io.projectreactor:reactor-core"));
  }

  private static List<String> names(Map<String, List<Path>> found, String coordinates) {
    return found.get(coordinates).stream().map(p -> p.getFileName().toString()).toList();
  }
}
