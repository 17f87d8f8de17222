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
      emits Flow#here on=caller
      emits @Served on=loop
      chain Flow#{map,flat,publishOn,subscribeOn,zip,now,beside}
      result Flow#log this
      result Flow#copy done
      runs Flow#map arg0 on=signal
      runs Flow#zip arg2 on=signal
      runs Flow#flat arg0 on=signal returns=flat
      runs Flow#now arg0 on=caller failure=result
      runs Flow#beside arg0 on=worker
      runs Flow#supply arg0 on=worker failure=result
      runs Flow#pull arg0 on=subscriber failure=result
      runs Flow#both arg1 on=signal returns=flat
      hops Flow#publishOn down on=arg0
      hops Flow#subscribeOn up on=arg0
      runs Flow#turn arg0 on=caller returns=flat
      chain Flow#ordered
      starts Flow#subscribe
      starts Ticket#go
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
        native Flow<T> copy();
        native Flow<T> turn(Function<Flow<T>, Flow<T>> f);
        native Ticket ticket();
        native Ticket ordered();
        static native Flow<Long> here();
        static native Flow<Long> pull(Supplier<Long> s);
        native Flow<T> both(Supplier<T> f);
        native <R> Flow<R> both(Supplier<T> f, Function<T, Flow<R>> g);
        native Flow<T> publishOn(Executor e);
        native Flow<T> subscribeOn(Executor e);
        native Flow<T> strange();
        native void subscribe();
        native T block();
        native Object leave();
      }
      class Remote<T> extends Flow<T> {}
      class Ticket { native void go(); }
      @interface Loop {}
      @interface Served {}
      class Pools {
        static Executor loops() { return null; }
        static Executor workers() { return null; }
        static Executor direct() { return null; }
      }
      """;

  @Test
  void theSourceTells() {
    Table.holds(
        """
        CPU     Flow.timer().map(MARK)
        UNKNOWN Flow.just().map(MARK)
        LOOP    Flow.on(Pools.loops()).map(MARK)
        WORKER  Flow.supply(() -> 1L).map(MARK)
        """,
        SignalsTest::mark);
  }

  @Test
  void theTypeTellsWhereTheSourceIsNotInSight() {
    Table.holds(
        """
        LOOP    remote.map(MARK)
        UNKNOWN given.map(MARK)
        LOOP    fetch().map(MARK)
        LOOP    new Remote<Long>().map(MARK)
        LOOP    remotes[0].map(MARK)
        UNKNOWN open.map(MARK)
        """,
        SignalsTest::mark);
  }

  @Test
  void stepsBetweenPassItOn() {
    Table.holds(
        """
        CPU     Flow.timer().map(x -> x).map(MARK)
        CPU     Flow.timer().log().map(MARK)
        UNKNOWN Flow.timer().strange().map(MARK)
        UNKNOWN Flow.timer().copy().map(MARK)
        CPU     Flow.timer().now(() -> 1L).map(MARK)
        CPU     Flow.timer().beside(() -> 1L).map(MARK)
        """,
        SignalsTest::mark);
  }

  @Test
  void aHopMovesWhatFollows() {
    Table.holds(
        """
        WORKER  Flow.timer().publishOn(Pools.workers()).map(MARK)
        CPU     Flow.timer().map(MARK).publishOn(Pools.workers())
        WORKER  Flow.timer().publishOn(Pools.loops()).publishOn(Pools.workers()).map(MARK)
        UNKNOWN Flow.timer().publishOn(null).map(MARK)
        """,
        SignalsTest::mark);
  }

  @Test
  void aHopForSubscriptionsDoesNotMoveSignals() {
    assertEquals(On.Kind.CPU, mark("Flow.timer().subscribeOn(Pools.workers()).map(MARK)"));
  }

  @Test
  void aSourceWithoutAThreadSignalsWhereItIsSubscribed() {
    Table.holds(
        """
        WORKER  Flow.defer().map(MARK).subscribeOn(Pools.workers())
        WORKER  Flow.defer().subscribeOn(Pools.workers()).map(MARK)
        WORKER  Flow.defer().map(MARK).subscribeOn(Pools.workers()).subscribeOn(Pools.loops())
        UNKNOWN Flow.defer().map(MARK)
        """,
        SignalsTest::mark);
  }

  @Test
  void whoeverSubscribesOrWaitsIsTheThread() {
    Table.holds(
        """
        LOOP    Flow.defer().map(MARK).subscribe();
        LOOP    Flow.defer().map(MARK).block();
        LOOP    ((Flow<Long>) (Flow.defer().map(MARK))).subscribe();
        UNKNOWN Flow.defer().map(MARK).leave();
        """,
        SignalsTest::inLoop);
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
    Table.holds(
        """
        CPU     (yes ? Flow.timer() : Flow.timer()).map(MARK)
        UNKNOWN (yes ? Flow.timer() : given).map(MARK)
        CPU     ((Flow<Long>) Flow.timer()).map(MARK)
        """,
        SignalsTest::mark);
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
    Table.holds(
        """
        CPU     helper().map(MARK)
        UNKNOWN mixed().map(MARK)
        UNKNOWN halfKnown().map(MARK)
        CPU     agreed().map(MARK)
        """,
        SignalsTest::mark);
  }

  @Test
  void aFlatCallbackGoesOnWithItsInnerValue() {
    Table.holds(
        """
        LOOP    Flow.timer().flat(x -> remote).map(MARK)
        UNKNOWN Flow.timer().flat(x -> given).map(MARK)
        CPU     Flow.timer().flat(this::inner).map(MARK)
        UNKNOWN Flow.timer().flat(function).map(MARK)
        """,
        SignalsTest::mark);
  }

  @Test
  void aFlatCallbackThatIsNoFunctionInSightTellsNothing() {
    assertEquals(On.Kind.UNKNOWN, mark("remote.flat(new Other()).map(MARK)"));
    assertEquals(On.Kind.UNKNOWN, mark("remote.both(() -> 1L).map(MARK)"));
  }

  @Test
  void whatIsMadeHereSignalsHere() {
    assertEquals(On.Kind.LOOP, inLoop("Flow.here().map(MARK);"));
    assertEquals(On.Kind.LOOP, inLoop("Flow.pull(() -> 1L).map(MARK).subscribe();"));
  }

  @Test
  void onlyWhatStaysTheValueIsFollowedToItsSubscription() {
    assertEquals(On.Kind.LOOP, inLoop("Flow.defer().map(MARK).now(() -> 1L).subscribe();"));
    assertEquals(On.Kind.LOOP, inLoop("Flow.defer().map(MARK).flat(x -> remote).subscribe();"));
    assertEquals(On.Kind.UNKNOWN, inLoop("Flow.defer().map(MARK).turn(x -> x).subscribe();"));
    assertEquals(On.Kind.LOOP, inLoop("Flow.defer().map(MARK).ordered().go();"));
    assertEquals(On.Kind.UNKNOWN, inLoop("Flow.defer().map(MARK).ticket().go();"));
    assertEquals(On.Kind.UNKNOWN, inLoop("given = Flow.defer().map(MARK);"));
    assertEquals(
        On.Kind.UNKNOWN,
        kind(
            "public Flow<Long> kept = Flow.defer().map(MARK);"
                + " @Loop void go() { kept.subscribe(); }"));
  }

  @Test
  void anAnnotationTellsOfWhatAFrameworkHandsIn() {
    assertEquals(On.Kind.LOOP, kind("void go(@Served Flow<Long> it) { it.map(MARK); }"));
    assertEquals(
        On.Kind.UNKNOWN, kind("void go(@Served Flow<Long> it) { it = given; it.map(MARK); }"));
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
          Remote<Long>[] remotes;
          public Flow<Long> open = Flow.timer();
          static class Other implements Function<Long, Flow<Long>> {
            public Flow<Long> apply(Long it) { return Flow.timer(); }
          }
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
