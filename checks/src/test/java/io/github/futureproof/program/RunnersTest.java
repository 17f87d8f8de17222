package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Helpers that run what they are given before they return. */
final class RunnersTest {
  @Test
  void aHelperThatCallsIt() {
    assertTrue(runs("void go(Runnable r) { r.run(); }"));
    assertFalse(runs("void go(Runnable r) { }"));
    assertTrue(runs("void go(Runnable r) { if (r != null) { r.run(); } }"));
    assertFalse(runs("native void go(Runnable r);"));
  }

  @Test
  void onlyTheFunctionItself() {
    assertFalse(runs("void go(Runnable r) { r.hashCode(); }"));
    assertFalse(runs("void go(Thread r) { r.run(); }"), "no functional interface");
  }

  @Test
  void whatIsHandedOnMayRunAnywhere() {
    assertFalse(runs("void go(Runnable r) { r.run(); keep(r); }"));
    assertFalse(runs("void go(Runnable r) { keep(() -> r.run()); }"));
    assertFalse(runs("void go(Runnable r) { r.run(); if (hold(r) == null) { return; } }"));
    assertFalse(
        runs(
            "void go(Runnable r) {"
                + " keep(new Runnable() { public void run() { r.run(); } }); }"));
    assertFalse(runs("void go(Runnable r) { r.run(); if (r == other) { return; } }"));
  }

  @Test
  void eachParameterForItself() {
    assertTrue(runs("void go(Runnable r, Runnable s) { r.run(); keep(s); }"));
    assertFalse(runs("void go(Runnable r, Runnable s) { s.run(); keep(r); }"));
  }

  @Test
  void notUnderAQuestionOrOfMany() {
    assertFalse(runs("void go(Runnable r) { if (isDone()) { r.run(); } }"));
    assertTrue(runs("void go(Runnable r) { if (isNew()) { r.run(); } }"));
    assertFalse(runs("void go(Runnable... r) { r[0].run(); }"));
    assertFalse(runs("void go(Runnable r, Runnable... more) { r.run(); }"));
  }

  private static boolean runs(String method) {
    Told told =
        Told.of(
            "guards Code#isDone",
            """
            class Code {
              Runnable other;
              native void keep(Runnable r);
              native Object hold(Runnable r);
              native boolean isDone();
              native boolean isNew();
              %s
            }
            """
                .formatted(method));
    ClassIndex index = new ClassIndex(told.javac());
    Guards guards = new Guards(told.knowledge(), index);
    return new Runners(told.javac(), index, guards).runs(told.symbol("go"), 0);
  }
}
