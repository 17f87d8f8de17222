package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import io.github.futureproof.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What runs when a constructor is called. */
final class ConstructorsTest {
  private static final Told TOLD =
      Told.of(
          "",
          """
          class Code {
            int set = 1;
            int unset;
            static int shared = 2;
            { set = 3; }
            static { shared = 4; }
            Code() { set = 5; }
            Code(int n) { this(); set = 6; }
            Code(long n) { super(); set = 7; }
            void method() { set = 8; }
          }
          """);

  @Test
  void theInitializersOfTheInstanceAndTheBody() {
    assertEquals(List.of("int set = 1;", "{ set = 3; }", "{ set = 5; }"), parts("set = 5"));
    assertEquals(
        List.of("int set = 1;", "{ set = 3; }", "{ super(); set = 7; }"), parts("set = 7"));
  }

  @Test
  void notBeforeAnotherConstructorThatRunsThem() {
    assertEquals(List.of("{ this(); set = 6; }"), parts("set = 6"));
  }

  @Test
  void ofAMethodItsBodyAlone() {
    assertEquals(List.of("{ set = 8; }"), parts("set = 8"));
  }

  private static List<String> parts(String inside) {
    TreePath method = TOLD.path(inside, MethodTree.class);
    return Constructors.parts(method).stream().map(TOLD::text).toList();
  }
}
