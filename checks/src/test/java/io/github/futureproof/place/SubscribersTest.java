package io.github.futureproof.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.knowledge.On;
import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Who subscribes to what a method gives back, and what its parameters signal on: its callers. */
final class SubscribersTest {
  private static final String FACTS =
      """
      async Flow cold
      emits Flow#timer on=cpu
      emits Flow#defer on=subscriber
      chain Flow#{map,flat,subscribeOn,transform}
      runs Flow#map arg0 on=signal
      runs Flow#flat arg0 on=signal returns=flat
      runs Flow#transform arg0 on=caller returns=flat
      runs Flow#lend arg0 on=signal
      hops Flow#subscribeOn up on=worker
      starts Flow#subscribe
      place @Loop on=loop
      """;

  private static final String FLOW =
      """
      import java.util.function.*;
      class Flow<T> {
        static native <T> Flow<T> just();
        static native Flow<Long> timer();
        static native Flow<Long> defer();
        native <R> Flow<R> map(Function<T, R> f);
        native <R> Flow<R> flat(Function<T, Flow<R>> f);
        native <R> Flow<R> transform(Function<Flow<T>, Flow<R>> f);
        native <R> Flow<R> lend(Function<T, Flow<R>> f);
        native Flow<T> subscribeOn();
        native void subscribe();
      }
      @interface Loop {}
      """;

  /** What the methods under test are called from. */
  private static final String FIND = "Flow<Long> find() { return Flow.defer().map(MARK); } ";

  @Test
  void aCallerThatGivesItToItsOwnCallerSubscribes() {
    assertEquals(On.Kind.LOOP, kind(FIND + "@Loop Flow<Long> go() { return find(); }"));
    assertEquals(
        On.Kind.LOOP, kind(FIND + "@Loop Flow<Long> go() { return find().map(x -> 2L); }"));
    assertEquals(On.Kind.LOOP, kind(FIND + "@Loop void go() { find().subscribe(); }"));
    assertEquals(On.Kind.LOOP, kind(FIND + "@Loop Flow<Long> go() { var f = find(); return f; }"));
    assertEquals(On.Kind.UNKNOWN, kind(FIND + "Flow<Long> go() { return find(); }"));
    assertEquals(On.Kind.UNKNOWN, kind(FIND + "@Loop void go() { Object o = find(); }"));
    assertEquals(On.Kind.UNKNOWN, kind(FIND));
  }

  @Test
  void overSeveralMethods() {
    String between = "Flow<Long> between() { return find(); } ";
    assertEquals(
        On.Kind.LOOP, kind(FIND + between + "@Loop Flow<Long> go() { return between(); }"));
    assertEquals(
        On.Kind.UNKNOWN,
        kind(FIND + between + "@Loop Flow<Long> go() { return between().subscribeOn(); }"));
    assertEquals(
        On.Kind.UNKNOWN, kind("Flow<Long> find() { find(); return Flow.defer().map(MARK); }"));
  }

  @Test
  void oneCallerIsEnough() {
    assertEquals(
        On.Kind.LOOP,
        kind(
            FIND
                + "Flow<Long> a() { return find().subscribeOn(); } "
                + "@Loop Flow<Long> b() { return find(); }"));
    assertEquals(
        On.Kind.UNKNOWN, kind(FIND + "@Loop Flow<Long> a() { return find().subscribeOn(); }"));
  }

  @Test
  void whatAFunctionMakesOfTheChainIsNotSeen() {
    assertEquals(
        On.Kind.UNKNOWN,
        kind(FIND + "@Loop Flow<Long> go() { return find().transform(f -> f.subscribeOn()); }"));
  }

