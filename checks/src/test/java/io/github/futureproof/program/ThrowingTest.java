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

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      value = {
        "n++; => false",
        "throw new IllegalStateException(); => true",
        "n = Integer.parseInt(text); => true",
        "n = text.length(); => false",
        "n = 100 / n; => true",
        "n = n / 10; => false",
        "n = list.get(0).length(); => true",
        "if (!list.isEmpty()) { n = list.get(0).length(); } => false",
        "action.run(); => true",
        "try { action.run(); } catch (RuntimeException e) { n++; } => false",
        "try { action.run(); } finally { n++; } => true",
        "try { action.run(); } finally { future.complete(null); } => false",
        "try { n++; } catch (Exception e) { throw e; } => true",
        "try { Thread.sleep(1); } catch (InterruptedException e) { throw new Error(e); } => false",
        "service.process(text); => true",
        "n = service.getCount(); => false",
        "service.later(text); => false",
        "known.process(text); => false",
        "list.forEach(each -> service.process(each)); => true",
        "list.forEach(service::process); => true",
        "list.forEach(each -> n++); => false",
        "later(() -> service.process(text)); => false",
        "inform(() -> text); => false",
        "inform(supplier); => false",
        "helper(); => true",
        "far1(); => false",
        "try { out.write(n); } catch (java.io.IOException e) { n++; } => false",
        "try { out.write(n); service.process(text); } catch (java.io.IOException e) { n++; } =>"
            + " true",
        "try { check(); } catch (IllegalStateException e) { n++; } => false",
        "try { check(); } catch (NumberFormatException e) { n++; } => true",
        "try { future.get(); } catch (InterruptedException | ExecutionException e) { n++; } =>"
            + " false",
        "future.join(); => true",
        "try { check(); } catch (IllegalStateException e) { throw e; } => true",
        "try { check(); } catch (IllegalStateException e) { tell(e); throw e; } => false",
        "remote.ask(); => true",
        "try { remote.end(); } catch (InterruptedException e) { n++; } => false",
      })
  void signs(String body, boolean expected) {
    Compiled compiled =
        Compiled.of(
            HEAD
                + "import java.util.function.*;\n"
                + "class A {\n"
                + "  interface Service { void process(String s); int getCount();"
                + " CompletableFuture<String> later(String s); }\n"
                + "  interface Known { void process(String s); }\n"
                + "  static class Remote { native void ask() throws IllegalStateException;"
                + " native void end() throws InterruptedException; }\n"
                + "  Remote remote; void tell(Exception e) {}\n"
                + "  static class Only implements Known { public void process(String s) {"
                + " s.length(); } }\n"
                + "  int n; String text; List<String> list; Service service; Known known;\n"
                + "  Runnable action; Supplier<String> supplier; java.io.OutputStream out;"
                + " CompletableFuture<?> future;\n"
                + "  Runnable held; void later(Runnable r) { held = r; }\n"
                + "  void inform(Supplier<String> s) { n = s.get().length(); }\n"
                + "  void helper() { check(); }\n"
                + "  void check() { if (n > 3) { throw new IllegalStateException(); } }\n"
                + "  void far1() { far2(); } void far2() { far3(); } void far3() { far4(); }"
                + " void far4() { check(); }\n"
                + "  void run() { "
                + body
                + " }\n}");
    assertEquals(expected, compiled.program().thrown(compiled.path("A", "run"), 0).isPresent());
    assertEquals(expected, compiled.program().thrown(compiled.method("A", "run"), 0).isPresent());
  }

  @Test
  void aMethodOutOfSightMayThrow() {
    Compiled compiled = Compiled.of("abstract class A { abstract void run(); }");
    assertTrue(compiled.program().thrown(compiled.method("A", "run"), 0).isPresent());
  }
}
