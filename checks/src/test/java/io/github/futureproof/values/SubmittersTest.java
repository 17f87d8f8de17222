package io.github.futureproof.values;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Helpers that hand a task on to an executor. */
final class SubmittersTest {
  private static final String SAFE = "() -> { count++; }";
  private static final String BAD = "() -> { throw new RuntimeException(); }";

  @Test
  void theTaskSaysWhetherTheFutureMayFail() {
    assertTrue(isSafe("submit(" + SAFE + ")"));
    assertFalse(isSafe("submit(" + BAD + ")"));
  }

  @Test
  void theTaskThatIsHandedOnIsTheOneThatCounts() {
    assertTrue(isSafe("second(" + BAD + ", " + SAFE + ")"));
    assertFalse(isSafe("second(" + SAFE + ", " + BAD + ")"));
  }

  @Test
  void throughAnotherHelper() {
    assertTrue(isSafe("further(" + SAFE + ")"));
    assertFalse(isSafe("further(" + BAD + ")"));
    assertFalse(isSafe("wraps(" + SAFE + ")"), "another task");
    assertFalse(isSafe("itself(" + SAFE + ")"));
  }

  @Test
  void whatElseItReturnsMustBeQuiet() {
    assertTrue(isSafe("orNothing(" + SAFE + ")"));
    assertFalse(isSafe("orOther(" + SAFE + ")"));
    assertTrue(isSafe("eitherWay(" + SAFE + ")"), "the same task");
    assertTrue(isSafe("orFailed(" + SAFE + ")"), "a handler tells of the same task");
    assertFalse(isSafe("orSecond(" + SAFE + ", " + SAFE + ")"), "two tasks");
  }

  @Test
  void aMethodOutOfSightIsNoHelper() {
    assertFalse(isSafe("pool.submit(" + SAFE + ")"));
    assertFalse(isSafe("outside(" + SAFE + ")"));
    assertFalse(isSafe("ofItsOwn(" + SAFE + ")"), "which hands on another");
  }

  private static boolean isSafe(String code) {
    Told told =
        Stage.with(
            """
            Runnable kept;
            final Task<Object> ofItsOwn(Runnable r) { return pool.submit(kept); }
            native Task<Object> outside(Runnable r);
            final Task<Object> submit(Runnable r) { return pool.submit(r); }
            final Task<Object> second(Runnable r, Runnable s) { return pool.submit(s); }
            final Task<Object> further(Runnable r) { return submit(r); }
            final Task<Object> wraps(Runnable r) { return pool.submit(() -> r.run()); }
            final Task<Object> itself(Runnable r) { return itself(r); }
            final Task<Object> orNothing(Runnable r) {
              if (yes) { return Task.done(1); }
              return pool.submit(r);
            }
            final Task<Object> orOther(Runnable r) {
              if (yes) { return pool.submit(this::notify); }
              return pool.submit(r);
            }
            final Task<Object> orFailed(Runnable r) {
              try { return pool.submit(r); } catch (RuntimeException e) { return outside(r); }
            }
            final Task<Object> eitherWay(Runnable r) {
              if (yes) { return pool.submit(r); }
              return pool.submit(r);
            }
            final Task<Object> orSecond(Runnable r, Runnable s) {
              if (yes) { return pool.submit(s); }
              return pool.submit(r);
            }
            void go() { use(%s); }
            """
                .formatted(code));
    Submitters submitters = new Submitters(told.program(), Stage.tasks(told));
    return submitters.isOfSafeTask(
        told.path(code), told.call(code), other -> told.text(other).equals("Task.done(1)"));
  }
}
