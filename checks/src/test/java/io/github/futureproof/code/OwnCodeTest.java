package io.github.futureproof.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import io.github.futureproof.testing.Told;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a body's own code. */
final class OwnCodeTest {
  private static final Told TOLD =
      Told.of(
          "",
          """
          class Code {
            void go() {
              Runnable lambda = () -> { int i = 1; };
              Object anonymous = new Object() { int i = 2; };
              class Local { int i = 3; }
              try { int i = 4; } finally { int j = 5; }
            }
          }
          """);

  @Test
  void allButLambdasAndClasses() {
    assertFalse(has("1"));
    assertFalse(has("2"));
    assertFalse(has("3"));
    assertTrue(has("4"));
    assertFalse(OwnCode.has(null, tree -> true), "nothing is in nothing");
  }

  @Test
  void withoutWhatIsLeftOut() {
    assertTrue(OwnCode.has(body().getLeaf(), TryTree.class::isInstance, tree -> false));
    assertFalse(
        OwnCode.has(body().getLeaf(), LiteralTree.class::isInstance, TryTree.class::isInstance));
    assertFalse(
        OwnCode.has(body().getLeaf(), TryTree.class::isInstance, TryTree.class::isInstance));
  }

  @Test
  void aScannerGoesThroughTheSame() {
    List<String> found = new ArrayList<>();
    new OwnCode.Scanner() {
      @Override
      public Void visitLiteral(LiteralTree tree, Void unused) {
        found.add(tree.toString());
        return null;
      }
    }.scan(body(), null);
    assertEquals(List.of("4", "5"), found);
  }

  private static boolean has(String literal) {
    return OwnCode.has(
        body().getLeaf(), tree -> tree instanceof LiteralTree && tree.toString().equals(literal));
  }

  private static TreePath body() {
    TreePath path = TOLD.method("go");
    return new TreePath(path, ((MethodTree) path.getLeaf()).getBody());
  }
}
