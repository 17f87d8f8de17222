package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.testing.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who answers, of several lines that fit. */
final class KnowledgeTest {
  private static final World WORLD =
      World.of(
          """
          import java.util.concurrent.*;
          class Code {
            @interface Slow {}
            @interface Quick {}
            interface Top { void go(int i); }
            interface Mid extends Top { void go(int i, String s); }
            static class Low implements Mid {
              public void go(int i) {}
              public void go(int i, String s) {}
              public void goOn() {}
            }
            static class Lower extends Low {
              @Override public void goOn() {}
            }
            @Quick static class Marked { @Slow void marked() {} void plain() {} }
            static final Object FIELD = null;
            static class Task<T> extends CompletableFuture<T> {}
            void calls(Top top, Mid mid, Low low, Lower lower, Marked marked, Task<String> task) {
              top.go(1);
              mid.go(2, "two");
              low.goOn();
              lower.goOn();
              marked.marked();
              marked.plain();
              task.join();
              new Low();
              String.valueOf(7L);
              lower.hashCode();
            }
          }
          """);

  private final List<String> bundled = new ArrayList<>();
  private final List<String> users = new ArrayList<>();

  @Test
  void nothingIsKnownOfACallWithoutAFact() {
    bundled.add("guards Code.Top#other");
    assertEquals("unknown", kind("go"));
  }

  @Test
  void aFactOnTheInterfaceHoldsForWhatOverridesIt() {
    bundled.add("blocks Code.Top#go kind=io");
    assertEquals("IO", kind("go"));
    assertEquals("IO", kind(method("Code.Low", "go", 1)));
    assertEquals("unknown", kind(method("Code.Mid", "go", 2)), "another method of that name");
  }

  @Test
  void aFactOnASubtypeSaysNothingOfTheSupertype() {
    bundled.add("blocks Code.Low#go kind=io");
    assertEquals("unknown", kind("go"));
    assertEquals("IO", kind(method("Code.Low", "go", 1)));
  }

  @Test
  void theSubtypeGoesBeforeTheSupertype() {
    bundled.add("blocks Code.Top#go(int) kind=io");
    bundled.add("blocks Code.Low#* kind=net");
    assertEquals("NET", kind(method("Code.Low", "go", 1)), "a pattern of the nearer type");
    assertEquals("IO", kind("go"));
  }

  @Test
  void parametersGoBeforeNone() {
    bundled.add("blocks Code.Mid#go kind=io");
    bundled.add("blocks Code.Mid#go(int,String) kind=net");
    assertEquals("NET", kind(method("Code.Mid", "go", 2)));
  }

  @Test
  void anOpenListOfParametersGoesBetween() {
    bundled.add("blocks Code.Mid#go kind=io");
    bundled.add("blocks Code.Mid#go(int,..) kind=sleep");
    assertEquals("SLEEP", kind(method("Code.Mid", "go", 2)));
    bundled.add("blocks Code.Mid#go(int,String) kind=net");
    assertEquals("NET", kind(method("Code.Mid", "go", 2)));
  }

  @Test
  void aNameGoesBeforeAPattern() {
    bundled.add("blocks Code.Low#goOn kind=io");
    bundled.add("blocks Code.Low#go* kind=net");
    assertEquals("IO", kind("goOn"));
  }

  @Test
  void aPatternIsFoundThroughWhatOverrides() {
    bundled.add("blocks Code.Low#*On kind=net");
    assertEquals("NET", kind(method("Code.Lower", "goOn", 0)));
  }

  @Test
  void ofEquallySpecificLinesAllHold() {
    bundled.add("blocks Code.Top#go kind=io");
    bundled.add("blocks Code.Top#go kind=net");
    assertEquals("IO,NET", kind("go"));
  }

  @Test
  void notTakesAwayWhatLessSpecificLinesSay() {
    bundled.add("blocks Code.Top#go kind=io");
    bundled.add("not blocks Code.Low#go");
    assertEquals("denied", kind(method("Code.Low", "go", 1)));
    assertEquals("IO", kind("go"));
  }

  @Test
  void notTakesNothingFromMoreSpecificLines() {
    bundled.add("not blocks Code.Top#go");
    bundled.add("blocks Code.Low#go kind=io");
    assertEquals("IO", kind(method("Code.Low", "go", 1)));
    assertEquals("denied", kind("go"));
  }

