package io.github.futureproof.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import io.github.futureproof.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which return statements are those of a body. */
final class ReturnsTest {
  private static final Told TOLD =
      Told.of(
          "",
          """
          class Code {
            Object all(int n) {
              if (n == 0) { return "first"; }
              for (;;) { try { return "second"; } finally { n++; } }
            }
            Object nested() {
              java.util.function.Supplier<Object> lambda = () -> { return "lambda"; };
              class Local { Object go() { return "local"; } }
              return "own";
            }
            void nothing() { return; }
          }
          """);

  @Test
  void allOfThemInTheOrderOfTheSource() {
    assertEquals(List.of("\"first\"", "\"second\""), of("all"));
  }

  @Test
  void notThoseOfLambdasAndClassesInside() {
    assertEquals(List.of("\"own\""), of("nested"));
  }

  @Test
  void returningNothingIsNone() {
    assertEquals(List.of(), of("nothing"));
  }

  @Test
  void aPathLeadsThroughItsStatement() {
    TreePath result = Returns.of(TOLD.method("nested")).get(0);
    assertEquals("return \"own\";", TOLD.text(result.getParentPath()));
  }

  @Test
  void whatTheMethodAroundDeclares() {
    assertEquals("java.lang.Object", declared("\"second\""));
    assertEquals("void", declared("return;"));
    assertEquals("none", declared("\"lambda\""));
  }

  private static String declared(String code) {
    return Returns.declaredAround(TOLD.path(code)).map(Object::toString).orElse("none");
  }

  private static List<String> of(String method) {
    TreePath path = TOLD.method(method);
    TreePath body = new TreePath(path, ((MethodTree) path.getLeaf()).getBody());
    return Returns.of(body).stream().map(TOLD::text).toList();
  }
}