  @Test
  void aCallerMayBeACallbackThatIsFlattened() {
    assertEquals(
        On.Kind.CPU, kind(FIND + "Flow<Long> go() { return Flow.timer().flat(x -> find()); }"));
    String find = "Flow<Long> find(Long n) { return Flow.defer().map(MARK); } ";
    assertEquals(
        On.Kind.CPU, kind(find + "Flow<Long> go() { return Flow.timer().flat(this::find); }"));
    assertEquals(
        On.Kind.UNKNOWN, kind(find + "Flow<Long> go() { return Flow.timer().lend(this::find); }"));
  }

  @Test
  void aCallThatMayRunOtherMethodsIsNotCounted() {
    String call =
        "@Loop Flow<Long> go(Source s) { return s.find(); } interface Source { Flow<Long> find(); }"
            + " ";
    String one = "static class One implements Source { public " + FIND + "} ";
    String two =
        "static class Two implements Source { public Flow<Long> find() { return Flow.just(); } }";
    assertEquals(On.Kind.LOOP, kind(call + one));
    assertEquals(On.Kind.UNKNOWN, kind(call + one + two));
  }

  @Test
  void aParameterSignalsAsWhatItIsGiven() {
    String enrich = "Flow<Long> enrich(Flow<Long> in) { return in.map(MARK); } ";
    assertEquals(On.Kind.CPU, kind(enrich + "Flow<Long> go() { return enrich(Flow.timer()); }"));
    assertEquals(On.Kind.UNKNOWN, kind(enrich + "Flow<Long> go() { return enrich(Flow.just()); }"));
    assertEquals(On.Kind.UNKNOWN, kind(enrich));
    assertEquals(
        On.Kind.UNKNOWN,
        kind(
            "Flow<Long> enrich(Flow<Long> in) { in = null; return in.map(MARK); } "
                + "Flow<Long> go() { return enrich(Flow.timer()); }"));
    String second = "Flow<Long> enrich(Flow<Long> a, Flow<Long> in) { return in.map(MARK); } ";
    assertEquals(
        On.Kind.CPU,
        kind(second + "Flow<Long> go() { return enrich(Flow.just(), Flow.timer()); }"));
    assertEquals(
        On.Kind.UNKNOWN,
        kind(second + "Flow<Long> go() { return enrich(Flow.timer(), Flow.just()); }"));
  }

  @Test
  void whoLooksIntoAHelperAsksForThisCallOnly() {
    String helper = "Flow<Long> helper() { return Flow.defer(); } ";
    String loop = "@Loop Flow<Long> other() { return helper(); } ";
    assertEquals(
        On.Kind.WORKER,
        kind(helper + loop + "Object go() { return helper().subscribeOn().map(MARK); }"));
    assertEquals(
        On.Kind.LOOP, kind(helper + "@Loop Flow<Long> go() { return helper().map(MARK); }"));
    String pass = "Flow<Long> pass(Flow<Long> in) { return in.map(x -> 3L); } ";
    String timer = "Flow<Long> other() { return pass(Flow.timer()); } ";
    assertEquals(
        On.Kind.UNKNOWN,
        kind(pass + timer + "Object go() { return pass(Flow.just()).map(MARK); }"));
    assertEquals(
        On.Kind.CPU, kind(pass + timer + "Object go() { return pass(Flow.timer()).map(MARK); }"));
  }

  @Test
  void theReasonNamesTheWay() {
    Told told = told(FIND + "@Loop Flow<Long> go() { return find(); }");
    Place place = told.places().around(told.path("mark()"));
    assertEquals("@Loop on Code#go, which subscribes to Code#find", place.reason());
    assertEquals(told.method("go").getLeaf(), place.at().getLeaf());
  }

  private static On.Kind kind(String members) {
    Told told = told(members);
    return told.places().around(told.path("mark()")).kind();
  }

  private static Told told(String members) {
    String source =
        """
        import java.util.function.*;
        final class Code {
          static void mark() {}
          %s
        }
        """
            .formatted(members.replace("MARK", "y -> { mark(); return 1L; }"));
    return Told.of(FACTS, FLOW, source);
  }
}
