package io.github.futureproof.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.knowledge.On;
import io.github.futureproof.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where bodies run. */
final class PlacesTest {
  private static final Told TOLD =
      Told.of(
          """
          place @Loop on=loop
          place Handler#handle on=loop
          runs Server#onMessage arg0 on=loop
          runs Server#onTimer arg0 on=cpu
          runs Server#each arg0 on=caller times=each
          runs Server#pair arg0 on=loop
          runs Server#pair arg1 on=cpu
          runs Server#either arg0 on=loop
          runs Server#either args on=cpu
          runs Server#both arg0 on=loop
          runs Server#both args on=loop
          runs Server#half arg0 on=unknown
          runs Server#half args on=loop
          runs Server#maybe arg0 on=arg1
          runs Server#somewhere arg0 on=unknown
          runs Server#on arg1 on=arg0
          runs java.util.concurrent.Executor#execute arg0 on=this
          executor Pools#workers on=worker
          executor Pools#direct on=caller
          """,
          """
          import java.util.concurrent.Executor;
          @interface Loop {}
          interface Handler { void handle(Object it); void other(Object it); }
          class Server {
            void onMessage(Runnable r) {}
            void onTimer(Handler h) {}
            void each(Runnable r) {}
            void pair(Runnable r, Runnable s) {}
            void either(Runnable r) {}
            void both(Runnable r) {}
            void half(Runnable r) {}
            void maybe(Runnable r) {}
            void somewhere(Runnable r) {}
            void unknown(Runnable r) {}
            void on(Executor e, Runnable r) {}
          }
          class Pools {
            static Executor workers() { return null; }
            static Executor direct() { return null; }
          }
          """,
          """
          class Code {
            Server server;
            static void mark(int n) {}
            Runnable field = () -> mark(1);
            static class Impl implements Handler {
              public void handle(Object it) { mark(2); }
              public void other(Object it) { mark(3); }
            }
            void calls() {
              mark(4);
              server.onMessage(() -> mark(5));
              server.onTimer(new Handler() {
                public void handle(Object it) { mark(6); }
                public void other(Object it) { mark(7); }
              });
              server.each(() -> mark(8));
              server.pair(() -> mark(9), () -> mark(10));
              server.either(() -> mark(11));
              server.both(() -> mark(12));
              server.somewhere(() -> mark(13));
              server.unknown(() -> mark(14));
              server.half(() -> mark(15));
              server.maybe(() -> mark(16));
              server.onMessage(Code::still);
            }
            static void still() {}
            @Loop void loop() {
              mark(20);
              server.each(() -> mark(21));
              Pools.workers().execute(() -> mark(22));
              Pools.direct().execute(() -> mark(23));
              server.on(Pools.workers(), () -> mark(24));
              server.on(null, () -> mark(25));
              server.unknown(() -> mark(26));
              server.onMessage(() -> server.each(() -> mark(27)));
              class Local { void go() { mark(28); } int n = number(mark29()); }
              server.each(() -> server.unknown(() -> mark(30)));
            }
            static int mark29() { return 1; }
            static int number(int n) { return n; }
          }
          """);

  @Test
  void anAnnotatedMethod() {
    assertEquals(On.Kind.LOOP, around(20));
    assertEquals(On.Kind.UNKNOWN, around(4));
    Place place = TOLD.places().ofMethod(TOLD.method("loop"));
    assertEquals("@Loop on Code#loop", place.reason());
    assertEquals("Test event loop", place.label());
  }

  @Test
  void aMethodThatOverrides() {
    assertEquals(On.Kind.LOOP, around(2));
    assertEquals(On.Kind.UNKNOWN, around(3), "another method of that type");
    Place place = TOLD.places().around(TOLD.path("mark(2)"));
    assertEquals("Impl#handle of Handler", place.reason());
  }

  @Test
  void aBodyThatIsGivenToACall() {
    assertEquals(On.Kind.LOOP, around(5));
    assertEquals(On.Kind.UNKNOWN, around(14));
    assertEquals("lambda passed to Server#onMessage", reason("() -> mark(5)"));
    assertEquals("passed to Server#onMessage", reason("Code::still"));
  }

  @Test
  void anAnonymousClassIsWhatItOverridesFirst() {
    assertEquals(On.Kind.LOOP, around(6));
    assertEquals(On.Kind.CPU, around(7));
  }

  @Test
  void onTheCallerIsWhereTheCallStands() {
    assertEquals(On.Kind.UNKNOWN, around(8));
    assertEquals(On.Kind.LOOP, around(21));
    assertEquals(On.Kind.LOOP, around(27));
  }

  @Test
  void eachArgumentHasItsOwn() {
    assertEquals(List.of(On.Kind.LOOP, On.Kind.CPU), List.of(around(9), around(10)));
  }

  @Test
  void factsThatDisagreeTellNothing() {
    assertEquals(On.Kind.LOOP, around(12));
    assertEquals(On.Kind.UNKNOWN, around(11));
    assertEquals(On.Kind.UNKNOWN, around(13), "no place told");
    assertEquals(On.Kind.UNKNOWN, around(15), "half of it is unknown");
  }

  @Test
  void onAnExecutor() {
    assertEquals(On.Kind.WORKER, around(22));
    assertEquals(On.Kind.WORKER, around(24));
    assertEquals(On.Kind.UNKNOWN, around(25));
    assertEquals(On.Kind.UNKNOWN, around(16), "which is left out");
  }

  @Test
  void aDirectExecutorIsTheCaller() {
    assertEquals(On.Kind.LOOP, around(23));
  }

  @Test
  void whatIsGivenToTheUnknownIsNotOfTheMethodAround() {
    assertEquals(On.Kind.UNKNOWN, around(26));
    assertEquals(On.Kind.UNKNOWN, around(30));
  }

  @Test
  void neitherAreOtherClassesAndFields() {
    assertEquals(On.Kind.UNKNOWN, around(1));
    assertEquals(On.Kind.UNKNOWN, around(28));
    assertEquals(On.Kind.UNKNOWN, TOLD.places().around(TOLD.path("mark29()")).kind());
  }

  private static On.Kind around(int n) {
    return TOLD.places().around(TOLD.path("mark(" + n + ")")).kind();
  }

  private static String reason(String functional) {
    return TOLD.places()
        .ofArgument(TOLD.callers().of(TOLD.path(functional), null).orElseThrow())
        .reason();
  }
}
