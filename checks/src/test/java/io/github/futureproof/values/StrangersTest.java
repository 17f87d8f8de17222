package io.github.futureproof.values;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.code.Call;
import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Futures of which too little is known. */
final class StrangersTest {
  @Test
  void executorsWithoutABody() {
    assertTrue(areIn("abstract Task<Object> run(Runnable r);", "run(null)"));
    assertFalse(areIn("abstract Task<Object> run(String s);", "run(null)"));
    assertFalse(areIn("final Task<Object> run(Runnable r) { return null; }", "run(null)"));
  }

  @Test
  void methodsThatTellACallback() {
    assertTrue(areIn("native Task<Object> go(Handler h); interface Handler {}", "go(null)"));
    assertTrue(areIn("native Task<Object> go(EndListener h); class EndListener {}", "go(null)"));
    assertFalse(areIn("native Task<Object> go(Handlers h); interface Handlers {}", "go(null)"));
    assertFalse(areIn("native Task<Object> go(Session s); interface Session {}", "go(null)"));
  }

  @Test
  void notWhereFactsSpeak() {
    assertFalse(areIn("", "pool.submit(null)"), "a fact says how it runs the task");
  }

  @Test
  void whatHasNotBegunIsAnotherMatter() {
    assertFalse(areIn("native Flow<Object> go(Handler h); interface Handler {}", "go(null)"));
  }

  private static boolean areIn(String members, String expression) {
    // Nothing here may be abstract but in a class that is.
    String nested = "abstract class In { " + members + " void at() { use(" + expression + "); } }";
    Told told = Stage.with(nested.replace("In {", "In extends Code {"));
    Call call = told.call(expression);
    return new Strangers(told.javac(), told.knowledge(), told.program())
        .areIn(call, told.knowledge().async(call.yielded()).orElseThrow());
  }
}
