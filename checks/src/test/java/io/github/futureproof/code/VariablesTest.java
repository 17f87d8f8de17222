package io.github.futureproof.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.Told;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who writes and who reads a variable. */
final class VariablesTest {
  private static final Told TOLD =
      Told.of(
          "",
          """
          class Code {
            private int own = 1;
            private int other;
            int shared;
            enum Kind { ONE; Kind self() { return Kind.ONE; } }
            void fields(Code that) { own = that.own + 2; this.other = 3; shared = 4; }
            class Inner { int read() { return other; } }
            void locals(int given, Object any) {
              int once = 10;
              int late; late = 11;
              int more = 12; more += 13;
              int counted = 14; counted++;
              int inside = 15;
              Runnable r = () -> { int x = inside + 1; };
              int chained; int first = chained = 16;
              use(once, late, more, counted, given, first, chained);
              if (any instanceof String bound) { use(bound.length()); }
              for (int each : new int[0]) { use(each); }
              for (int i = 0; i < 1;) { use(i); }
              try { use(); } catch (RuntimeException failure) { throw failure; }
            }
            void passing(int passed) { passed = 30; use(passed); }
            void around() {
              int seen = 31;
              class Local { void in() { use(seen + 32); } }
              use(seen + 33);
            }
            void again() { int once = 20; once = 21; use(once + 0); }
            void use(int... all) {}
          }
          """);

  @Test
  void expressionsThatNameAVariable() {
    assertEquals("own", Variables.named(TOLD.path("that.own").getLeaf()).toString());
    assertEquals("once", Variables.named(TOLD.path("once").getLeaf()).toString());
    assertNull(Variables.named(TOLD.path("use()").getLeaf()));
    assertNull(Variables.named(TOLD.path("String").getLeaf()), "a type");
  }

  @Test
  void whatIsLocal() {
    assertTrue(Variables.isLocal(TOLD.variable("once")));
    assertTrue(Variables.isLocal(TOLD.variable("bound")));
    assertFalse(Variables.isLocal(TOLD.variable("shared")));
    assertFalse(Variables.isLocal(TOLD.variable("Kind.ONE")));
  }

  @Test
  void onlyTheUsesOfLocalsAndPrivateFieldsAreInSight() {
    assertTrue(Variables.isSearchable(TOLD.variable("once")));
    assertTrue(Variables.isSearchable(TOLD.variable("own")));
    assertFalse(Variables.isSearchable(TOLD.variable("shared")));
  }

  @Test
  void aVariableThatIsSetOnce() {
    assertEquals(Optional.of("10"), onlyValue("once"));
    assertEquals(Optional.of("11"), onlyValue("late"));
    assertEquals(Optional.of("0"), onlyValue("i"));
  }

  @Test
  void aVariableThatIsSetMoreThanOnce() {
    assertEquals(List.of("12", "more += 13"), writes("more"));
    assertEquals(Optional.empty(), onlyValue("more"));
    assertEquals(List.of("1", "that.own + 2"), writes("own"));
  }

  @Test
  void whatOthersGiveHasNoValueHere() {
    assertTrue(uses("given").parameter());
    assertTrue(uses("bound").parameter());
    assertTrue(uses("each").parameter());
    assertTrue(uses("failure").parameter());
    assertEquals(Optional.empty(), onlyValue("passed"), "though it is set once");
    assertFalse(uses("once").parameter());
    assertFalse(uses("i").parameter());
  }

  @Test
  void readsLieInLambdasAndOtherClassesOfTheFileToo() {
    assertEquals(List.of("inside"), reads("inside"));
    assertEquals(List.of("other"), reads("other"));
    Variables.Uses seen = Variables.of(TOLD.variable("seen"), TOLD.path("seen + 32"));
    assertEquals(2, seen.reads().size(), "in the method that declares it");
  }

  @Test
  void anAssignmentIsARead() {
    assertEquals(List.of("chained = 16", "chained"), reads("chained"));
    assertEquals(List.of("late"), reads("late"), "not as a statement of its own");
  }

  @Test
  void aQualifiedFieldIsTheSameField() {
    assertEquals(List.of("that.own"), reads("own"));
    assertEquals(List.of("3"), writes("other"));
  }

  @Test
  void variablesOfTheSameNameAreTwo() {
    assertEquals(List.of("10"), writes("once"));
    assertEquals(List.of("once"), reads("once"));
  }

  @Test
  void aLocalThatIsSetAgainIsChanging() {
    assertTrue(Variables.isChanging(TOLD.path("more").getLeaf()));
    assertFalse(Variables.isChanging(TOLD.path("inside").getLeaf()));
    assertFalse(Variables.isChanging(TOLD.path("that.own").getLeaf()), "a field");
    assertFalse(Variables.isChanging(TOLD.path("seen + 32").getLeaf()), "no name");
  }

  private static Variables.Uses uses(String name) {
    return Variables.of(TOLD.variable(name), TOLD.path(name));
  }

  private static Optional<String> onlyValue(String name) {
    return uses(name).onlyValue().map(TOLD::text);
  }

  private static List<String> writes(String name) {
    return uses(name).writes().stream().map(TOLD::text).toList();
  }

  private static List<String> reads(String name) {
    return uses(name).reads().stream().map(TOLD::text).toList();
  }
}
