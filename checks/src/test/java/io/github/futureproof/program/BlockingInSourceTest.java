package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.TreePath;
import io.github.futureproof.knowledge.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way to a blocking call through the sources of one compilation. */
final class BlockingInSourceTest {
  private static final String HEAD =
      "import java.util.*; import java.util.concurrent.*; import java.util.stream.*;\n";

  @Test
  void throughHelpersAndFiles() {
    Compiled compiled =
        Compiled.of(
            "class A {\n  void run() throws Exception { new B().load(1); }\n}",
            "class B {\n  void load(int i) throws Exception {\n    C.nap();\n  }\n}",
            "class C {\n\n  static void nap() throws Exception { Thread.sleep(100); }\n}");

    assertEquals(
        "B.load (A.java:2) > C.nap (B.java:3) > Thread.sleep (C.java:3)",
        compiled.blocking("A", "run"));
    Witness witness = compiled.program().blocking(compiled.method("A", "run")).orElseThrow();
    assertEquals("Thread.sleep", witness.api());
    assertTrue(witness.fact() instanceof Fact.Blocks);
    assertTrue(witness.timed());
    assertEquals(
        "new B().load(1)",
        Program.anchor(compiled.path("A", "run"), witness).orElseThrow().getLeaf().toString());
  }

  /** Statements of a method {@code void run() throws Exception}, and what they block on. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Thread.sleep(100); | Thread.sleep",
        "Thread.sleep(0); | -",
        "Thread.sleep(10); | -",
        "Thread.sleep(11); | Thread.sleep",
        "latch.await(5, TimeUnit.MILLISECONDS); | -",
        "latch.await(5, TimeUnit.SECONDS); | CountDownLatch.await",
        "latch.await(0, TimeUnit.SECONDS); | -",
        "latch.countDown(); | -",
        "synchronized (this) { f = null; } | -",
        "f.get(); | CompletableFuture.get",
        "if (f.isDone()) { f.get(); } | -",
        "if (!f.isDone()) { f.get(); } | -",
        "if (size > 0) { f.get(); } | CompletableFuture.get",
        "if (!f.isDone()) { return; } f.get(); | -",
        "if (size > 0) { return; } f.get(); | CompletableFuture.get",
        "if (size > 0 && f.isDone()) { f.get(); } | -",
        "String s = f.isDone() ? f.get() : null; | -",
        "String s = size > 0 ? f.get() : null; | CompletableFuture.get",
        "while (!f.isDone()) { Thread.sleep(100); } | -",
        "while (size < 3) { Thread.sleep(100); } | Thread.sleep",
        "boolean b = f.isDone() && f.get() != null; | -",
        "boolean b = size > 0 && f.get() != null; | CompletableFuture.get",
        "boolean done = f.isDone(); if (done) { f.get(); } | -",
        "check(f.isDone()); f.get(); | -",
        "check(size > 0); f.get(); | CompletableFuture.get",
        "if (f.isDone()) { size++; } f.get(); | CompletableFuture.get",
        "if (isOver()) { f.get(); } | -",
        "if (isBig()) { f.get(); } | CompletableFuture.get",
        "requireOver(); f.get(); | -",
        "requireBig(); f.get(); | CompletableFuture.get",
        "CompletableFuture.completedFuture(1).join(); | -",
        "CompletableFuture<Integer> c = CompletableFuture.completedFuture(1); c.join(); | -",
        "CompletableFuture<Integer> c = new CompletableFuture<>(); c.join(); "
            + "| CompletableFuture.join",
        "if (value == null) { value = f.get(); } | -",
        "if (value == null) { other = f.get(); } | CompletableFuture.get",
        "if (value != null) { return; } value = f.get(); | -",
        "if (value != null) { return; } other = f.get(); | CompletableFuture.get",
        "if (!made) { f.get(); made = true; } | -",
        "if (!made) { f.get(); } | CompletableFuture.get",
        "String v = value; if (v == null) { value = v = f.get(); } | -",
        "String v = null; if (v == null) { v = f.get(); } | CompletableFuture.get",
        "Runnable r = () -> f.join(); | -",
        "Runnable r = () -> f.join(); r.run(); | CompletableFuture.join",
        "Runnable r = () -> latch.countDown(); r.run(); | -",
        "list.stream().map(s -> s.trim()).toArray(String[]::new); | -",
        "list.forEach(x -> f.join()); | CompletableFuture.join",
        "list.forEach(x -> x.length()); | -",
        "exec.execute(() -> f.join()); | -",
        "futures.forEach(CompletableFuture::join); | CompletableFuture.join",
        "inPlace(() -> f.join()); | CompletableFuture.join",
        "later(() -> f.join()); | -",
        "nested(() -> f.join()); | -",
        "eitherWay(() -> f.join()); | -",
        "new Cached().get(); | -",
        "new Slowly().get(); | Thread.sleep",
        "try (Held h = new Held()) { size++; } | CompletableFuture.join",
        "try (Free h = new Free()) { size++; } | -",
        "new Object() { void run() throws Exception { Thread.sleep(100); } }; | -",
        "new Object() { { f.join(); } }; | CompletableFuture.join",
        "java.math.BigInteger.probablePrime(512, new Random()); | BigInteger.probablePrime",
        "java.math.BigInteger.probablePrime(512, new Random()); f.get(); | CompletableFuture.get",
        "f.thenAccept(x -> f.join()); | -",
        "quick(); | -",
        "onLoop(); | -",
        "slow(); | A.slow",
        "new A().background(); | -",
        "background(); | CompletableFuture.join",
        "new A().backgroundValue(); | CompletableFuture.join",
        "plain(); | CompletableFuture.join",
        "try { size++; } catch (RuntimeException e) { f.join(); } | CompletableFuture.join",
      })
  void oneBody(String body, String expected) {
    String source =
        HEAD
            + "@interface Loop {} @interface Background {} @interface Slow {} @interface Quick {}\n"
            + "class A {\n"
            + "  int size; String value; String other; boolean made; Executor exec;\n"
            + "  List<String> list; List<CompletableFuture<String>> futures;\n"
            + "  CompletableFuture<String> f; CountDownLatch latch;\n"
            + "  void check(boolean b) { }\n"
            + "  boolean isOver() { return f.isDone(); }\n"
            + "  boolean isBig() { return size > 3; }\n"
            + "  void requireOver() { if (!isOver()) throw new IllegalStateException(); }\n"
            + "  void requireBig() { if (!isBig()) throw new IllegalStateException(); }\n"
            + "  void inPlace(Runnable r) { r.run(); }\n"
            + "  void later(Runnable r) { exec.execute(r); }\n"
            + "  void nested(Runnable r) { Runnable s = () -> r.run(); exec.execute(s); }\n"
            + "  void eitherWay(Runnable r) { if (size > 0) r.run(); else exec.execute(r); }\n"
            + "  static class Cached extends CompletableFuture<String> { public String get() {"
            + " return null; } }\n"
            + "  static class Slowly extends CompletableFuture<String> { public String get() throws"
            + " InterruptedException { Thread.sleep(99); return null; } }\n"
            + "  class Held implements AutoCloseable { public void close() { f.join(); } }\n"
            + "  class Free implements AutoCloseable { public void close() { size++; } }\n"
            + "  @Quick void quick() { f.join(); }\n"
            + "  @Loop void onLoop() { f.join(); }\n"
            + "  @Slow void slow() { }\n"
            + "  @Background void background() { f.join(); }\n"
            + "  @Background String backgroundValue() { return f.join(); }\n"
            + "  void plain() { f.join(); }\n"
            + "  void run() throws Exception { "
            + body
            + " }\n}";
    Compiled compiled = Compiled.of(source);
    TreePath path = compiled.path("A", "run");
    Optional<Witness> witness = compiled.program().blocking(path);
    assertEquals(expected, witness.map(Witness::api).orElse("-"));
    assertTrue(witness.isEmpty() || Program.anchor(path, witness.get()).isPresent());
  }

  @Test
  void ofAKind() {
    Compiled compiled =
        Compiled.of(
            "class A { void run() throws Exception { Thread.sleep(100); B.join(); } }",
            "class B { static void join() { new java.util.concurrent.CompletableFuture<>().join();"
                + " } }");
    TreePath body = compiled.path("A", "run");
    Program program = compiled.program();
    assertEquals("Thread.sleep", program.blocking(body).orElseThrow().api());
    assertEquals(
        "CompletableFuture.join",
        program.blocking(body, w -> w.fact() instanceof Fact.Waits).orElseThrow().api());
    assertTrue(program.blocking(body, w -> false).isEmpty());
    assertEquals("Thread.sleep", program.blocking(body).orElseThrow().api());
    assertEquals("CompletableFuture.join (B.java:1)", compiled.blocking("B", "join"));
  }

  /** The body of a lambda given to some call, and whether it blocks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CompletableFuture.allOf(a, b).thenRun(() -> a.join()) | -",
        "CompletableFuture.allOf(a).thenRun(() -> b.join()) | CompletableFuture.join",
        "a.thenRun(() -> a.join()) | -",
        "a.thenRun(() -> b.join()) | CompletableFuture.join",
        "a.thenCombine(b, (x, y) -> a.join() + b.join()) | -",
        "CompletableFuture.allOf(all.toArray(new CompletableFuture[0]))"
            + ".thenApply(v -> all.stream().map(f -> f.join()).collect(Collectors.toList())) | -",
        "CompletableFuture.allOf(all.toArray(new CompletableFuture[0]))"
            + ".thenApply(v -> all.stream().map(CompletableFuture::join).toList()) | -",
        "a.thenApply(v -> all.stream().map(CompletableFuture::join).toList())"
            + " | CompletableFuture.join",
        "CompletableFuture.runAsync(() -> a.join()) | CompletableFuture.join",
        "exec.submit(() -> a.get()) | CompletableFuture.get",
      })
  void continuations(String call, String expected) {
    Compiled compiled =
        Compiled.of(
            HEAD
                + "class A { CompletableFuture<String> a, b; ExecutorService exec;\n"
                + "  List<CompletableFuture<String>> all;\n  Object run() { return "
                + call
                + "; } }");
    TreePath lambda = compiled.lambda("A", "run");
    assertEquals(expected, compiled.program().blocking(lambda).map(Witness::api).orElse("-"));
  }

  @Test
  void anOuterGuardOfTheSameFutureCountsForABodyThatRunsLater() {
    Compiled compiled =
        Compiled.of(
            HEAD
                + "class A { CompletableFuture<String> a, b; Executor exec;\n"
                + "  void same() { if (a.isDone()) { exec.execute(() -> a.join()); } }\n"
                + "  void other() { if (a.isDone()) { exec.execute(() -> b.join()); } } }");
    assertTrue(compiled.program().blocking(compiled.lambda("A", "same")).isEmpty());
    assertFalse(compiled.program().blocking(compiled.lambda("A", "other")).isEmpty());
  }

  @Test
  void constructorsRunInitializersAndTheirSupers() {
    Compiled compiled =
        Compiled.of(
            HEAD + "class A { void a() { new B(); } void c() { new C(); } void d() { new D(); } }",
            HEAD
                + "class B { { join(); } B() { } static void join() {\n"
                + " new CompletableFuture<>().join(); } }",
            "class C extends B { }",
            "class D { static { B.join(); } D() { } }");
    assertEquals(
        "new B (A.java:2) > B.join (B.java:2) > CompletableFuture.join (B.java:3)",
        compiled.blocking("A", "a"));
    assertTrue(compiled.blocking("A", "c").startsWith("new C (A.java:2) > new B (C.java:1) > "));
    assertEquals("-", compiled.blocking("A", "d"));
  }

  @Test
  void implementationsMustAllBlock() {
    String blocks = "public void load() { new java.util.concurrent.CompletableFuture<>().join(); }";
    String fine = "public void load() { }";
    assertEquals("-", implementations(blocks, fine));
    assertEquals(
        "Repo.load (A.java:1) > CompletableFuture.join (One.java:1)",
        implementations(blocks, blocks));
  }

  private static String implementations(String one, String two) {
    return Compiled.of(
            "class A { void run(Repo r) { r.load(); } }",
            "interface Repo { void load(); }",
            "class One implements Repo { " + one + " }",
            "class Two implements Repo { " + two + " }")
        .blocking("A", "run");
  }

  @Test
  void aLambdaMakesAnInterfaceUnknown() {
    String repo = "interface Repo { void load(); }";
    String one =
        "class One implements Repo { public void load() {"
            + " new java.util.concurrent.CompletableFuture<>().join(); } }";
    String user = "class A { void run(Repo r) { r.load(); } %s }";
    assertEquals(
        "Repo.load (A.java:1) > CompletableFuture.join (One.java:1)",
        Compiled.of(user.formatted(""), repo, one).blocking("A", "run"));
    assertEquals(
        "-", Compiled.of(user.formatted("Repo r = () -> {};"), repo, one).blocking("A", "run"));
  }

  @Test
  void anOverrideHereIsAnotherTarget() {
    String base =
        "class Base { void load() { new java.util.concurrent.CompletableFuture<>().join(); } }";
    String user = "class A { void run(Base b) { b.load(); } }";
    String sub = "class Sub extends Base { void load() { } void both() { super.load(); } }";
    assertTrue(Compiled.of(user, base).blocking("A", "run").endsWith("join (Base.java:1)"));
    Compiled compiled = Compiled.of(user, base, sub);
    assertEquals("-", compiled.blocking("A", "run"));
    assertTrue(compiled.blocking("Sub", "both").endsWith("join (Base.java:1)"));
  }

  @Test
  void cyclesEnd() {
    Compiled compiled =
        Compiled.of(
            "class A { void a() { B.b(0); } void c() { d(); } void d() { c(); } }",
            "class B { static void b(int i) { if (i > 0) { new A().a(); } b(i - 1); C.c(i); } }",
            "class C { static void c(int i) { B.b(i);\n"
                + " new java.util.concurrent.CompletableFuture<>().join(); } }");
    assertEquals(
        "B.b (A.java:1) > C.c (B.java:1) > CompletableFuture.join (C.java:2)",
        compiled.blocking("A", "a"));
    assertEquals("-", compiled.blocking("A", "c"));
    assertEquals("-", compiled.blocking("A", "d"));
  }

  /** Ten files in a ring with side ways, asked about in changing orders: one set of answers. */
  @Test
  void theOrderOfFilesAndQuestionsDoesNotMatter() {
    List<Integer> order = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      order.add(i);
      String wait = i == 4 ? "new java.util.concurrent.CompletableFuture<>().join();" : "";
      sources.add(
          ("class K%d implements Step { public void step() { K%d.go(); %s }\n"
                  + "static void go() { new K%d().step(); K%d.side(null);\n new K%d().step(); }\n"
                  + "static void side(Step s) { if (s != null) { s.step(); } } }")
              .formatted(i, (i + 1) % 10, wait, (i + 3) % 10, (i + 7) % 10, (i + 1) % 10));
    }
    sources.add("interface Step { void step(); }");
    List<String> expected = null;
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(sources, random);
      Collections.shuffle(order, random);
      Compiled compiled = Compiled.of(sources.toArray(String[]::new));
      String[] answers = new String[30];
      for (int i : order) {
        answers[3 * i] = compiled.blocking("K" + i, "step");
        answers[3 * i + 1] = compiled.blocking("K" + i, "go");
        answers[3 * i + 2] = compiled.blocking("K" + i, "side");
      }
      expected = expected == null ? List.of(answers) : expected;
      assertEquals(expected, List.of(answers));
    }
    assertFalse(expected.get(0).equals("-"));
    assertEquals("-", expected.get(2));
  }

  @Test
  void theFirstInSourceOrderAmongTheNearest() {
    Compiled compiled =
        Compiled.of(
            "class A { void run() throws Exception { far(); near(); later(); }\n"
                + "void far() throws Exception { near(); }\n"
                + "void near() throws Exception {\n Thread.sleep(100); Thread.sleep(200); }\n"
                + "void later() throws Exception { Thread.sleep(300); } }");
    assertEquals("A.near (A.java:1) > Thread.sleep (A.java:4)", compiled.blocking("A", "run"));
  }

  @Test
  void otherCompilePoliciesKnowLessAndDoNotFail() {
    Compiled compiled =
        Compiled.of(
            List.of("-XDcompilePolicy=byfile"),
            "class A { void run() throws Exception { B.nap(); } }",
            "class B { static void nap() throws Exception { Thread.sleep(100); } }");
    String answer = compiled.blocking("A", "run");
    assertTrue(answer.equals("-") || answer.endsWith("Thread.sleep (B.java:1)"), answer);
  }

  @Test
  void brokenSourcesDoNotFail() {
    Compiled compiled =
        Compiled.inSpiteOfErrors(
            List.of(),
            "class A { void run() { missing(); new Missing().go(); b.x.y(); B.nap(); } }",
            "class B extends Gone { static void nap() { foo(1, ; } }");
    assertFalse(compiled.errors().isEmpty());
    assertEquals("-", compiled.blocking("A", "run"));
  }
}
