package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** By which type a method stands in a list. */
final class ApiListTest {
  private static final Told TOLD =
      Told.of(
          "",
          """
          import java.util.*;
          class Code {
            Object[] all = {
              new ArrayList<String>().size(),
              new ArrayList<String>().remove(1),
              new ArrayList<String>().remove("one"),
              new ArrayList<String>().iterator(),
              new Object(),
            };
          }
          """);

  private static final String LINES =
      """
      java.lang.Object#<init>
      java.util.Collection#{size,remove}
      java.util.List#remove(int)
      """;

  @Test
  void theTypeNearestToTheMethods() {
    assertEquals("java.util.Collection", of("new ArrayList<String>().size()"));
    assertEquals("java.util.List", of("new ArrayList<String>().remove(1)"));
    assertEquals("java.util.Collection", of("new ArrayList<String>().remove(\"one\")"));
    assertEquals("none", of("new ArrayList<String>().iterator()"));
  }

  @Test
  void aConstructorByItsOwnClassAlone() {
    assertEquals("java.lang.Object", of("new Object()"));
    assertEquals("none", of("new ArrayList<String>()"));
  }

  private static String of(String call) {
    return new ApiList(TOLD.javac(), LINES).typeOf(TOLD.call(call).method()).orElse("none");
  }
}
