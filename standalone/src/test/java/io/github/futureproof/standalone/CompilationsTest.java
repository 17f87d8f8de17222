package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What build tools say about how sources are compiled, and argument files. */
final class CompilationsTest {
  private static final String CALLS = "package b; class B { void run() { new a.A().lost(); } }";

  @TempDir Path folder;
  private Command command;

  @BeforeEach
  void start() {
    command = new Command(folder);
  }

  private void found(Command.Ran ran, int files, int findings) {
    assertTrue(
        ran.out()
            .contains(Printer.count(files, "file") + ", " + Printer.count(findings, "finding")),
        ran.out() + ran.err());
    assertEquals("", ran.err());
  }

  @Test
  void argumentFile() {
    command.write("A.java", Command.source("A", "lost();"));
    String path = folder.resolve("A.java").toString();
    Path file = command.write("arguments", "\n--severity\n\nProbe=ERROR\n" + path + "\n");
    Command.Ran ran = command.run("@" + file);
    assertTrue(ran.out().contains("A.java:3: error: [Probe]"), ran.out() + ran.err());
    command.run("@" + folder.resolve("gone")).refused("gone", "does not exist");
    command.run("--", "@" + file).refused("does not exist", "name a Java file");
  }

  @Test
  void argumentFileThatIsNotUtf8() throws Exception {
    Path file = Files.write(folder.resolve("latin"), "Grüße".getBytes(StandardCharsets.ISO_8859_1));
    command.run("@" + file).refused("latin", "is not UTF-8");
  }

  @Test
  void classesOfACompilationBefore() {
    command.write("a/A.java", "package a; public class A { public void lost() { lost(); } }");
    command.write("b/B.java", CALLS);
    found(
        command.run(
            "--compilation",
            "one",
            "a/A.java",
            "--compilation",
            "two",
            "--needs",
            "one",
            "b/B.java"),
        2,
        2);
    Command.Ran alone =
        command.run("--compilation", "one", "a/A.java", "--compilation", "two", "b/B.java");
    assertTrue(alone.err().contains("package a does not exist"), alone.err());
  }

  @Test
  void sourcesOfACompilationThatDoesNotCompile() {
    for (String module : List.of("", "module m { exports a; }")) {
      command.write("one/a/A.java", "package a; public class A { public void lost() { lost(); } }");
      command.write("one/a/Broken.java", "package a; class Broken { Gone gone; }");
      if (!module.isEmpty()) {
        command.write("one/module-info.java", module);
      }
      command.write("two/b/B.java", CALLS);
      Command.Ran ran =
          command.run(
              "--compilation", "one", "one", "--compilation", "two", "--needs", "one", "two");
      assertTrue(ran.out().contains("\n3 files, 2 findings,"), ran.out() + ran.err());
      assertTrue(ran.err().contains("1 of 3 files"), ran.err());
      assertFalse(ran.err().contains("javac:"), ran.err());
    }
  }

  @Test
  void contextIsUnderstoodAndNotReported() {
    command.write("a/A.java", "package a; public class A { public void lost() { lost(); } }");
    command.write("b/B.java", CALLS);
    found(command.run("--compilation", "one", "--context", "a/A.java", "b/B.java"), 1, 1);
  }

  @Test
  void eachItsOwnReleaseAndEncoding() throws Exception {
    Files.write(
        folder.resolve("Latin.java"),
        "class Latin { String ä; void lost() { lost(); } }".getBytes(StandardCharsets.ISO_8859_1));
    command.write("New.java", "record New() { void lost() { lost(); } }");
    found(
        command.run(
            "--compilation",
            "old",
            "--encoding",
            "ISO-8859-1",
            "--release",
            "8",
            "Latin.java",
            "--compilation",
            "new",
            "--source",
            "17",
            "New.java"),
        2,
        2);
    Command.Ran old = command.run("--compilation", "old", "--source", "8", "New.java");
    assertEquals(2, old.status(), old.out());
    assertTrue(old.err().contains("New.java:1: "), old.err());
  }

  @Test
  void opensPackagesAndModules() {
    command.write("A.java", "class A { com.sun.tools.javac.util.Name n; void lost() { lost(); } }");
    found(
        command.run(
            "--compilation",
            "one",
            "--add-exports",
            "jdk.compiler/com.sun.tools.javac.util=some.module",
            "--add-modules",
            "jdk.compiler",
            "A.java"),
        1,
        1);
  }

  @Test
  void previews() {
    command.write("A.java", "class A { void lost() { lost(); } }");
    found(command.run("--compilation", "one", "--enable-preview", "A.java"), 1, 1);
  }

  /** A processor that writes a class, a source and a resource. */
  @Test
  void annotationProcessors() throws Exception {
    Path processor = processor("made.put(\"Made\", \"class Made { void lost() { lost(); } }\");");
    command.write("src/Uses.java", "class Uses { void run() { new Made().lost(); } }");
    List<String> before = files();
    found(
        command.run(
            "--compilation", "one", "--processor-path", processor.toString(), "src/Uses.java"),
        1,
        1);
    assertEquals(before, files());
    Command.Ran without = command.run("--compilation", "one", "--no-processors", "src/Uses.java");
    assertTrue(without.err().contains("cannot find symbol"), without.err());
    found(
        command.run(
            "--compilation",
            "one",
            "--processor-path",
            processor + File.pathSeparator + processor,
            "--processor",
            "Maker",
            "--processor-option",
            "name=Other",
            "--context",
            command.write("src/More.java", "class More { Other other; }").toString(),
            command
                .write("src/Fine.java", "class Fine { void f(Other o) { o.lost(); } }")
                .toString()),
        1,
        1);
  }

