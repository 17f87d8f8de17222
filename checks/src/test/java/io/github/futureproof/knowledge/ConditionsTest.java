package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.code.Call;
import io.github.futureproof.testing.World;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a condition holds, when its opposite does, and when neither. */
final class ConditionsTest {
  private static final World WORLD =
      World.of(
          """
          import java.util.concurrent.*;
          class Code {
            @interface Service {}
            @interface Fast {}
            static final int TWO = 2;
            @Service static class Inner {
              @Fast CompletableFuture<String> start(Object a, Object... more) { return null; }
              String other(Object a) { return null; }
              void calls(Inner it, int unknown, Inner... its) {
                it.start(1, "x", TWO);
                it.other(unknown);
                other(null);
                it.start(TimeUnit.SECONDS, true, its);
              }
            }
            void outside(Inner it) { it.start(new Object()); it.other(-5L); new Inner().other(0); }
          }
          """,
          "--release",
          "11");

  @ParameterizedTest
  @CsvSource({
    "0, arg0=1, yes",
    "0, arg0=2, no",
    "0, arg1=x, yes",
    "0, arg2=2, yes",
    "0, arg3=2, unknown",
    "1, arg0=1, unknown",
    "2, arg0=null, yes",
    "1, arg0=null, unknown",
    "0, arg0=null, no",
    "3, arg0=SECONDS, yes",
    "3, arg0=DAYS, no",
    "3, arg1=true, yes",
    "4, arg0=null, no",
    "5, arg0=-5, yes",
  })
  void constants(int call, String condition, String holds) {
    assertHolds(call, condition, holds);
  }

  @ParameterizedTest
  @CsvSource({
    "0, this:Code.Inner, yes",
    "0, this:java.lang.String, no",
    "2, this:Code.Inner, unknown",
    "0, arg1:java.lang.String, yes",
    "0, arg1:java.lang.CharSequence, yes",
    "0, arg1:java.lang.Integer, no",
    "0, arg7:java.lang.Integer, unknown",
    "0, result:async, yes",
    "0, result:eager, yes",
    "0, result:cold, no",
    "0, result:java.util.concurrent.Future, yes",
    "0, result:java.lang.String, no",
    "1, result:async, no",
    "1, result:java.lang.String, yes",
    "6, made:Code.Inner#<init>, yes",
    "6, made:Code.Inner#<init>(int), no",
    "6, made:Code#<init>, no",
    "0, made:Code.Inner#<init>, unknown",
  })
  void types(int call, String condition, String holds) {
    assertHolds(call, condition, holds);
  }

  @ParameterizedTest
  @CsvSource({
    "0, in:@Service, yes",
    "0, in:@a.b.Service, yes",
    "0, in:@Fast, no",
    "0, has:@Fast, yes",
    "0, has:@Service, no",
    "1, has:@Fast, no",
    "0, args=3, yes",
    "0, args=1, no",
    "0, present:java.lang.String, yes",
    "0, present:no.such.Type, no",
    "0, absent:no.such.Type, yes",
    "0, absent:java.lang.String, no",
    "0, java>=11, yes",
    "0, java>=8, yes",
    "0, java>=12, no",
  })
  void surroundings(int call, String condition, String holds) {
    assertHolds(call, condition, holds);
  }

  @Test
  void allMustHold() {
    assertEquals(true, holds(call(0), "arg0=1 args=3"));
    assertEquals(false, holds(call(0), "arg0=1 args=2"));
  }

  @Test
  void withoutACallOnlyTheSurroundingsCanBeAsked() {
    assertEquals(true, holds(null, "java>=11 present:java.lang.String"));
    assertEquals(false, holds(null, "args=3"));
    assertEquals(false, holds(null, "!args=3"));
  }

  private static void assertHolds(int call, String condition, String holds) {
    assertEquals(holds.equals("yes"), holds(call(call), condition), condition);
    assertEquals(holds.equals("no"), holds(call(call), "!" + condition), "!" + condition);
  }

  private static boolean holds(Call call, String conditions) {
    FactsFile file =
        FactsFile.parse(
            "my.facts",
            List.of(
                FactsFile.HEADER,
                "async java.util.concurrent.Future eager",
                "guards Code.Inner#{start,other} if " + conditions),
            false);
    Knowledge knowledge = new Knowledge(WORLD.javac(), List.of(file));
    return new Conditions(WORLD.javac(), knowledge).hold(file.facts().get(1), call);
  }

  private static Call call(int index) {
    return WORLD
        .calls()
        .filter(call -> !call.method().isConstructor())
        .skip(index)
        .findFirst()
        .orElseThrow();
  }
}
