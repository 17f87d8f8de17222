package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.util.TreePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether bodies let exceptions out. */
final class ThrowingTest {
  private static final String HEAD =
      "import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;\n"
          + "import java.util.logging.*;\n";

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      value = {
        "n++; => true",
        "this.n = n * 3 + 1; => true",
        "n = 100 / n; => false",
        "n = n / 10; => true",
        "n = array[0]; => false",
        "Object o = (String) object; => false",
        "long l = (long) n; => true",
        "counter.incrementAndGet(); => true",
        "counter.updateAndGet(i -> i / 0); => false",
        "latch.countDown(); => true",
        "LOG.log(Level.INFO, \"now \" + counter.get()); => true",
        "LOG.log(Level.INFO, \"now \" + read()); => false",
        "future.complete(null); => true",
        "future.join(); => false",
        "read(); => false",
        "Integer i = Integer.valueOf(n); => true",
        "Integer i = Integer.valueOf(\"3\"); => false",
        "new Semaphore(1).release(); => false",
        "semaphore.release(); => true",
        "semaphore.release(n); => false",
        "throw new IllegalStateException(); => false",
        "try { read(); } catch (Exception e) { LOG.log(Level.SEVERE, \"x\", e); } => true",
        "try { read(); } catch (RuntimeException e) { n++; } => true",
        "try { read(); } catch (Throwable e) { future.completeExceptionally(e); } => true",
        "try { read(); } catch (IllegalStateException e) { n++; } => false",
        "try { read(); } catch (IllegalStateException | Error e) { n++; } => false",
        "try { read(); } catch (Exception e) { throw new RuntimeException(e); } => false",
        "try { read(); } catch (Exception e) { fail(e); } => false",
        "try { read(); } catch (Exception e) { report(e); } => true",
        "try { read(); } finally { n++; } => false",
        "try { n++; } finally { latch.countDown(); } => true",
        "try { read(); } catch (Exception e) { n++; } finally { throw new Error(); } => false",
        "try { read(); } catch (Exception e) { try { report(e); throw e; } catch (Exception f) { }"
            + " } => true",
        "n++; try { read(); } catch (Exception e) { n++; } => true",
        "read(); try { read(); } catch (Exception e) { n++; } => false",
        "safe(); => true",
        "safeTwice(); => true",
        "ping(); => true",
        "unsafePing(); => false",
        "report(null); => false",
        "Runnable r = () -> read(); => true",
        "Runnable r = () -> read(); r.run(); => false",
        "if (n > 3) { n = 0; } else { safe(); } => true",
        "if (n > 3) { n = 0; } else { read(); } => false",
        "new Safe(); => true",
        "new Unsafe(); => false",
        "System.out.println(\"tick\"); => true",
        "map.clear(); => true",
        "new Point(1, 2).x(); => true",
      })
  void oneBody(String body, boolean expected) {
    Compiled compiled =
        Compiled.of(
            HEAD
                + "class A {\n"
                + "  static final Logger LOG = null; int n; int[] array; Object object;\n"
                + "  AtomicInteger counter; CountDownLatch latch; Semaphore semaphore;"
                + " CompletableFuture<?> future;\n"
                + "  Map<String, String> map;\n"
                + "  record Point(int x, int y) { }\n"
                + "  static class Safe { int i = 3; } static class Unsafe { int i ="
                + " Integer.parseInt(\"\"); }\n"
                + "  static int read() { return Integer.parseInt(\"x\"); }\n"
                + "  void safe() { try { read(); } catch (Exception e) { n++; } }\n"
                + "  void safeTwice() { safe(); safe(); }\n"
                + "  void ping() { n++; pong(); }\n"
                + "  void pong() { if (n > 0) { ping(); } }\n"
                + "  void unsafePing() { unsafePong(); }\n"
                + "  void unsafePong() { if (n > 0) { unsafePing(); } read(); }\n"
                + "  void fail(Exception e) { n++; throw new RuntimeException(e); }\n"
                + "  void report(Exception e) { System.getProperty(\"a\").concat(\"b\"); }\n"
                + "  void run() { "
                + body
                + " }\n}");
    assertEquals(expected, compiled.program().cannotThrow(compiled.path("A", "run")));
    assertEquals(expected, compiled.program().cannotThrow(compiled.method("A", "run")));
  }

  @Test
  void lambdasAndReferences() {
    Compiled compiled =
        Compiled.of(
            HEAD
                + "class A { int n; void safe() { n++; } void unsafe() {"
                + " List.of().iterator().next(); }\n"
                + "void a() { Runnable r = () -> n++; } void b() { Runnable r = () -> { unsafe();"
                + " }; }\n"
                + "void c() { Runnable r = this::safe; } void d() { Runnable r = this::unsafe; }"
                + " }");
    Program program = compiled.program();
    assertTrue(program.cannotThrow(compiled.lambda("A", "a")));
    assertFalse(program.cannotThrow(compiled.lambda("A", "b")));
    assertTrue(program.cannotThrow(reference(compiled, "safe")));
    assertFalse(program.cannotThrow(reference(compiled, "unsafe")));
  }

  private static TreePath reference(Compiled compiled, String name) {
    return compiled.find(
        path ->
            path.getLeaf() instanceof MemberReferenceTree tree
                && tree.getName().contentEquals(name));
  }

  @Test
  void anOverrideThatThrowsCounts() {
    String base = "class Base { void go() { } }";
    String user = "class A { void run(Base b) { b.go(); } }";
    String sub = "class Sub extends Base { void go() { throw new Error(); } }";
    Compiled alone = Compiled.of(user, base);
    assertTrue(alone.program().cannotThrow(alone.method("A", "run")));
    Compiled both = Compiled.of(user, base, sub);
    assertFalse(both.program().cannotThrow(both.method("A", "run")));
  }
}