  @Test
  void aProcessorThatFails() throws Exception {
    Path processor = processor("if (done) throw new IllegalStateException(\"boom\");");
    command.write("A.java", Command.source("A", "lost();"));
    Command.Ran ran =
        command.run("--compilation", "one", "--processor-path", processor.toString(), "A.java");
    assertTrue(ran.out().contains("\n1 file, 1 finding,"), ran.out() + ran.err());
    assertTrue(ran.err().contains("went on without annotation processors"), ran.err());
  }

  @Test
  void factsOnTheProcessorPath() throws Exception {
    String facts = "META-INF/futureproof/mail.facts";
    command.write("A.java", Command.source("A", "lost();"));
    command.write("shipped/" + facts, "futureproof-facts 1\nnonsense A#lost\n");
    Path jar = folder.resolve("mail.jar");
    // Without an entry for the folder, as some tools pack.
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry(facts));
      out.write("futureproof-facts 1\nnonsense A#lost\n".getBytes(StandardCharsets.UTF_8));
    }
    for (Path path : List.of(folder.resolve("shipped"), jar)) {
      Command.Ran ran =
          command.run("--compilation", "one", "--processor-path", path.toString(), "A.java");
      assertEquals(2, ran.status(), ran.out() + ran.err());
      assertTrue(ran.err().contains("mail.facts:2: unknown verb 'nonsense'"), ran.err());
    }
  }

  @Test
  void fixesInSeveral() {
    String sound =
        "{\n  public void one() {}\n  public void two() {}\n  void run() { two(); }\n}\n";
    command.write("a/A.java", "package a;\npublic class A " + sound);
    command.write("b/B.java", "package b;\nclass B extends a.A " + sound);
    Command.Ran ran =
        command.run(
            "--fix",
            "--compilation",
            "one",
            "a/A.java",
            "--compilation",
            "two",
            "--needs",
            "one",
            "b/B.java");
    assertEquals(0, ran.status(), ran.out() + ran.err());
    assertTrue(command.read("a/A.java").contains("{ one(); }"));
    assertTrue(command.read("b/B.java").contains("{ one(); }"));
  }

  @Test
  void theMildestThatFails() {
    command.write("A.java", Command.source("A", "lost();"));
    assertEquals(0, command.run("--fail-on", "never", "A.java").status());
    assertEquals(0, command.run("--fail-on", "ERROR", "A.java").status());
    assertEquals(1, command.run("--fail-on", "warning", "A.java").status());
    assertEquals(
        1, command.run("--fail-on", "error", "--severity", "Probe=ERROR", "A.java").status());
    command.run("--fail-on", "often", "A.java").refused("--fail-on often", "never");
  }

  @Test
  void whatCanNotBe() {
    command.write("A.java", Command.source("A", "lost();"));
    command.run("--compilation", "a", "A.java", "--compilation", "a").refused("a", "already");
    command.run("--compilation", "a", "--needs", "b", "A.java").refused("--needs b", "before it");
    command.run("--encoding", "none", "A.java").refused("--encoding none", "UTF-8");
    command.run("--add-exports", "x", "A.java").refused("--add-exports x", "module/package");
    command.run("--release", "17", "--source", "17", "A.java").refused("exclude each other");
    command.run("--processor-path", "gone.jar", "A.java").refused("processor path", "gone.jar");
  }

  @Test
  void goesOnWithoutWhatJavacDoesNotKnow() throws Exception {
    command.write("A.java", Command.source("A", "lost();"));
    Command.Ran ran = command.run("--compilation", "a", "--add-modules", "no.such", "A.java");
    assertTrue(ran.out().contains("\n1 file, 1 finding,"), ran.out() + ran.err());
    assertTrue(ran.err().contains("module not found: no.such"), ran.err());
    String path = Files.createDirectory(folder.resolve("empty")).toString();
    ran = command.run("--processor-path", path, "--processor", "Gone", "A.java");
    assertTrue(ran.out().contains("\n1 file, 1 finding,"), ran.out() + ran.err());
    assertTrue(ran.err().contains("'Gone' not found"), ran.err());
  }

  private List<String> files() throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  /** A folder with a processor that does this once, in which {@code made} takes sources. */
  private Path processor(String body) throws Exception {
    Path source =
        command.write(
            "processor/Maker.java",
            """
            import java.util.*;
            import javax.annotation.processing.*;
            import javax.lang.model.element.TypeElement;
            @SupportedAnnotationTypes("*")
            @SupportedOptions("name")
            public class Maker extends AbstractProcessor {
              private boolean done;
              @Override public javax.lang.model.SourceVersion getSupportedSourceVersion() {
                return javax.lang.model.SourceVersion.latest();
              }
              @Override public boolean process(Set<? extends TypeElement> set, RoundEnvironment round) {
                if (done) return false;
                done = true;
                Map<String, String> made = new HashMap<>();
                BODY
                String name = processingEnv.getOptions().getOrDefault("name", "Made");
                try (var out = processingEnv.getFiler().createSourceFile(name).openWriter();
                    var more = processingEnv.getFiler().createResource(
                        javax.tools.StandardLocation.CLASS_OUTPUT, "", "x.txt").openWriter()) {
                  out.write(made.get("Made").replace("Made", name));
                  more.write("x");
                } catch (java.io.IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
                return false;
              }
            }
            """
                .replace("BODY", body));
    Path classes = Files.createDirectory(folder.resolve("processor-classes"));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString());
    assertEquals(0, status);
    command.write(
        "processor-classes/META-INF/services/javax.annotation.processing.Processor", "Maker\n");
    return classes;
  }
}
