package io.github.futureproof.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.knowledge.On;
import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Where the callbacks of a chain run, by what stands above and below them. */
final class SignalsTest {
  private static final String FACTS =
      """
      async Flow cold
      emits Flow#timer on=cpu
      emits Flow#defer on=subscriber
      emits Flow#on on=arg0
      emits Remote on=loop
      chain Flow#{map,flat,publishOn,subscribeOn,zip,now,beside}
      result Flow#log this
      runs Flow#map arg0 on=signal
      runs Flow#zip arg2 on=signal
      runs Flow#flat arg0 on=signal returns=flat
      runs Flow#now arg0 on=caller failure=result
      runs Flow#beside arg0 on=worker
      runs Flow#supply arg0 on=worker failure=result
      hops Flow#publishOn down on=arg0
      hops Flow#subscribeOn up on=arg0
      starts Flow#subscribe
      waits Flow#block of=this
      executor Pools#loops on=loop
      executor Pools#workers on=worker
      executor Pools#direct on=caller
      place @Loop on=loop
      """;

  private static final String FLOW =
      """
      import java.util.concurrent.Executor;
      import java.util.function.*;
      class Flow<T> {
        static native <T> Flow<T> just();
        static native Flow<Long> timer();
        static native Flow<Long> defer();
        static native Flow<Long> on(Executor e);
        static native Flow<Long> supply(Supplier<Long> s);
        static native <T> Flow<T> zip(Flow<T> a, Flow<T> b, Supplier<T> f);
        native <R> Flow<R> map(Function<T, R> f);
        native <R> Flow<R> flat(Function<T, Flow<R>> f);
        native Flow<T> now(Supplier<Long> f);
        native Flow<T> beside(Supplier<Long> f);
        native Flow<T> log();
        native Flow<T> publishOn(Executor e);
        native Flow<T> subscribeOn(Executor e);
        native Flow<T> strange();
        native void subscribe();
        native T block();
        native Object leave();
      }
      class Remote<T> extends Flow<T> {}
      @interface Loop {}
      class Pools {
        static Executor loops() { return null; }
        static Executor workers() { return null; }
        static Executor direct() { return null; }
      }
      """;

  @Test
  void theSourceTells() {
    assertEquals(On.Kind.CPU, mark("Flow.timer().map(MARK)"));
    assertEquals(On.Kind.UNKNOWN, mark("Flow.just().map(MARK)"));
    assertEquals(On.Kind.LOOP, mark("Flow.on(Pools.loops()).map(MARK)"));
    assertEquals(On.Kind.WORKER, mark("Flow.supply(() -> 1L).map(MARK)"));
  }

  @Test
  void theTypeTellsWhereTheSourceIsNotInSight() {
    assertEquals(On.Kind.LOOP, mark("remote.map(MARK)"));
    assertEquals(On.Kind.UNKNOWN, mark("given.map(MARK)"));
    assertEquals(On.Kind.LOOP, mark("fetch().map(MARK)"));
    assertEquals(On.Kind.LOOP, mark("new Remote<Long>().map(MARK)"));
  }

  @Test
  void stepsBetweenPassItOn() {
    assertEquals(On.Kind.CPU, mark("Flow.timer().map(x -> x).map(MARK)"));
    assertEquals(On.Kind.CPU, mark("Flow.timer().log().map(MARK)"));
    assertEquals(On.Kind.UNKNOWN, mark("Flow.timer().strange().map(MARK)"));
    assertEquals(On.Kind.CPU, mark("Flow.timer().now(() -> 1L).map(MARK)"));
    assertEquals(On.Kind.CPU, mark("Flow.timer().beside(() -> 1L).map(MARK)"));
  }

  @Test
  void aHopMovesWhatFollows() {
    assertEquals(On.Kind.WORKER, mark("Flow.timer().publishOn(Pools.workers()).map(MARK)"));
    assertEquals(On.Kind.CPU, mark("Flow.timer().map(MARK).publishOn(Pools.workers())"));
    assertEquals(
        On.Kind.WORKER,
        mark("Flow.timer().publishOn(Pools.loops()).publishOn(Pools.workers()).map(MARK)"));
    assertEquals(On.Kind.UNKNOWN, mark("Flow.timer().publishOn(null).map(MARK)"));
  }

  @Test
  void aHopForSubscriptionsDoesNotMoveSignals() {
    assertEquals(On.Kind.CPU, mark("Flow.timer().subscribeOn(Pools.workers()).map(MARK)"));
  }

  @Test
  void aSourceWithoutAThreadSignalsWhereItIsSubscribed() {
    assertEquals(On.Kind.WORKER, mark("Flow.defer().map(MARK).subscribeOn(Pools.workers())"));
    assertEquals(On.Kind.WORKER, mark("Flow.defer().subscribeOn(Pools.workers()).map(MARK)"));
    assertEquals(
        On.Kind.WORKER,
        mark("Flow.defer().map(MARK).subscribeOn(Pools.workers()).subscribeOn(Pools.loops())"));
    assertEquals(On.Kind.UNKNOWN, mark("Flow.defer().map(MARK)"));
  }

  @Test
  void whoeverSubscribesOrWaitsIsTheThread() {
    assertEquals(On.Kind.LOOP, inLoop("Flow.defer().map(MARK).subscribe();"));
    assertEquals(On.Kind.LOOP, inLoop("Flow.defer().map(MARK).block();"));
    assertEquals(On.Kind.LOOP, inLoop("((Flow<Long>) (Flow.defer().map(MARK))).subscribe();"));
    assertEquals(On.Kind.UNKNOWN, inLoop("Flow.defer().map(MARK).leave();"));
    assertEquals(On.Kind.UNKNOWN, mark("Flow.defer().map(MARK).block()"));
  }

