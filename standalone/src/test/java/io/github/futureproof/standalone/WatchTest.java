package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --watch}. */
final class WatchTest {
  private static final long PATIENCE_MILLIS = 60_000;

  @TempDir Path folder;
  private Command command;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final AtomicInteger status = new AtomicInteger(-1);
  private Thread watching;

  /** How much of the output was read. */
  private int read;

  @BeforeEach
  void start() {
    command = new Command(folder);
  }

  @AfterEach
  void end() throws InterruptedException {
    if (watching != null) {
      watching.interrupt();
      watching.join(PATIENCE_MILLIS);
      assertEquals(0, status.get(), text());
    }
  }

  private String text() {
    return said.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
  }

  private void watch(String... more) throws InterruptedException {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    List<String> words = new ArrayList<>(List.of("--watch"));
    words.addAll(List.of(more));
    String[] all = command.words(words.toArray(new String[0]));
    watching =
        new Thread(
            () -> status.set(Main.run(all, Map.of(), InputStream.nullInputStream(), out, out)));
    watching.start();
    assertTrue(await("Ctrl-C ends it").contains(" checked, "), text());
  }

  /** What it said since the last time, once a line with these words is there. */
  private String await(String words) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (System.nanoTime() < end) {
      String rest = text().substring(read);
      int line = rest.indexOf('\n', Math.max(0, rest.indexOf(words)));
      if (rest.contains(words) && line >= 0) {
        read += line + 1;
        return rest.substring(0, line + 1);
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no '" + words + "' in: " + text());
  }

  /** The same for a summary. */
  private String summary(String words) throws InterruptedException {
    String told = await(" checked, ");
    assertTrue(told.contains(words), told);
    return told;
  }

  @Test
  void tellsWhatIsNewAndWhatIsGone() throws Exception {
    command.write("src/A.java", Command.source("A", "lost();"));
    watch("src");
    assertTrue(text().contains("src/A.java:3: warning: [Probe] Found lost"), text());
    assertTrue(text().contains("1 file checked, 1 new, 0 gone, 1 finding, "), text());

    command.write("src/A.java", Command.source("A", "one();", "lost();", "two();"));
    String told = summary("1 file checked, 1 new, 0 gone, 2 findings, ");
    assertTrue(told.startsWith("src/A.java:5: warning: [Probe] Found two"), told);

    command.write("src/A.java", Command.source("A", "one();", "two();"));
    told = summary("1 file checked, 0 new, 1 gone, 1 finding, ");
    assertEquals("src/A.java:4: gone: [Probe] Found lost", told.lines().findFirst().get());
  }

  @Test
  void newFilesDeletedFilesAndEditorsThatRename() throws Exception {
    command.write("src/A.java", Command.source("A", "one();"));
    watch("src");
    command.write("src/deep/er/B.java", "package deep.er;\n" + Command.source("B", "lost();"));
    String told = summary("1 new, 0 gone, 1 finding, ");
    assertTrue(told.contains("src/deep/er/B.java:4: warning: [Probe] Found lost"), told);

    Path fresh =
        command.write("src/deep/er/.B.tmp", "package deep.er;\n" + Command.source("B", "two();"));
    Files.move(fresh, folder.resolve("src/deep/er/B.java"), StandardCopyOption.REPLACE_EXISTING);
    summary("1 file checked, 1 new, 1 gone, 1 finding, ");

    Files.delete(folder.resolve("src/deep/er/B.java"));
    told = summary("0 files checked, 0 new, 1 gone, 0 findings, ");
    assertTrue(told.startsWith("src/deep/er/B.java:4: gone: [Probe] Found two"), told);
  }

  @Test
  void looksAtWhatDependsOnIt() throws Exception {
    command.write("src/p/Base.java", "package p;\nclass Base { void run() {} }\n");
    command.write(
        "src/p/User.java",
        "package p;\nclass User { Base base;\n  void go() {\n    base.run();\n    lost();\n  }\n"
            + "  void lost() {}\n}\n");
    command.write("src/p/Other.java", "package p;\nclass Other {}\n");
    watch("src");

    command.write("src/p/Base.java", "package p;\nclass Base { void walk() {} }\n");
    String told = summary("2 files checked, 0 new, 0 gone, 1 finding, 1 file not compiling, ");
    assertTrue(told.contains("src/p/User.java:4: cannot find symbol"), told);
    assertTrue(told.contains("its last findings stay"), told);

    String user = command.read("src/p/User.java");
    command.write("src/p/User.java", user.replace("base.run()", "base.walk()"));
    summary("1 file checked, 0 new, 0 gone, 1 finding, 0.");
    command.write("src/p/Base.java", "package p;\nclass Base { void walk() {} /* */ }\n");
    summary("2 files checked, 0 new, 0 gone, 1 finding, ");
  }

  /** The middle one's text stays as it is. */
  @Test
  void looksAtWhatDependsOnItByWayOfOthers() throws Exception {
    command.write("src/Low.java", "class Low { int low() { return 1; } }\n");
    command.write("src/Middle.java", "class Middle extends Low {}\n");
    command.write(
        "src/High.java",
        "class High {\n  void go() { int i = new Middle().low(); lost(); }\n  void lost() {}\n}\n");
    watch("src");
    command.write("src/Low.java", "class Low { int below() { return 1; } }\n");
    assertFalse(summary("2 files checked, ").contains("compiling"), text());
    String told = summary("1 file checked, 0 new, 0 gone, 1 finding, 1 file not compiling, ");
    assertTrue(told.contains("src/High.java:2: cannot find symbol"), told);
    command.write("src/Low.java", "class Low { int low() { return 2; } }\n");
    summary("3 files checked, 0 new, 0 gone, 1 finding, 0.");
  }

  @Test
  void looksAtAllOthersThen() throws Exception {
    command.write("src/Low.java", "class Low { int low() { return 1; } }\n");
    command.write("src/Middle.java", "class Middle extends Low {}\n");
    int many = 50;
    for (int i = 0; i < many; i++) {
      String text = "class High" + i + " {\n  int i = new Middle().low();\n}\n";
      command.write("src/High" + i + ".java", text);
    }
    watch("src");
    command.write("src/Low.java", "class Low { int below() { return 1; } }\n");
    String told = summary("2 files checked, 0 new, 0 gone, 0 findings, ");
    assertFalse(told.contains("compiling"), told);
    summary("50 files checked, 0 new, 0 gone, 0 findings, 50 files not compiling, ");
  }

  /** The settings are those of all sources, though a part of them would have nearer ones. */
  @Test
  void settingsStayThoseOfAll() throws Exception {
    command.write("src/A.java", Command.source("A", "one();"));
    command.write("src/deep/B.java", "package deep;\n" + Command.source("B", "lost();"));
    command.write("src/deep/futureproof.properties", "exclude = B.java\n");
    watch("src");
    command.write("src/deep/B.java", "package deep;\n" + Command.source("B", "lost();", "two();"));
    summary("1 file checked, 1 new, 0 gone, 2 findings, ");
  }

  /** With all that javac keeps from one run to the next. */
  @Test
  void withAReleaseAndAClassPath() throws Exception {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Path library = command.write("lib/Library.java", "public class Library {}\n");
    String[] words = {"-proc:none", "-d", classes.toString(), library.toString()};
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, words));
    command.write("src/A.java", Command.source("A", "lost();", "new Library();"));
    watch("--release", "11", "--classpath", classes.toString(), "src");
    assertTrue(text().contains("1 file checked, 1 new, 0 gone, 1 finding, "), text());
    for (int i = 0; i < 3; i++) {
      command.write("src/A.java", Command.source("A", "lost();", "two();", "new Library();"));
      summary("1 file checked, 1 new, 0 gone, 2 findings, 0.");
      command.write("src/A.java", Command.source("A", "lost();", "new Library();"));
      summary("1 file checked, 0 new, 1 gone, 1 finding, 0.");
    }
    command.write("src/A.java", Command.source("A", "lost();", "\"\".strip().isBlank();"));
    summary("1 file checked, 0 new, 0 gone, 1 finding, 0.");
    command.write("src/A.java", Command.source("A", "lost();", "\"\".formatted();"));
    assertTrue(summary("1 file not compiling").contains("cannot find symbol"), text());
  }

  /** What is found in A depends on who implements Sender, and A does not name it. */
  @Test
  void seesAllOfTheSourcesWhateverItLooksAt() throws Exception {
    command.write("src/A.java", "class A {\n  void go(Sender s) {\n    s.send();\n  }\n}\n");
    command.write(
        "src/Sender.java",
        "interface Sender { java.util.concurrent.CompletableFuture<Void> send(); }\n");
    String careful =
        """
        import java.util.concurrent.CompletableFuture;

        final class Mail implements Sender {
          private final System.Logger logger = System.getLogger("mail");

          public CompletableFuture<Void> send() {
            return CompletableFuture.runAsync(() -> work(logger.getName()))
                .exceptionally(
                    error -> {
                      logger.log(System.Logger.Level.ERROR, "failed", error);
                      return null;
                    });
          }

          private void work(String text) {
            if (text.isEmpty()) {
              throw new IllegalArgumentException();
            }
          }
        }
        """;
    String careless = careful.replaceAll("(?s)\\n +\\.exceptionally.*?}\\);", ";");
    command.write("src/Mail.java", careful);
    watch("--checks", "FloatingFuture", "src");
    assertTrue(text().contains("3 files checked, 0 new, 0 gone, 0 findings, "), text());
    command.write("src/Mail.java", careless);
    summary("1 file checked, 0 new, 0 gone, 0 findings, ");
    String told = summary("2 files checked, 1 new, 0 gone, 1 finding, ");
    assertTrue(told.startsWith("src/A.java:3: warning: [FloatingFuture] "), told);
    command.write("src/Mail.java", careful);
    summary("1 file checked, 0 new, 0 gone, 1 finding, ");
    summary("2 files checked, 0 new, 1 gone, 0 findings, ");
  }

  @Test
  void keepsTheFindingsOfAFileThatDoesNotCompileForAMoment() throws Exception {
    command.write("src/A.java", Command.source("A", "lost();"));
    command.write("src/B.java", "class B { A a; }\n");
    watch("src");
    command.write("src/A.java", Command.source("A", "lost();", "two("));
    String told = summary("0 new, 0 gone, 1 finding, 1 file not compiling, ");
    assertTrue(told.contains("src/A.java:5: "), told);
    command.write("src/B.java", "class B { A a; int i; }\n");
    summary("0 new, 0 gone, 1 finding, 1 file not compiling, ");
    command.write("src/A.java", Command.source("A", "lost();", "two();"));
    told = summary("2 files checked, 1 new, 0 gone, 2 findings, ");
    assertFalse(told.contains("compiling"), told);
  }

  @Test
  void beginsWithAFileThatDoesNotCompile() throws Exception {
    command.write("src/A.java", Command.source("A", "lost();", "nothing();"));
    command.write("src/B.java", Command.source("B", "lost();"));
    watch("src");
    assertTrue(text().contains("2 files checked, 1 new, 0 gone, 1 finding, 1 file not compiling"));
    command.write("src/A.java", Command.source("A", "lost();"));
    String told = summary("1 new, 0 gone, 2 findings, ");
    assertTrue(told.startsWith("src/A.java:3: warning: [Probe] Found lost"), told);
    command.write("src/A.java", Command.source("A", "lost();", "lost();"));
    summary("1 file checked, 1 new, 0 gone, 3 findings, ");
  }

  /** A type that is gone is gone for others too, however it was named inside its file. */
  @Test
  void classesOfDeletedTypesAreGone() throws Exception {
    command.write("src/A.java", "class A {}\nclass Extra { static class Inner {} }\n");
    command.write("src/B.java", "class B { Extra.Inner inner; }\n");
    watch("src");
    command.write("src/A.java", "class A {}\n");
    String told = summary("2 files checked, 0 new, 0 gone, 0 findings, 1 file not compiling, ");
    assertTrue(told.contains("src/B.java:1: "), told);
    command.write("src/C.java", "class Extra { static class Inner {} }\n");
    assertFalse(summary("2 files checked, ").contains("compiling"), text());
  }

  @Test
  void saysWhatItCanNotReadAndGoesOn() throws Exception {
    command.write("src/A.java", Command.source("A", "lost();"));
    watch("src");
    Files.write(folder.resolve("src/A.java"), new byte[] {'/', '/', (byte) 0xE4, '\n'});
    assertTrue(await("is not UTF-8").contains("src/A.java:1"), text());
    Files.delete(folder.resolve("src/A.java"));
    assertTrue(await("there is no Java file under").contains("the last findings stay"));
    command.write("src/A.java", Command.source("A", "lost();", "two();"));
    summary("1 new, 0 gone, 2 findings, ");
  }

  /** Nobody waits for the rest of the sources when he saves again. */
  @Test
  void aSaveGoesBeforeTheRest() throws Exception {
    int others = 8;
    command.write("src/A.java", Command.source("A", "one();"));
    for (int i = 0; i < others; i++) {
      command.write("src/B" + i + ".java", Command.source("B" + i, "pause();"));
    }
    Probe.PAUSES.set(0);
    watch("src");
    assertEquals(others, Probe.PAUSES.get());
    command.write("src/A.java", Command.source("A", "lost();"));
    summary("1 file checked, 1 new, 0 gone, 1 finding, ");
    while (Probe.PAUSES.get() == others) {
      Thread.sleep(5);
    }
    command.write("src/A.java", Command.source("A", "two();"));
    summary("1 file checked, 1 new, 1 gone, 1 finding, ");
    assertTrue(Probe.PAUSES.get() < 2 * others, "it waited for " + Probe.PAUSES.get());
    // It is looked at all the same, once it is quiet.
    command.write("src/B7.java", Command.source("B7", "pause();", "lost();"));
    summary("1 file checked, 1 new, 0 gone, 2 findings, ");
    int before = Probe.PAUSES.get();
    while (Probe.PAUSES.get() < before + others - 1) {
      Thread.sleep(5);
    }
  }

  @Test
  void isForLookingOnly() {
    command.write("A.java", Command.source("A", "lost();"));
    command.run("--watch", "--fix", "A.java").refused("--watch", "--fix");
    command.run("--watch", "--since", "HEAD", "A.java").refused("--watch", "--since");
    command.run("--watch", "--report", "json=x", "A.java").refused("--watch", "--report");
    command.run("--watch", "--baseline", "none", "A.java").refused("--watch", "baseline");
    command.run("--watch").refused("no path");
  }

  @Test
  void endsWithStatus0AndLeavesNothing() throws Exception {
    Path source = command.write("src/A.java", Command.source("A", "one();"));
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    List<String> words = Forked.command("-Djava.io.tmpdir=" + temporary);
    words.addAll(List.of("--watch", source.toString()));
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line;
      do {
        line = lines.readLine();
        assertTrue(line != null, "it ended by itself");
      } while (!line.contains("Ctrl-C ends it"));
      // The same to a JVM as Ctrl-C, which processes in the background do not hear.
      new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor();
      assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    } finally {
      process.destroyForcibly();
    }
    assertEquals(0, process.exitValue());
    assertEquals(0, count(temporary));
  }

  private static long count(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isDirectory).count();
    }
  }
}
