package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words for places. */
final class OnTest {
  @ParameterizedTest
  @CsvSource({
    "caller, CALLER",
    "signal, SIGNAL",
    "subscriber, SUBSCRIBER",
    "loop, LOOP",
    "ui, UI",
    "cpu, CPU",
    "common-pool, COMMON_POOL",
    "worker, WORKER",
    "single, SINGLE",
    "thread, THREAD",
    "virtual, VIRTUAL",
    "unknown, UNKNOWN",
    "this, THIS"
  })
  void aWordIsAPlace(String word, On.Kind kind) {
    assertEquals(new On(kind, -1), On.parse(word));
  }

  @Test
  void anArgumentIsAPlaceOfItsPosition() {
    assertEquals(new On(On.Kind.ARG, 0), On.parse("arg0"));
    assertEquals(new On(On.Kind.ARG, 12), On.parse("arg12"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"arg", "argN", "args", "arg-1", "Loop", "common_pool", "pool", ""})
  void otherWordsAreNone(String word) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> On.parse(word)).getMessage();
    assertTrue(message.startsWith("'" + word + "' is no place; expected one of caller, "), message);
    assertTrue(message.contains("common-pool") && message.endsWith("argN"), message);
  }
}
