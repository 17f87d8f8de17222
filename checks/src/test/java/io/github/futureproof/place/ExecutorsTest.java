package io.github.futureproof.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.knowledge.On;
import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** What kind of executor an expression is. */
final class ExecutorsTest {
  private static final Told TOLD =
      Told.of(
          """
          executor Pools#workers on=worker
          executor Pools#loops on=loop
          executor Pools#named on=arg0
          executor Pools#SHARED on=cpu
          executor Pools.Group on=loop
          executor Pools.Workers on=worker
          executor Pools#WORK on=worker
          executor Code#mine on=cpu
          executor Pools.Virtual#<init> on=virtual
          runs java.util.concurrent.Executor#execute arg0 on=this
          runs Pools.Screen#later arg0 on=ui
          runs Pools.Screen#either arg0 on=ui
          runs Pools.Screen#either arg0 on=worker
          """,
          """
          import java.util.concurrent.Executor;
          class Pools {
            static Executor workers() { return null; }
            static Executor loops() { return null; }
            static Executor named(Executor it, String name) { return null; }
            static Executor other() { return null; }
            static Executor SHARED;
            static Group WORK;
            static class Screen {
              static void later(Runnable r) {}
              static void other(Runnable r) {}
              static void either(Runnable r) {}
            }
            static class Workers implements Executor { public void execute(Runnable r) {} }
            static class Group implements Executor {
              public void execute(Runnable r) {}
              Group next() { return this; }
            }
            static class Virtual implements Executor { public void execute(Runnable r) {} }
          }
          """,
          """
          import java.util.concurrent.Executor;
          class Code {
            private final Executor own = Pools.workers();
            private final Executor mine = Pools.workers();
            private Object some;
            private Executor changed = Pools.workers();
            final Executor open = Pools.workers();
            private final Pools.Group ownGroup = new Pools.Group();
            private final Pools.Group lentGroup = new Pools.Group();
            private final Pools.Group givenGroup;
            private final Pools.Workers ownWorkers = new Pools.Workers();
            Code(Pools.Group group) { givenGroup = group; changed = null; use(lentGroup); }
            void use(Object... all) {}
            void run(Executor it) {}
            void forms(Executor given, Pools.Group loops) {
              use(Pools.named(Pools.workers(), "a"), Pools.named(given, "b"));
              use(Pools.loops(), Pools.other(), Pools.SHARED, given, loops, new Pools.Virtual());
              use((Executor) Pools.named((Pools.loops()), "c"));
              Executor local = Pools.loops();
              Executor twice = Pools.loops();
              twice = Pools.loops();
              Pools.Group cast = (Pools.Group) some;
              use(local, twice, own, changed, open, mine, cast);
              run(Pools.Screen::later); run(loops::execute); run(given::execute);
              run(Pools.Screen::other); run(Pools.Screen::either);
              use(Pools.WORK); ownWorkers.execute(null); ownGroup.execute(null); givenGroup.execute(null); lentGroup.execute(null);
            }
          }
          """);

  @Test
  void aFactorySaysWhatItMakes() {
    Table.holds(
        """
        LOOP    Pools.loops()
        WORKER  Pools.workers()
        VIRTUAL new Pools.Virtual()
        UNKNOWN Pools.other()
        """,
        ExecutorsTest::kind);
  }

  @Test
  void aWrapperIsWhatItWraps() {
    assertEquals(On.Kind.WORKER, kind("Pools.named(Pools.workers(), \"a\")"));
    assertEquals(On.Kind.UNKNOWN, kind("Pools.named(given, \"b\")"));
  }

  @Test
  void parenthesesAndCastsAreLookedThrough() {
    assertEquals(On.Kind.LOOP, kind("(Executor) Pools.named((Pools.loops()), \"c\")"));
  }

  @Test
  void aFieldMayHaveAFact() {
    assertEquals(On.Kind.CPU, kind("Pools.SHARED"));
    assertEquals(On.Kind.WORKER, kind("Pools.WORK"), "which goes before its type");
    assertEquals(On.Kind.CPU, kind("mine"), "and before its value");
  }

  @Test
  void theOnlyValueOfAVariable() {
    Table.holds(
        """
        LOOP    local
        UNKNOWN twice # assigned twice
        UNKNOWN given
        """,
        ExecutorsTest::kind);
  }

  @Test
  void ofFieldsThatOfPrivateOnesAlone() {
    Table.holds(
        """
        WORKER  own
        UNKNOWN changed
        UNKNOWN open # its other uses are not in sight
        """,
        ExecutorsTest::kind);
  }

  @Test
  void theTypeSpeaksWhereNothingNearerDoes() {
    Table.holds(
        """
        LOOP loops
        LOOP givenGroup
        LOOP lentGroup # handed on
        LOOP cast
        """,
        ExecutorsTest::kind);
  }

  @Test
  void theTypeDoesNotSpeakOfAGroupOfTheClassItself() {
    assertEquals(On.Kind.UNKNOWN, kind("ownGroup"));
    assertEquals(On.Kind.WORKER, kind("ownWorkers"), "where it says that they may wait");
  }

  @Test
  void aReferenceIsWhatTheMethodRunsItsTaskOn() {
    assertEquals(On.Kind.UI, kind("Pools.Screen::later"));
    assertEquals(On.Kind.LOOP, kind("loops::execute"));
    assertEquals(On.Kind.UNKNOWN, kind("given::execute"));
    assertEquals(On.Kind.UNKNOWN, kind("Pools.Screen::other"));
    assertEquals(On.Kind.UNKNOWN, kind("Pools.Screen::either"), "two places");
  }

  @Test
  void theReasonNamesTheExpressionAndTheLibrary() {
    Place place = new Executors(TOLD.knowledge()).of(TOLD.path("local"));
    assertEquals("executor Pools#loops", place.reason());
    assertEquals("Test", place.library());
    assertEquals("Pools.loops()", TOLD.text(place.at()));
  }

  private static On.Kind kind(String code) {
    return new Executors(TOLD.knowledge()).of(TOLD.path(code)).kind();
  }
}
