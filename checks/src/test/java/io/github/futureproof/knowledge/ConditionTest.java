package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How conditions are written. */
final class ConditionTest {
  @Test
  void ofArguments() {
    assertEquals(yes(new Condition.ArgIs(0, "null")), Condition.parse("arg0=null"));
    assertEquals(yes(new Condition.ArgIs(12, "a=b")), Condition.parse("arg12=a=b"));
    assertEquals(yes(new Condition.TypeIs(1, "a.b.Type")), Condition.parse("arg1:a.b.Type"));
    assertEquals(yes(new Condition.TypeIs(-1, "a.Type")), Condition.parse("this:a.Type"));
    assertEquals(yes(new Condition.ArgCount(2)), Condition.parse("args=2"));
  }

  @Test
  void ofWhatMadeTheReceiver() {
    assertEquals(
        yes(new Condition.Made(Api.parse("a.b.Queue#<init>(int)"))),
        Condition.parse("made:a.b.Queue#<init>(int)"));
  }

  @Test
  void ofResults() {
    assertEquals(yes(new Condition.ResultIs("async")), Condition.parse("result:async"));
  }

  @Test
  void ofAnnotationsBySimpleName() {
    assertEquals(yes(new Condition.Annotated(true, "Fast")), Condition.parse("has:@a.b.Fast"));
    assertEquals(yes(new Condition.Annotated(false, "Fast")), Condition.parse("in:@Fast"));
  }

  @Test
  void ofTheSurroundings() {
    assertEquals(yes(new Condition.Present("a.B")), Condition.parse("present:a.B"));
    assertEquals(yes(new Condition.JavaAtLeast(21)), Condition.parse("java>=21"));
  }

  @Test
  void absentIsNotPresent() {
    assertEquals(Condition.parse("!present:a.B"), Condition.parse("absent:a.B"));
    assertEquals(Condition.parse("present:a.B"), Condition.parse("!absent:a.B"));
  }

  @Test
  void aMarkTurnsAnyRound() {
    assertEquals(new Condition(true, new Condition.ArgIs(0, "1")), Condition.parse("!arg0=1"));
    assertEquals(new Condition(true, new Condition.ArgCount(1)), Condition.parse("!args=1"));
    assertEquals(
        new Condition(true, new Condition.ResultIs("cold")), Condition.parse("!result:cold"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "arg0",
        "arg=1",
        "arg0=",
        "args=",
        "made:a.B",
        "this=1",
        "in:Fast",
        "java>21",
        "java>=x"
      })
  void otherTextIsNone(String text) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Condition.parse(text)).getMessage();
    assertTrue(message.startsWith("'" + text + "' is no condition; expected "), message);
  }

  private static Condition yes(Condition.Test test) {
    return new Condition(false, test);
  }
}