  @Test
  void whoeverGetsTheValueSubscribes() {
    assertEquals(On.Kind.LOOP, inLoop("return Flow.defer().map(MARK);"));
    assertEquals(
        On.Kind.CPU, mark("Flow.timer().flat(x -> Flow.defer().map(MARK))"), "in a flat callback");
    assertEquals(On.Kind.UNKNOWN, mark("Flow.timer().map(x -> Flow.defer().map(MARK))"));
    assertEquals(
        On.Kind.UNKNOWN, inLoop("Function<Long, Flow<Long>> f = x -> Flow.defer().map(MARK);"));
  }

  @Test
  void throughALocalThatIsReadOnce() {
    String hold = "Flow<Long> it = Flow.defer().map(MARK); ";
    assertEquals(On.Kind.LOOP, inLoop(hold + "it.subscribe();"));
    assertEquals(On.Kind.UNKNOWN, inLoop(hold + "it.subscribe(); it.subscribe();"));
    assertEquals(On.Kind.CPU, inLoop("Flow<Long> it = Flow.timer(); it.map(MARK);"));
    assertEquals(On.Kind.UNKNOWN, inLoop("Flow<Long> it = Flow.timer(); it = null; it.map(MARK);"));
  }

  @Test
  void bothArmsMustAgree() {
    assertEquals(On.Kind.CPU, mark("(yes ? Flow.timer() : Flow.timer()).map(MARK)"));
    assertEquals(On.Kind.UNKNOWN, mark("(yes ? Flow.timer() : given).map(MARK)"));
    assertEquals(On.Kind.CPU, mark("((Flow<Long>) Flow.timer()).map(MARK)"));
  }

  @Test
  void allSourcesOfAStaticCallMustAgree() {
    String give = "() -> { mark(); return 1L; })";
    assertEquals(On.Kind.CPU, mark("Flow.zip(Flow.timer(), Flow.timer(), " + give));
    assertEquals(On.Kind.UNKNOWN, mark("Flow.zip(Flow.timer(), remote, " + give));
    assertEquals(On.Kind.UNKNOWN, mark("Flow.zip(Flow.timer(), given, " + give));
    assertEquals(On.Kind.UNKNOWN, mark("Flow.zip(given, Flow.timer(), " + give));
  }

  @Test
  void theValueOfAHelperIsWhatItsBodyReturns() {
    assertEquals(On.Kind.CPU, mark("helper().map(MARK)"));
    assertEquals(On.Kind.UNKNOWN, mark("mixed().map(MARK)"));
    assertEquals(On.Kind.UNKNOWN, mark("halfKnown().map(MARK)"));
    assertEquals(On.Kind.CPU, mark("agreed().map(MARK)"));
  }

  @Test
  void aFlatCallbackGoesOnWithItsInnerValue() {
    assertEquals(On.Kind.LOOP, mark("Flow.timer().flat(x -> remote).map(MARK)"));
    assertEquals(On.Kind.UNKNOWN, mark("Flow.timer().flat(x -> given).map(MARK)"));
    assertEquals(On.Kind.CPU, mark("Flow.timer().flat(this::inner).map(MARK)"));
    assertEquals(On.Kind.UNKNOWN, mark("Flow.timer().flat(function).map(MARK)"));
  }

  @Test
  void aDirectExecutorChangesNothingOfTheThreadAround() {
    assertEquals(On.Kind.LOOP, inLoop("Flow.timer().publishOn(Pools.direct()).map(MARK);"));
  }

  @Test
  void theReasonNamesTheNearest() {
    assertEquals("signals of Flow#timer", place("Flow.timer().map(MARK)").reason());
    String hop = "Flow.timer().publishOn(Pools.loops()).map(MARK)";
    assertEquals("after Flow#publishOn", place(hop).reason());
  }

  private static Place place(String expression) {
    Told told = told("void go() { Object it = " + expression + "; }");
    return told.places().around(told.path("mark()"));
  }

  private static On.Kind mark(String expression) {
    return kind("void go() { Object it = " + expression + "; }");
  }

  private static On.Kind inLoop(String statements) {
    return kind(
        statements.contains("return Flow")
            ? "@Loop Object go() { " + statements + " }"
            : "@Loop void go() { " + statements + " }");
  }

  private static On.Kind kind(String method) {
    Told told = told(method);
    return told.places().around(told.path("mark()")).kind();
  }

  private static Told told(String method) {
    String source =
        """
        import java.util.function.*;
        abstract class Code {
          boolean yes;
          Flow<Long> given;
          Remote<Long> remote;
          Function<Long, Flow<Long>> function;
          static void mark() {}
          abstract Remote<Long> fetch();
          final Flow<Long> helper() { return Flow.timer(); }
          final Flow<Long> inner(Long n) { return Flow.timer(); }
          final Flow<Long> mixed() { if (yes) { return remote; } return Flow.timer(); }
          final Flow<Long> halfKnown() { if (yes) { return given; } return Flow.timer(); }
          final Flow<Long> agreed() { if (yes) { return Flow.timer(); } return Flow.timer(); }
          %s
        }
        """
            .formatted(method.replace("MARK", "y -> { mark(); return 1L; }"));
    return Told.of(FACTS, FLOW, source);
  }
}
