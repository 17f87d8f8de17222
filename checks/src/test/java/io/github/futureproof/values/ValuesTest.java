package io.github.futureproof.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.testing.Told;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which one fault a site has. */
final class ValuesTest {
  @Test
  void aFutureThatIsDropped() {
    assertEquals("Floating", fault("start()"));
    assertEquals("-", fault("start()", "use(%s);"));
    assertEquals("Floating", fault("start().name(\"a\")"));
    assertEquals("Floating", fault("start()", "server.unknown(() -> { %s; });"));
    assertEquals("-", fault("Task.done(1)"));
    assertEquals("-", fault("start().kept()"));
    assertEquals("-", fault("new Promise<String>()"));
    assertEquals("-", fault("new Hot()"));
    assertEquals("-", fault("hot()"));
  }

  @Test
  void ofTwoArmsTheFirst() {
    String both = "Object unread = yes ? start() : startWith(\"x\");";
    assertEquals("Floating", fault("start()", both));
    assertEquals("-", fault("startWith(\"x\")", both), "told already");
    assertEquals(
        "Floating", fault("startWith(\"x\")", "Object unread = yes ? held : startWith(\"x\");"));
    assertEquals(
        "Floating",
        fault("startWith(\"x\")", "Object unread = yes ? Task.done(1) : (startWith(\"x\"));"));
  }

  @Test
  void aPublisherThatIsDropped() {
    assertEquals("NeverStarted", fault("flow()"));
    assertEquals("NeverStarted", fault("flow().map(x -> x)"));
    assertEquals("-", fault("Flow.empty()"));
    assertEquals("-", fault("flow().name(\"a\")"), "it gives back its receiver");
    assertEquals("-", fault("own.with(1)"), "so does somebody's own type");
    assertEquals("NeverStarted", fault("Own.make()"), "but not by a factory");
  }

  @Test
  void aStreamThatNobodyEnds() {
    String stream = "list.stream().map(x -> { count++; return x; })";
    assertEquals("NeverStarted", fault(stream));
    assertEquals("-", fault("list.stream().map(x -> x)"));
    assertEquals("NeverStarted", fault(stream, "pool.execute(() -> { %s; });"));
    assertEquals("-", fault(stream, "Test.fails(() -> { %s; });"));
    assertEquals("-", fault("Test.verify(list).stream().map(x -> { count++; return x; })"));
  }

  @Test
  void aTaskThatThrows() {
    assertEquals("LostTask", fault("pool.submit(() -> { throw new RuntimeException(); })"));
    assertEquals("-", fault("pool.submit(() -> { count++; })"));
    assertEquals("LostTask", fault("pool.execute(new Job<Object>(() -> { throw new Error(); }))"));
    assertEquals("LostTask", fault("pool.all(tasks)"));
    assertEquals("LostTask", fault("new Runner(() -> { throw new RuntimeException(); })"));
    assertEquals("-", fault("new Job<Object>(() -> { throw new RuntimeException(); })"));
  }

  @Test
  void inALoop() {
    assertEquals("DroppedInLoop", fault("startWith(x)", "list.forEach(x -> %s);"));
    assertEquals("DroppedInLoop", fault("this::startWith", "list.forEach(%s);"));
    assertEquals("DroppedInLoop", fault("flowWith(x)", "list.forEach(x -> { %s; });"));
    assertEquals("DroppedInLoop", fault("startWith(x)", "Optional.of(\"\").ifPresent(x -> %s);"));
    assertEquals("Floating", fault("startWith(x)", "server.once(x -> %s);"));
    assertEquals("Floating", fault("startWith(x)", "server.quietly(x -> %s);"));
    assertEquals("Floating", fault("startWith(x)", "server.maybe(x -> %s);"));
    assertEquals("Floating", fault("startWith(x)", "for (String x : list) { %s; }"));
    assertEquals("Floating", fault("startWith(x)", "server.on(x -> %s);"), "of an event");
  }

  @Test
  void inTheCallbackOfAnother() {
    assertEquals("DroppedInCallback", fault("start()", "held.map(x -> { %s; return x; });"));
    assertEquals("DroppedInLoop", fault("start()", "flow().peek(x -> %s).subscribe();"), "of each");
    assertEquals("Floating", fault("start()", "pool.execute(() -> %s);"));
  }

  @Test
  void aPublisherBesideWhatACallbackReturnsIsNoNestedOne() {
    assertEquals("NeverStarted", fault("flow()", "held.map(x -> { %s; return x; });"));
    assertEquals("DroppedInCallback", fault("flow()", "held.ends((v, e) -> %s);"));
    assertEquals("DroppedInCallback", fault("flow()", "held.peek(x -> { %s; });"));
  }

  @Test
  void aTaskIsATaskWhereverItStands() {
    String task = "pool.submit(() -> { throw new RuntimeException(); })";
    assertEquals("LostTask", fault(task, "list.forEach(x -> %s);"));
  }

  @Test
  void whatIsWrappedGoesBeforeWhatIsDropped() {
    assertEquals("Wrapped", fault("start().map(x -> startWith(x))"));
    assertEquals("Floating", fault("start().map(x -> x)"));
  }

  @Test
  void aSubscriptionInsideAChain() {
    assertEquals("DetachedSubscription", fault("flow().subscribe()", "flowing.peek(x -> %s);"));
    assertEquals("-", fault("flow().subscribe()"));
  }

  @Test
  void aTestThatExpectsAFailure() {
    assertEquals("-", fault("start()", "Test.fails(() -> %s);"));
    assertEquals("-", fault("flow()", "Test.fails(() -> { %s; });"));
    assertEquals("Floating", fault("start()", "held.guard(() -> { %s; });"), "no test");
  }

  @Test
  void aMock() {
    assertEquals("-", fault("Test.verify(this).start()"));
    assertEquals("-", fault("Test.verify(this).flow()"));
  }

  @Test
  void whereAChainBegan() {
    Told told = Stage.saying("held.map(x -> x); start().map(x -> x).map(x -> 1);");
    Values values = values(told);
    String chain = "start().map(x -> x).map(x -> 1)";
    assertEquals("start", values.origin(told.path(chain)).method().name.toString());
    String got = "supplier.get().map(x -> x)";
    Told other = Stage.with("Supplier<Task<String>> supplier; void go() { " + got + "; }");
    assertEquals("map", values(other).origin(other.path(got)).method().name.toString());
    assertEquals("map", values.origin(told.path("held.map(x -> x)")).method().name.toString());
  }

  private static String fault(String code) {
    return fault(code, "%s;");
  }

  private static String fault(String code, String statements) {
    Told told =
        Stage.with(
            "native Hot hot(); Server server; Collection<Callable<Integer>> tasks; Own own; static"
                + " class Own extends Flow<Object> { native Own with(int n); static native Own"
                + " make(); } void go() { "
                + statements.formatted(code)
                + " }");
    Optional<Fault> fault = values(told).faultAt(told.path(code));
    return fault.map(found -> found.getClass().getSimpleName()).orElse("-");
  }

  private static Values values(Told told) {
    return new Values(told.javac(), told.knowledge(), told.program(), told.callers());
  }
}