  @Test
  void notWinsOverEquallySpecificLines() {
    bundled.add("blocks Code.Top#go kind=io");
    bundled.add("not blocks Code.Top#go");
    assertEquals("denied", kind("go"));
  }

  @Test
  void theUserGoesBeforeWhatIsBundledHoweverSpecific() {
    bundled.add("blocks Code.Low#go(int) kind=io");
    users.add("blocks Code.Top#go kind=net");
    assertEquals("NET", kind(method("Code.Low", "go", 1)));
  }

  @Test
  void theUserCanDeny() {
    bundled.add("blocks Code.Top#go kind=io");
    users.add("not blocks Code.Top#go");
    assertEquals("denied", kind("go"));
  }

  @Test
  void anAnnotationOnTheElementGoesBeforeWhatIsBundled() {
    bundled.add("blocks Code.Marked#marked kind=io");
    bundled.add("blocks @Slow kind=sleep");
    assertEquals("SLEEP", kind("marked"));
  }

  @Test
  void theUserGoesBeforeAnAnnotationOnTheElement() {
    bundled.add("blocks @Slow kind=sleep");
    users.add("blocks Code.Marked#marked kind=net");
    assertEquals("NET", kind("marked"));
  }

  @Test
  void whatIsBundledGoesBeforeAnAnnotationOnTheClass() {
    bundled.add("blocks @Quick kind=cpu");
    assertEquals("CPU", kind("plain"));
    bundled.add("blocks Code.Marked#plain kind=io");
    assertEquals("IO", kind("plain"));
  }

  @Test
  void anAnnotationOnTheElementGoesBeforeOneOnTheClass() {
    bundled.add("blocks @Quick kind=cpu");
    bundled.add("blocks @Slow kind=sleep");
    assertEquals("SLEEP", kind("marked"));
    assertEquals("CPU", kind("plain"));
  }

  @Test
  void annotationsAreMatchedByTheirSimpleName() {
    bundled.add("blocks @other.pack.Slow kind=sleep");
    assertEquals("SLEEP", kind("marked"));
  }

  @Test
  void aConditionThatDoesNotHoldLeavesTheAnswerToLessSpecificLines() {
    bundled.add("blocks Code.Mid#go kind=io");
    bundled.add("blocks Code.Mid#go(int,String) kind=net if arg0=3");
    assertEquals("IO", kindOfCall("go", 2));
    bundled.add("blocks Code.Mid#go(int,String) kind=sleep if arg0=2");
    assertEquals("SLEEP", kindOfCall("go", 2));
  }

  @Test
  void aFactHoldsForMethodsThatTheTypeInherits() {
    bundled.add("blocks Code.Task#join kind=wait");
    assertEquals("WAIT", kind("join"));
  }

  @Test
  void aFactOnAnInheritedMethodOfATypeSaysNothingOfOtherTypes() {
    bundled.add("blocks Code.Lower#hashCode kind=cpu");
    assertEquals("CPU", kind("hashCode"));
    MethodSymbol objects =
        WORLD
                    .javac()
                    .find("java.lang.Object")
                    .orElseThrow()
                    .members()
                    .getSymbolsByName(WORLD.javac().names().fromString("hashCode"))
                    .iterator()
                    .next()
                instanceof MethodSymbol m
            ? m
            : null;
    assertEquals("unknown", kind(objects));
  }

  @Test
  void constructorsAreAskedByTheirOwnName() {
    bundled.add("blocks Code.Low#<init> kind=io");
    assertEquals("IO", kind("Low"));
  }

  @Test
  void constructorsAreNotInherited() {
    bundled.add("blocks java.lang.Object#<init> kind=io");
    assertEquals("unknown", kind("Low"));
  }

  @Test
  void overloadsAreToldByErasedParameters() {
    bundled.add("blocks java.lang.String#valueOf(int) kind=io");
    bundled.add("blocks java.lang.String#valueOf(long) kind=net");
    assertEquals("NET", kind("valueOf"));
  }

  @Test
  void aNameOfAnyTypeIsLeastSpecific() {
    bundled.add("blocks *#go* kind=cpu");
    assertEquals("CPU", kind("go"));
    assertEquals("CPU", kind("goOn"));
    bundled.add("blocks Code.Top#* kind=io");
    assertEquals("IO", kind(method("Code.Low", "go", 1)), "even from farther up");
  }

