package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which thing of a call, and which place, a word of a facts file means. */
final class SelectorTest {

  @Test
  void readsEveryForm() {
    assertEquals(Selector.RECEIVER, Selector.parse("this"));
    assertEquals(new Selector(Selector.What.ARG, 2, false, null, -1), Selector.parse("arg2"));
    assertEquals(new Selector(Selector.What.ARG, 1, true, null, -1), Selector.parse("arg1+"));
    assertEquals(new Selector(Selector.What.ARGS, -1, true, null, -1), Selector.parse("args"));
    assertEquals(new Selector(Selector.What.RESULT, -1, false, null, -1), Selector.parse("result"));
    assertEquals(new Selector(Selector.What.ARG, 0, false, null, 1), Selector.parse("arg0.param1"));
    assertEquals(
        new Selector(Selector.What.ARG, 1, false, "onFailure", 0),
        Selector.parse("arg1#onFailure.param0"));
    assertEquals(
        new Selector(Selector.What.ARG, 10, false, "run", -1), Selector.parse("arg10#run"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "arg", "argN", "arg-1", "0", "param0", "this1", "arg0#", "arg0.param"})
  void refusesOtherText(String text) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Selector.parse(text));
    assertTrue(
        e.getMessage().startsWith("'" + text + "' selects nothing; expected this, argN, "),
        e.getMessage());
  }

  @Test
  void selectsArguments() {
    assertTrue(Selector.parse("arg1").selects(1));
    assertFalse(Selector.parse("arg1").selects(0));
    assertFalse(Selector.parse("arg1").selects(2));
    assertTrue(Selector.parse("arg1+").selects(1));
    assertTrue(Selector.parse("arg1+").selects(5));
    assertFalse(Selector.parse("arg1+").selects(0));
    assertTrue(Selector.parse("args").selects(0));
    assertFalse(Selector.parse("this").selects(0));
    assertFalse(Selector.parse("result").selects(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "caller",
        "signal",
        "subscriber",
        "loop",
        "ui",
        "cpu",
        "common-pool",
        "worker",
        "single",
        "thread",
        "virtual",
        "unknown",
        "this"
      })
  void readsEveryPlace(String word) {
    assertEquals(word, On.parse(word).kind().name().toLowerCase().replace('_', '-'));
    assertEquals(-1, On.parse(word).arg());
  }

  @Test
  void readsAnArgumentAsAPlace() {
    assertEquals(new On(On.Kind.ARG, 3), On.parse("arg3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "moon", "arg", "common_pool", "LOOP", "argX"})
  void refusesOtherPlaces(String word) {
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> On.parse(word));
    assertTrue(
        e.getMessage().startsWith("'" + word + "' is no place; expected one of caller, signal"),
        e.getMessage());
  }
}
