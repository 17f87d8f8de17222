package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command, or another one, in a process of its own. */
final class Forked {
  private Forked() {}

  /**
   * The words that start the command.
   *
   * @param flags of the JVM
   */
  static List<String> command(String... flags) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of(flags));
    for (String name :
        List.of("api", "file", "main", "model", "parser", "processing", "tree", "util")) {
      words.add("--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    }
    for (String name : List.of("code", "comp")) {
      words.add("--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    }
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    return words;
  }

  /**
   * The words that run something as a user whom the modes of files hold for: for the super-user,
   * without the rights to pass over them.
   */
  static List<String> asWhoMayNotDoAll(List<String> words)
      throws IOException, InterruptedException {
    if (!isSuperUser()) {
      return words;
    }
    List<String> line = new ArrayList<>();
    line.addAll(List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search"));
    line.addAll(words);
    return line;
  }

  private static boolean isSuperUser() throws IOException, InterruptedException {
    return run(Path.of("."), Map.of(), List.of("id", "-u")).out().equals("0\n");
  }

  /** Runs something in a folder; what it says, on both streams, is in {@code out}. */
  static Command.Ran run(Path folder, Map<String, String> environment, List<String> words)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    return new Command.Ran(process.exitValue(), said, "");
  }
}
