package io.github.futureproof.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.testing.Told;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which body stands behind an argument. */
final class CallbackTest {
  private static final Told TOLD =
      Told.of(
          "",
          """
          import java.util.*;
          import java.util.function.*;
          abstract class Code {
            interface Listener { void done(Object it); void failed(Throwable why); }
            static class Job implements Runnable { public void run() {} void other() {} }
            static class SubJob extends Job {}
            static abstract class HalfJob implements Runnable {}
            static abstract class OpenJob implements Runnable { public abstract void run(); }
            interface DoneJob extends Runnable { default void run() {} }
            private final Runnable once = () -> kept();
            private Runnable twice = () -> kept();
            Runnable open = () -> kept();
            void change() { twice = null; }
            void kept() {}
            static void still() {}
            abstract void take(Object it);
            void lambdas() {
              take((Runnable) () -> kept());
              take((Runnable) ((() -> still())));
              take((BiFunction<String, Integer, Object>) (a, b) -> { return a + b; });
            }
            void references() {
              take((Runnable) this::kept);
              take((Runnable) Code::still);
              take((Function<String, String>) String::trim);
              take((Supplier<Object>) Object::new);
            }
            void objects() {
              take(new Listener() {
                public void done(Object it) { kept(); }
                public void failed(Throwable why) { still(); }
              });
              take(new Job() {});
              take(new Job());
              take(new SubJob());
              take(new Comparator<String>() {
                public int compare(String a, String b) { return 0; }
              });
              take(new Object());
              take(List.of());
            }
            void variables(Runnable given) {
              Runnable local = () -> kept();
              Runnable reassigned = () -> kept();
              reassigned = null;
              Runnable a = () -> kept();
              Runnable b = a;
              Runnable c = b;
              Runnable d = c;
              Runnable e = d;
              List.of(once, twice, open, given, local, reassigned, d, e);
            }
            void results() {
              take((Supplier<Object>) () -> {
                Supplier<Object> inner = () -> { return "inner"; };
                if (inner == null) { return "one"; }
                return "two";
              });
              take((Supplier<Object>) () -> "expression");
            }
          }
          """);

  @Test
  void aLambdaIsRightHere() {
    assertEquals("{ return a + b; } of a, b, a lambda", body("(a, b) -> { return a + b; }"));
    assertEquals("kept() of , a lambda", body("() -> kept()"));
  }

  @Test
  void parenthesesAndCastsAreLookedThrough() {
    assertEquals("still() of , a lambda", body("(Runnable) ((() -> still()))"));
  }

  @Test
  void aReferenceNamesAMethod() {
    assertEquals("kept, shift 0", body("this::kept"));
    assertEquals("still, shift 0", body("Code::still"));
    assertEquals("<init>, shift 0", body("Object::new"));
    assertNotNull(assertInstanceOf(Callback.Method.class, of("this::kept", null)).reference());
  }

  @Test
  void theFirstParameterOfAnUnboundReferenceIsTheReceiver() {
    assertEquals("trim, shift 1", body("String::trim"));
  }

  @Test
  void ofAnAnonymousClassTheMethodThatIsAskedFor() {
    TreePath listener = creation("Listener");
    assertEquals("{ still(); } of why", body(listener, "failed"));
    assertEquals("{ kept(); } of it", body(listener, "done"));
    assertEquals("-", body(listener, "other"));
  }

  @Test
  void anAnonymousClassMayInheritTheMethod() {
    assertEquals("run, shift 0", body("new Job() {}"));
  }

  @Test
  void aNamedClassHasItOrInheritsIt() {
    assertEquals("run, shift 0", body("new Job()"));
    assertEquals("run, shift 0", body("new SubJob()"));
    assertNull(assertInstanceOf(Callback.Method.class, of("new Job()", null)).reference());
    assertEquals("-", body("new Object()"));
  }

  @Test
  void whatObjectDeclaresIsNotTheFunction() {
    assertEquals("{ return 0; } of a, b", body(creation("Comparator<String>"), null));
  }

  @Test
  void aVariableThatOnlyEverHoldsOneIsFollowed() {
    assertEquals("kept() of , a lambda", body("local"));
    assertEquals("-", body("reassigned"));
    assertEquals("-", body("given"));
    assertEquals("-", body("List.of()"), "what a call gives is no variable");
  }

  @Test
  void aFieldOnlyWhenNobodyElseCanSetIt() {
    assertEquals("kept() of , a lambda", body("once"));
    assertEquals("-", body("twice"));
    assertEquals("-", body("open"));
  }

  @Test
  void variablesAreFollowedAFewSteps() {
    assertEquals("kept() of , a lambda", body("d"));
    assertEquals("-", body("e"));
  }

  @Test
  void objectsOfAClassRunItsMethod() {
    assertEquals("Optional[run()]", ofClass("Code.SubJob").toString());
    assertEquals("Optional.empty", ofClass("Code.HalfJob").toString());
    assertEquals("Optional.empty", ofClass("Code.OpenJob").toString());
    assertEquals("Optional.empty", ofClass("Code.DoneJob").toString(), "an interface");
    assertEquals("Optional.empty", ofClass("java.lang.Runnable").toString());
    assertEquals(
        "Optional.empty", Callback.ofClass(null, null, TOLD.javac()).toString(), "no type");
  }

  @Test
  void resultsAreThoseOfTheBodyItself() {
    assertEquals(List.of("\"one\"", "\"two\""), results("\"one\""));
    assertEquals(List.of("\"expression\""), results("\"expression\""));
  }

  private static List<String> results(String inside) {
    TreePath path = TOLD.path(inside, LambdaExpressionTree.class);
    Callback callback = Callback.of(path, null, TOLD.javac()).orElseThrow();
    return Callback.results((Callback.Inline) callback).stream().map(TOLD::text).toList();
  }

  private static Optional<MethodSymbol> ofClass(String type) {
    return Callback.ofClass(TOLD.javac().find(type).orElseThrow().type, null, TOLD.javac());
  }

  private static TreePath creation(String type) {
    return TOLD.path(type, NewClassTree.class);
  }

  private static Callback of(String code, String method) {
    return Callback.of(TOLD.path(code), method, TOLD.javac()).orElseThrow();
  }

  private static String body(String code) {
    return body(TOLD.path(code), null);
  }

  private static String body(TreePath path, String name) {
    Optional<Callback> found = Callback.of(path, name, TOLD.javac());
    if (found.isEmpty()) {
      return "-";
    }
    if (found.get() instanceof Callback.Method method) {
      return method.method().name + ", shift " + method.shift();
    }
    Callback.Inline inline = (Callback.Inline) found.get();
    String parameters =
        String.join(", ", inline.parameters().stream().map(VarSymbol::getSimpleName).toList());
    return TOLD.text(inline.body()) + " of " + parameters + (inline.isLambda() ? ", a lambda" : "");
  }
}
