package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.util.concurrent.Uninterruptibles;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.futureproof.knowledge.Fact;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way to a blocking call through class files. */
final class BlockingInClassFilesTest {
  @TempDir Path folder;

  @Test
  void throughARealJar() throws Exception {
    Compiled compiled =
        Compiled.of(
            onClassPath(jarOf(Uninterruptibles.class)),
            "import com.google.common.util.concurrent.*; import java.util.concurrent.*;\n"
                + "class A {\n"
                + "  void sleep() { Uninterruptibles.sleepUninterruptibly(1, TimeUnit.DAYS); }\n"
                + "  void pure() { com.google.common.collect.ImmutableList.of(1, 2).reverse(); }\n"
                + "  void get(Future<?> f) throws Exception {\n"
                + "    Uninterruptibles.getUninterruptibly(f); } }");
    assertEquals(
        "Uninterruptibles.sleepUninterruptibly (A.java:3) > TimeUnit.sleep",
        compiled.blocking("A", "sleep"));
    assertEquals("-", compiled.blocking("A", "pure"));
    assertEquals(
        "Uninterruptibles.getUninterruptibly (A.java:6) > Future.get",
        compiled.blocking("A", "get"));
    Witness witness = compiled.program().blocking(compiled.method("A", "get")).orElseThrow();
    assertTrue(witness.fact() instanceof Fact.Waits);
    assertEquals("Future.get", witness.api());
    MethodSymbol sleep =
        compiled
                    .javac()
                    .find(Uninterruptibles.class.getName())
                    .orElseThrow()
                    .members()
                    .getSymbolsByName(compiled.javac().names().fromString("sleepUninterruptibly"))
                    .iterator()
                    .next()
                instanceof MethodSymbol method
            ? method
            : null;
    assertTrue(compiled.program().blocking(sleep).isPresent());
  }

