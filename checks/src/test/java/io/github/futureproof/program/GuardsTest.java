package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Questions after whose answer waiting is fine, as a body asks them. */
final class GuardsTest {
  private static final String FACTS =
      """
      guards Task#isDone
      waits Task#join of=this
      blocks Code#slow kind=io
      """;

  @Test
  void whatAQuestionGuards() {
    assertEquals("-", blocking("if (t.isDone()) { t.join(); }"));
    assertEquals("Task.join", blocking("if (t.isNew()) { t.join(); }"));
  }

  @Test
  void anEarlyReturn() {
    assertEquals("-", blocking("if (!t.isDone()) { return; } t.join();"));
    assertEquals("Task.join", blocking("if (!t.isNew()) { return; } t.join();"));
  }

  @Test
  void aHelperThatAsksAndAnswers() {
    assertEquals("-", blocking("if (ready(t)) { t.join(); }"));
    assertEquals("-", blocking("if (veryReady(t)) { t.join(); }"), "through another");
    assertEquals("Task.join", blocking("if (farReady(t)) { t.join(); }"), "through two more");
    assertEquals("Task.join", blocking("if (other(t)) { t.join(); }"));
  }

  @Test
  void aHelperThatAsksAndThrows() {
    assertEquals("-", blocking("check(t); t.join();"));
    assertEquals("Task.join", blocking("note(t); t.join();"), "asks, but goes on");
    assertEquals("Task.join", blocking("count(t); t.join();"), "neither answers nor throws");
    assertEquals("Task.join", blocking("later(t); t.join();"), "throws in a lambda only");
  }

  @Test
  void aHelperThatAsksInALambdaDoesNot() {
    assertEquals("Task.join", blocking("if (lazily(t)) { t.join(); }"));
  }

  private static String blocking(String statements) {
    Told told =
        Told.of(
            FACTS,
            "class Task { native boolean isDone(); native boolean isNew(); native void join(); }",
            """
            class Code {
              static boolean ready(Task t) { return t.isDone(); }
              static boolean veryReady(Task t) { return ready(t); }
              static boolean farReady(Task t) { return veryReady(t); }
              static boolean other(Task t) { return t.isNew(); }
              static boolean lazily(Task t) { use(() -> t.isDone()); return true; }
              static void check(Task t) { if (!t.isDone()) { throw new Error(); } }
              static void note(Task t) { t.isDone(); }
              static int count(Task t) { if (t.isDone()) { throw new Error(); } return 1; }
              static void later(Task t) { t.isDone(); use(() -> { throw new Error(); }); }
              static native void use(Runnable r);
              void go(Task t) { %s }
            }
            """
                .formatted(statements));
    return told.program()
        .blocking(told.method("go"))
        .map(witness -> witness.path().get(0).text())
        .orElse("-");
  }
}
