package io.github.futureproof.place;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Of which classes an object is run elsewhere than its type says. */
final class MovedTest {
  private static final Told TOLD =
      Told.of(
          """
          moves Server#add(Object,Handler) arg1
          moves Server#all arg1+
          moves Server#deploy arg0 by=arg1 via=workers
          moves Server#spread arg0 all
          """,
          """
          import java.util.function.Supplier;
          class Server {
            void add(Object group, Handler it) {}
            void add(Handler it) {}
            void all(Handler... all) {}
            void deploy(Object it, Options options) {}
            void spread(Object it) {}
          }
          interface Handler {}
          class Options { Options workers() { return this; } Options name() { return this; } }
          """,
          """
          import java.util.function.Supplier;
          class Code {
            static class Added implements Handler { void body1() {} }
            static class Plain implements Handler { void body2() {} }
            static class Skipped implements Handler { void body3() {} }
            static class Rest implements Handler { void body4() {} }
            static class OnWorkers { void body5() {} }
            static class OnLoops { void body6() {} }
            static class Literal { void body7() {} }
            static class ByName { void body8() {} }
            static class Supplied { void body9() {} }
            static class Typed { void body10() {} }
            static class All { void body11() {} class Inner { void body12() {} } }
            void calls(Server server, Typed typed) {
              server.add("group", new Added());
              server.add(new Plain());
              server.all(new Skipped(), new Rest());
              server.deploy(new OnWorkers(), new Options().name().workers());
              server.deploy(new OnLoops(), new Options().name());
              server.spread(Literal.class);
              server.spread("java:Code$ByName");
              server.spread((Supplier<Object>) Supplied::new);
              server.spread(typed);
              server.spread(new All());
            }
          }
          """);

  @Test
  void anObjectThatIsAddedWithAGroupOfItsOwn() {
    assertTrue(isMoved("body1", false));
    assertFalse(isMoved("body2", false), "by an overload of which no fact speaks");
  }

  @Test
  void onlyTheArgumentThatIsMeant() {
    assertFalse(isMoved("body3", false));
    assertTrue(isMoved("body4", false));
  }

  @Test
  void onlyWhereTheOptionsSaySo() {
    assertTrue(isMoved("body5", false));
    assertFalse(isMoved("body6", false));
  }

  @Test
  void optionsMadeElsewhereAreLookedForInTheWholeFile() {
    String server =
        "class Server { void deploy(Object it, Options o) {} }"
            + " class Options { Options workers() { return this; } }";
    String code = "class Code { void body() {} void go(Server s, Options o) { s.deploy(this, o); }";
    String facts = "moves Server#deploy arg0 by=arg1 via=workers";
    Told without = Told.of(facts, server, code + " }");
    assertFalse(moved(without).isMoved(without.method("body"), false));
    Told with = Told.of(facts, server, code + " Object o(Options o) { return o.workers(); } }");
    assertTrue(moved(with).isMoved(with.method("body"), false));
  }

  @Test
  void howeverTheClassIsNamed() {
    assertTrue(isMoved("body7", false), "a literal");
    assertTrue(isMoved("body8", false), "a string");
    assertTrue(isMoved("body9", false), "a constructor");
    assertTrue(isMoved("body10", false), "the type of an expression");
  }

  @Test
  void whatTheClassRegistersMovesOnlyWithAll() {
    assertFalse(isMoved("body1", true));
    assertTrue(isMoved("body11", true));
  }

  @Test
  void aClassInsideMovesWithTheOneAround() {
    assertTrue(isMoved("body12", false));
  }

  private static boolean isMoved(String method, boolean registered) {
    return moved(TOLD).isMoved(TOLD.method(method), registered);
  }

  private static Moved moved(Told told) {
    return new Moved(told.knowledge(), told.program());
  }
}
