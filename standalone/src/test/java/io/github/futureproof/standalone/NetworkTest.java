package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.futureproof.standalone.report.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command has no use for a network. */
final class NetworkTest {
  /** What no Java program gets to another machine without, nor to the address of one. */
  private static final Pattern NETWORK =
      Pattern.compile(
          "\\bjava\\.net\\.(InetAddress|Socket|DatagramSocket|HttpURLConnection|http\\.\\w+) ");

  @TempDir Path folder;
  private Command command;

  @BeforeEach
  void start() {
    command = new Command(folder);
    command.write("src/A.java", Command.source("A", "lost();", "two();", "Thread.sleep(1);"));
  }

  /** All that it can do in one run. */
  private List<String> words() {
    List<String> words = new ArrayList<>(List.of("--fix", "--classpath", folder.toString()));
    for (String kind : Format.words()) {
      words.addAll(List.of("--report", kind + "=" + folder.resolve("report." + kind)));
    }
    words.addAll(List.of("--baseline-update", "--baseline", folder.resolve("known").toString()));
    words.add("src");
    return List.of(command.words(words.toArray(new String[0])));
  }

  @Test
  void doesNotEvenLoadWhatSpeaksToOthers() throws Exception {
    Path log = folder.resolve("classes");
    String flag = "-Xlog:class+load:file=" + log;
    List<String> line = new ArrayList<>(Forked.command(flag));
    line.addAll(words());
    Command.Ran ran = Forked.run(folder, Map.of(), line);
    assertEquals(0, ran.status(), ran.out());
    List<String> loaded = Files.readAllLines(log);
    assertTrue(loaded.stream().anyMatch(each -> each.contains(Main.class.getName() + " ")));
    assertEquals(List.of(), loaded.stream().filter(NETWORK.asPredicate()).toList());

    // This is what it would look like.
    Path speaks = command.write("Speaks.java", SPEAKS);
    line = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), flag);
    line = new ArrayList<>(line);
    line.add(speaks.toString());
    Forked.run(folder, Map.of(), line);
    assertTrue(Files.readAllLines(log).stream().anyMatch(NETWORK.asPredicate()));
  }

  private static final String SPEAKS =
      """
      class Speaks {
        public static void main(String[] args) throws Exception {
          new java.net.URL("http://localhost:1/").hashCode();
        }
      }
      """;

  @Test
  void runsWhereThereIsNone() throws Exception {
    List<String> alone = List.of("unshare", "-rn");
    assumeTrue(
        Forked.run(folder, Map.of(), List.of("sh", "-c", "unshare -rn true")).status() == 0,
        "nobody here may take the network away (unshare -rn)");
    List<String> line = new ArrayList<>(alone);
    line.addAll(Forked.command());
    line.addAll(words());
    Command.Ran ran = Forked.run(folder, Map.of(), line);
    assertEquals(0, ran.status(), ran.out());
    assertTrue(ran.out().contains(", 2 fixes applied, "), ran.out());
    assertFalse(ran.out().contains("futureproof: "), ran.out());
    for (String kind : Format.words()) {
      assertTrue(Files.size(folder.resolve("report." + kind)) > 0, kind);
    }
  }
}
