package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.testing.Told;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which call a body is given to. */
final class CallersTest {
  private static final Told TOLD =
      Told.of(
          """
          runs Server#on arg0 on=loop
          runs Server#listen arg1#done on=cpu
          runs Server#listen arg1#failed on=worker
          runs Server#hear arg0#heard on=loop
          runs Server#all arg1+ on=loop
          """,
          """
          interface Ear { void heard(); }
          interface Listener { void done(); void failed(); }
          class Server {
            void on(Runnable r) {}
            void listen(int n, Listener l) {}
            void all(Runnable... all) {}
            void other(Runnable r) {}
            void hear(Ear e) {}
          }
          """,
          """
          class Code {
            Server server;
            boolean yes;
            static void mark(int n) {}
            Runnable open = () -> mark(1);
            private final Runnable own = () -> mark(2);
            void go(Runnable r) {
              server.on(() -> mark(3));
              server.on(yes ? (Runnable) () -> mark(4) : null);
              server.other(() -> mark(5));
              server.listen(1, new Listener() {
                public void done() { mark(6); }
                public void failed() { mark(7); }
              });
              server.all(() -> mark(8), () -> mark(9));
              Runnable once = () -> mark(10);
              server.on(once);
              Runnable twice = () -> mark(11);
              server.on(twice); server.other(twice);
              mark(12);
              server.on(() -> { class Local { int n = mark13(); void go() { mark(14); } } });
              server.on(own);
              server.on(open);
              server.on(Code::still);
              server.on(new Runnable() { public void run() { mark(16); } });
              server.hear(() -> mark(17));
              Runnable late;
              late = () -> mark(15);
              server.on(late);
            }
            static int mark13() { return 1; }
            static void still() {}
          }
          """);

  @Test
  void aLambdaThatIsAnArgument() {
    assertEquals("on LOOP", around(3));
    assertEquals("on LOOP", around(4), "in an arm, under a cast");
    assertEquals("other", around(5), "of which nothing is known");
    assertEquals("on LOOP", of("Code::still"));
  }

  @Test
  void onlyTheBodyAround() {
    assertEquals("-", around(12));
    assertEquals("-", around(14));
    assertEquals("-", around("mark13()"));
  }

  @Test
  void eachMethodOfAnObject() {
    assertEquals("listen CPU", around(6));
    assertEquals("listen WORKER", around(7));
    assertEquals("on LOOP", around(16), "whatever the method is called");
    assertEquals("hear LOOP", around(17), "a lambda is its one method");
  }

  @Test
  void theArgumentsThatAreMeant() {
    assertEquals("all", around(8));
    assertEquals("all LOOP", around(9));
  }

  @Test
  void throughAVariableThatIsReadOnce() {
    assertEquals("on LOOP", around(10));
    assertEquals("-", around(11), "read twice");
    assertEquals("on LOOP", around(2));
    assertEquals("-", around(1), "others may read it");
    assertEquals("-", around(15), "assigned later");
  }

  @Test
  void theGivenHoldsThePathsOfBoth() {
    Callers.Given given = TOLD.callers().around(TOLD.path("mark(3)")).orElseThrow();
    assertEquals("() -> mark(3)", TOLD.text(given.functional()));
    assertEquals("server.on(() -> mark(3))", TOLD.text(given.path()));
    Callers.Given local = TOLD.callers().around(TOLD.path("mark(10)")).orElseThrow();
    assertEquals("() -> mark(10)", TOLD.text(local.functional()));
    assertEquals("server.on(once)", TOLD.text(local.path()));
  }

  private static String around(int n) {
    return around("mark(" + n + ")");
  }

  private static String around(String code) {
    return shown(TOLD.callers().around(TOLD.path(code)));
  }

  private static String of(String code) {
    return shown(TOLD.callers().of(TOLD.path(code), null));
  }

  private static String shown(Optional<Callers.Given> given) {
    return given
        .map(
            each ->
                each.call().method().name
                    + String.join(
                        "", each.runs().stream().map(runs -> " " + runs.on().kind()).toList()))
        .orElse("-");
  }
}