  @Test
  void aFieldHasFacts() {
    bundled.add("executor Code#FIELD on=worker");
    ClassSymbol code = WORLD.javac().find("Code").orElseThrow();
    VarSymbol field =
        (VarSymbol)
            code.members()
                .getSymbolsByName(WORLD.javac().names().fromString("FIELD"))
                .iterator()
                .next();
    assertEquals(
        On.Kind.WORKER,
        knowledge().about(Fact.Executor.class, field).first().orElseThrow().on().kind());
  }

  @Test
  void theNearestSupertypeSaysWhatATypeIs() {
    bundled.add("async java.util.concurrent.Future eager");
    bundled.add("async java.util.concurrent.CompletionStage cold");
    bundled.add("async Code.Task hot");
    assertEquals(Fact.AsyncKind.HOT, async("Code.Task"));
    bundled.remove(2);
    bundled.add("async java.util.concurrent.CompletableFuture eager value=none");
    assertEquals(Fact.AsyncKind.EAGER, async("Code.Task"));
  }

  @Test
  void aTypeThatOnlyLooksAsyncIsNot() {
    bundled.add("async java.util.concurrent.Future eager");
    bundled.add("async Code.Task none");
    assertEquals(null, async("Code.Task"));
    assertEquals(Fact.AsyncKind.EAGER, async("java.util.concurrent.CompletableFuture"));
  }

  @Test
  void theUserSaysWhatATypeIsEvenFromFartherUp() {
    bundled.add("async Code.Task none");
    users.add("async java.util.concurrent.Future eager");
    assertEquals(Fact.AsyncKind.EAGER, async("Code.Task"));
  }

  @Test
  void theAnswerSaysWhoGaveIt() {
    bundled.add("guards Code.Top#other");
    bundled.add("blocks Code.Top#go kind=io");
    Source source =
        knowledge()
            .about(Fact.Blocks.class, WORLD.call("go"))
            .first()
            .orElseThrow()
            .origin()
            .source();
    assertEquals("lib.facts:3", source.toString());
    assertFalse(source.user());
  }

  @Test
  void kindsDoNotMix() {
    bundled.add("guards Code.Top#go");
    Knowledge knowledge = knowledge();
    assertFalse(knowledge.about(Fact.Blocks.class, WORLD.call("go")).isKnown());
    assertTrue(knowledge.about(Fact.Guards.class, WORLD.call("go")).isKnown());
  }

  private Knowledge knowledge() {
    List<FactsFile> files = new ArrayList<>();
    files.add(file("mine.facts", users, true));
    files.add(file("lib.facts", bundled, false));
    return new Knowledge(WORLD.javac(), files);
  }

  private static FactsFile file(String name, List<String> lines, boolean user) {
    List<String> all = new ArrayList<>(List.of(FactsFile.HEADER));
    all.addAll(lines);
    return FactsFile.parse(name, all, user);
  }

  private String kind(String call) {
    return shown(knowledge().about(Fact.Blocks.class, WORLD.call(call)));
  }

  private String kindOfCall(String name, int args) {
    return WORLD
        .calls()
        .filter(c -> c.method().name.contentEquals(name) && c.args().size() == args)
        .findFirst()
        .map(call -> shown(knowledge().about(Fact.Blocks.class, call)))
        .orElseThrow();
  }

  private String kind(MethodSymbol method) {
    return shown(knowledge().about(Fact.Blocks.class, method));
  }

  private static String shown(Answer<Fact.Blocks> answer) {
    if (answer.denied()) {
      return "denied";
    }
    return answer.isKnown()
        ? String.join(",", answer.facts().stream().map(f -> f.kind().name()).sorted().toList())
        : "unknown";
  }

  private Fact.AsyncKind async(String type) {
    return knowledge()
        .async(WORLD.javac().find(type).orElseThrow().type)
        .map(Fact.Async::kind)
        .orElse(null);
  }

  private static MethodSymbol method(String type, String name, int parameters) {
    ClassSymbol owner = WORLD.javac().find(type).orElseThrow();
    return WORLD.javac().declared(owner, WORLD.javac().names().fromString(name)).stream()
        .filter(m -> m.getParameters().size() == parameters)
        .findFirst()
        .orElseThrow();
  }
}
