package io.github.futureproof.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Subscriptions that are cut off from the value around them. */
final class DetachmentsTest {
  private static final String INNER = "flowWith(\"x\").subscribe()";

  @Test
  void insideAChain() {
    assertTrue(isDetached("flow().peek(x -> %s)"));
    assertTrue(isDetached("flow().map(x -> { %s; return x; })"));
    assertTrue(isDetached("flow().flat(x -> { %s; return flow(); })"));
    assertFalse(isDetached("list.forEach(x -> %s)"));
    assertFalse(isDetached("%s"));
  }

  @Test
  void onTheWayOfTheElements() {
    assertTrue(isDetached("flow().once(x -> { %s; return flow(); })"));
    assertTrue(isDetached("flow().wrap(x -> { %s; return x; })"));
    assertTrue(isDetached("flow().take(x -> %s)"), "is given an element");
    assertFalse(isDetached("flow().hook(e -> %s)"), "is given something else");
    assertFalse(isDetached("flow().spy(x -> %s)"), "of which nobody says that it is a chain");
  }

  @Test
  void whatRunsWhenAllIsOverCleansUpOnItsOwn() {
    assertFalse(isDetached("flow().last(() -> %s)"));
    assertFalse(isDetached("flow().discard(x -> %s)"));
  }

  @Test
  void notInsideAFutureWhichNobodyCouldJoinItTo() {
    assertFalse(isDetached("start().map(x -> { %s; return x; })"));
  }

  @Test
  void whoMakesASourceSignalsItself() {
    assertFalse(isDetached("Flow.create(s -> %s)"));
    assertFalse(isDetached("Flow.generate(s -> %s)"));
  }

  @Test
  void inAMethodThatReturnsAPublisher() {
    assertTrue(isDetachedIn("Flow<String> go() { %s; return flow(); }"));
    assertFalse(isDetachedIn("Task<String> go() { %s; return start(); }"));
    assertFalse(isDetachedIn("void go() { %s; }"));
  }

  @Test
  void onlyOfAColdValue() {
    assertFalse(isDetachedIn("Flow<String> go() { %s; return flow(); }", "start().begin()"));
    String own = "static class Own extends Flow<String> { Flow<String> go() { %s; return this; } }";
    assertFalse(isDetachedIn(own, "subscribe()"), "of itself");
  }

  @Test
  void aSubscriptionThatSomebodyHoldsIsNotLost() {
    String inner = "flowWith(\"x\").subscribe(x -> {}, e -> {})";
    assertTrue(isDetachedIn("Flow<String> go() { %s; return flow(); }", inner));
    assertFalse(isDetachedIn("Flow<String> go() { use(%s); return flow(); }", inner));
  }

  @Test
  void aSubscriptionThatSignalsSomebodyElse() {
    String method = "Flow<String> go() { %s; return flow(); }";
    assertTrue(isDetachedIn(method, "flowWith(\"x\").subscribe(x -> use(x))"));
    assertFalse(isDetachedIn(method, "flowWith(\"x\").subscribe(x -> sink.emit(x))"));
    assertTrue(isDetachedIn(method, "flowWith(\"x\").subscribe(Code::use)"));
    assertFalse(isDetachedIn(method, "flowWith(\"x\").subscribe(sink)"));
    assertFalse(isDetachedIn(method, "flowWith(\"x\").subscribe(it)"), "an object, not a lambda");
  }

  @Test
  void aMockIsNeverSubscribedTo() {
    assertFalse(
        isDetachedIn(
            "Flow<String> go() { %s; return flow(); }", "Test.verify(flowing).subscribe()"));
  }

  @Test
  void theFaultNamesTheSubscription() {
    Told told = Stage.saying("flow().peek(x -> " + INNER + ");");
    Fault fault = detachments(told).of(told.path(INNER), told.call(INNER)).orElseThrow();
    assertEquals(INNER, told.text(fault.site().path()));
    assertEquals(Site.Drop.LAMBDA, fault.site().drop());
  }

  private static boolean isDetached(String statement) {
    return isDetachedIn("void go() { " + statement + "; }");
  }

  private static boolean isDetachedIn(String method) {
    return isDetachedIn(method, INNER);
  }

  private static boolean isDetachedIn(String method, String inner) {
    Told told = Stage.with("Consumer<String> it; " + method.formatted(inner));
    return detachments(told).of(told.path(inner), told.call(inner)).isPresent();
  }

  private static Detachments detachments(Told told) {
    return new Detachments(
        told.javac(),
        told.knowledge(),
        told.callers(),
        Stage.drops(told),
        new Mocks(told.knowledge()));
  }
}