  /** Methods of a library, and what is found behind a call of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thread.sleep(100); | Thread.sleep",
        "Thread.sleep(0); | -",
        "Thread.sleep(10); | -",
        "Thread.sleep(n); | Thread.sleep",
        "latch.await(2, TimeUnit.MILLISECONDS); | -",
        "latch.await(2, TimeUnit.SECONDS); | CountDownLatch.await",
        "if (n > 0) { Thread.sleep(100); } | -",
        "if (n > 0) { Thread.sleep(100); } else { Thread.sleep(n); } | -",
        "if (n > 0) { n++; } else { n--; } Thread.sleep(100); | Thread.sleep",
        "if (n > 0) { throw new Exception(); } Thread.sleep(100); | Thread.sleep",
        "if (n > 0) { return; } Thread.sleep(100); | -",
        "while (n > 0) { Thread.sleep(100); } | -",
        "do { Thread.sleep(100); } while (n > 0); | Thread.sleep",
        "while (true) { Thread.sleep(100); } | -",
        "switch (n) { case 1: Thread.sleep(100); break; default: n++; } | -",
        "try { n++; } catch (RuntimeException e) { Thread.sleep(100); } | -",
        "try { n++; } finally { Thread.sleep(100); } | Thread.sleep",
        "try { Thread.sleep(100); } catch (RuntimeException e) { n++; } | Thread.sleep",
        "synchronized (this) { Thread.sleep(100); } | Thread.sleep",
        "Runnable r = () -> latch.countDown(); r.run(); | -",
        "Callable<?> c = () -> { latch.await(); return n; }; | -",
        "if (f.isDone()) { throw new Exception(); } f.get(); | -",
        "if (n > 3) { throw new Exception(); } f.get(); | Future.get",
        "one(); | Thread.sleep",
        "secret(); | Thread.sleep",
        "new Made(); | Thread.sleep",
        "open.go(); | -",
        "shape.draw(); | -",
        "deep1(); | Thread.sleep",
        "tooDeep(); | -",
        "loop(); | -",
      })
  void oneMethod(String body, String expected) throws Exception {
    String library =
        "package lib; import java.util.concurrent.*;\npublic class Lib {\n"
            + "  int n; CountDownLatch latch; Future<?> f; Open open; Shape shape;\n"
            + "  public void run() throws Exception { "
            + body
            + " }\n  public void one() throws Exception { two(); }\n"
            + "  protected void two() throws Exception { Thread.sleep(100); }\n"
            + "  private void secret() throws Exception { two(); }\n"
            + "  void loop() { if (n > 0) { loop(); } loop(); }\n"
            + "  void tooDeep() throws Exception { deep0(); }\n"
            + "  void deep0() throws Exception { deep1(); }\n"
            + "  void deep1() throws Exception { deep2(); }\n"
            + "  void deep2() throws Exception { deep3(); }\n"
            + "  void deep3() throws Exception { deep4(); }\n"
            + "  void deep4() throws Exception { deep5(); }\n"
            + "  void deep5() throws Exception { deep6(); }\n"
            + "  void deep6() throws Exception { Thread.sleep(100); }\n"
            + "  interface Open { default void go() throws Exception { Thread.sleep(100); } }\n"
            + "  static abstract class Shape { abstract void draw(); }\n"
            + "  static class Round extends Shape { void draw() {} }\n"
            + "  static class Made { Made() throws Exception { Thread.sleep(100); } }\n}";
    Path jar = library(library);
    Compiled compiled =
        Compiled.of(
            onClassPath(jar), "class A { void a(lib.Lib l) throws Exception { l.run(); } }");
    assertEquals(
        expected,
        compiled.program().blocking(compiled.method("A", "a")).map(Witness::api).orElse("-"));
  }

  @Test
  void aMissingClassIsUnknownAndTellsNobody() throws Exception {
    Path jar =
        library(
            "package lib; public class Lib extends Base {\n"
                + "  public static void viaGone() throws Exception { Gone.nap(); }\n"
                + "  public static Gone gone() throws Exception { Thread.sleep(100); return null;"
                + " }\n"
                + "  public void inherited() throws Exception { up(); } }",
            "package lib; public class Gone { public static void nap() throws Exception {"
                + " Thread.sleep(100); } }",
            "package lib; public class Base { void up() throws Exception { Thread.sleep(1); } }");
    Path poor = folder.resolve("poor.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(poor))) {
      out.putNextEntry(new JarEntry("lib/Lib.class"));
      out.write(Files.readAllBytes(folder.resolve("classes/lib/Lib.class")));
      out.putNextEntry(new JarEntry("lib/Base.class"));
      out.write(Files.readAllBytes(folder.resolve("classes/lib/Base.class")));
    }
    String user =
        "class A { void a() throws Exception { lib.Lib.viaGone(); }\n"
            + "void b() throws Exception { lib.Lib.viaGone(); Thread.sleep(500); } }";
    Compiled whole = Compiled.of(onClassPath(jar), user);
    assertEquals("Lib.viaGone (A.java:1) > Gone.nap > Thread.sleep", whole.blocking("A", "a"));
    Compiled compiled = Compiled.of(onClassPath(poor), user);
    int before = compiled.messages();
    assertEquals("-", compiled.blocking("A", "a"));
    assertEquals("Thread.sleep (A.java:2)", compiled.blocking("A", "b"));
    assertEquals(before, compiled.messages());
  }

  @Test
  void aSupertypeMissingHereIsUnknown() throws Exception {
    library(
        "package lib; public class Lib extends Gone { public void go() throws Exception {"
            + " Thread.sleep(100); } public static Lib make() { return null; } }",
        "package lib; public class Gone { public void up() { } }",
        "package lib; public class User { public static void use() throws Exception {"
            + " Lib.make().up(); Lib.make().go(); } }");
    Files.delete(folder.resolve("classes/lib/Gone.class"));
    Compiled compiled =
        Compiled.of(
            onClassPath(folder.resolve("classes")),
            "class A { void a() throws Exception { lib.User.use(); } }");
    int before = compiled.messages();
    assertEquals("User.use (A.java:1) > Lib.go > Thread.sleep", compiled.blocking("A", "a"));
    assertEquals(before, compiled.messages());
    assertEquals(List.of(), compiled.errors());
  }

  @Test
  void aBrokenClassFileIsUnknown() throws Exception {
    library(
        "package lib; public class Lib { public static void go() throws Exception {"
            + " Help.nap(); } }",
        "package lib; public class Help { static void nap() throws Exception { Thread.sleep(99); }"
            + " }");
    Path help = folder.resolve("classes/lib/Help.class");
    byte[] bytes = Files.readAllBytes(help);
    bytes[7] = 120; // a class file version of the future
    Files.write(help, bytes);
    Compiled compiled =
        Compiled.of(
            onClassPath(folder.resolve("classes")),
            "class A { void a() throws Exception { lib.Lib.go(); } }");
    int before = compiled.messages();
    assertEquals("-", compiled.blocking("A", "a"));
    assertEquals(before, compiled.messages());
  }

  @Test
  void aPartialCompilationReadsTheRestFromClassFiles() throws Exception {
    library(
        "package lib; public class B { public static void handle() throws Exception { C.nap(); } }",
        "package lib; class C { static void nap() throws Exception { Thread.sleep(100); } }");
    Compiled compiled =
        Compiled.of(
            onClassPath(folder.resolve("classes")),
            "package lib; class A { void a() throws Exception { B.handle(); } }");
    assertEquals("B.handle (A.java:1) > C.nap > Thread.sleep", compiled.blocking("A", "a"));
  }

  @Test
  void withModulesAndRelease() throws Exception {
    Path jar =
        library(
            "package lib; public class Lib { public static void go() throws Exception {"
                + " Thread.sleep(100); } }");
    Compiled compiled =
        Compiled.of(
            List.of("--release", "17", "--module-path", jar.toString(), "-implicit:none"),
            "module app { requires lib; }",
            "package app; class A { void a() throws Exception { lib.Lib.go(); } }");
    assertEquals("Lib.go (A.java:1) > Thread.sleep", compiled.blocking("A", "a"));
  }

  private static List<String> onClassPath(Path path) {
    return List.of("-cp", path.toString());
  }

  private static Path jarOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** Compiles a library into {@code classes/} and packs it. */
  private Path library(String... sources) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-proc:none", "-nowarn", "-d", folder.resolve("classes").toString()));
    for (String source : sources) {
      String name = source.replaceAll("(?s).*?public class (\\w+).*|.*?class (\\w+).*", "$1$2");
      Path file = folder.resolve(name + ".java");
      Files.writeString(file, source);
      arguments.add(file.toString());
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertEquals(0, status);
    Path jar = folder.resolve("lib.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        var classes = Files.list(folder.resolve("classes/lib"))) {
      for (Path each : classes.toList()) {
        out.putNextEntry(new JarEntry("lib/" + each.getFileName()));
        out.write(Files.readAllBytes(each));
      }
    }
    return jar;
  }
}
