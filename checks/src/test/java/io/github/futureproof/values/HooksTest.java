package io.github.futureproof.values;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Overrides that look for failures where most of them never come. */
final class HooksTest {
  private static final String FACTS =
      """
      misses Pool#after failure=param1 task=param0 unless=wrap
      logs Log warn "x"
      """;

  private static final String LIBRARY =
      """
      class Pool {
        void after(Runnable r, Throwable t) {}
        void after(Runnable r) {}
        void other(Runnable r, Throwable t) {}
        Runnable wrap(Runnable r) { return r; }
      }
      class Between extends Pool { Runnable wrap(Runnable r) { return null; } }
      class Log { native void warn(Object it); }
      """;

  @Test
  void theFailureIsLookedAtAndTheTaskIsNot() {
    assertTrue(misses("use(t);"));
    assertTrue(misses("if (t != null) { use(1); }"));
    assertFalse(misses("use(1);"), "looks for nothing");
    assertFalse(misses("use(t); use(r);"));
    assertFalse(misses("use(t); if (r instanceof Thread) { use(2); }"));
  }

  @Test
  void handingUpIsNoUse() {
    assertTrue(misses("super.after(r, t); use(t);"));
    assertFalse(misses("super.after(r, t);"));
  }

  @Test
  void loggingTheTaskIsNoUseButLoggingTheFailureIs() {
    assertTrue(misses("log.warn(t);"));
    assertFalse(misses("use(t); this.use(r);"), "no logger");
    assertTrue(misses("use(t); log.warn(r); log.warn(\"of \" + r);"));
  }

  @Test
  void anotherMethodIsNoHook() {
    assertFalse(misses("Pool", "void other(Runnable r, Throwable t) { use(t); }", "other"));
    assertFalse(misses("Object", "void after(Runnable r, Throwable t) { use(t); }", "after"));
    assertFalse(misses("Pool", "void after(Runnable r) { use(r); }", "after"), "an overload");
    assertFalse(misses("Pool", "native void after(Runnable r, Throwable t);", "after"));
  }

  @Test
  void notWhereTasksAreMadeDifferently() {
    String after = "void after(Runnable r, Throwable t) { use(t); }";
    assertTrue(misses("Pool", after, "after"));
    assertFalse(misses("Pool", after + " Runnable wrap(Runnable r) { return null; }", "after"));
    assertFalse(misses("Between", after, "after"));
  }

  private static boolean misses(String statements) {
    return misses("Pool", "void after(Runnable r, Throwable t) { " + statements + " }", "after");
  }

  private static boolean misses(String above, String members, String method) {
    String code =
        "class Code extends %s { Log log; void use(Object it) {} %s }".formatted(above, members);
    Told told = Told.of(FACTS, code, LIBRARY);
    return new Hooks(told.javac(), told.knowledge()).missesFailures(told.method(method));
  }
}
