package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the command in a folder of its own, as a user would, with the test's check alone. */
final class Command {
  private final Path folder;

  /** What a run gave. */
  record Ran(int status, String out, String err) {
    /** Asserts that it was bad input, told in one line with these words in it, and nothing else. */
    void refused(String... words) {
      assertEquals(2, status, out + err);
      assertEquals("", out);
      assertEquals(1, err.lines().count(), err);
      for (String word : words) {
        if (!err.contains(word)) {
          throw new AssertionError("expected '" + word + "' in: " + err);
        }
      }
    }
  }

  Command(Path folder) {
    this.folder = folder;
  }

  /** Writes a file. */
  Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A class in the default package with statements in a method, and methods to call. */
  static String source(String name, String... statements) {
    return "class "
        + name
        + " {\n  void run() throws Exception {\n    "
        + String.join("\n    ", statements)
        + "\n  }\n\n"
        + "  void one() {}\n\n  void two() {}\n\n  void three() {}\n\n  void twoLines() {}\n\n"
        + "  void broken() {}\n\n  void endless() {}\n\n  void lost() {}\n\n  void explode() {}\n\n"
        + "  void slow() {}\n\n  void pause() {}\n"
        + "}\n";
  }

  /** Runs with the test's check; arguments that name something in the folder become paths. */
  Ran run(String... arguments) {
    return run(Map.of(), arguments);
  }

  /** The same with lines on the standard input. */
  Ran answer(String input, String... arguments) {
    return raw(Map.of(), input, words(arguments));
  }

  /** The same in an environment. */
  Ran run(Map<String, String> environment, String... arguments) {
    return raw(environment, "", words(arguments));
  }

  /** The arguments that a run gets. */
  String[] words(String... arguments) {
    List<String> words = new ArrayList<>(List.of("--checks", Probe.class.getSimpleName()));
    for (String word : arguments) {
      words.add(Files.exists(folder.resolve(word)) ? folder.resolve(word).toString() : word);
    }
    return words.toArray(new String[0]);
  }

  /** Runs with exactly these arguments. */
  static Ran raw(String... arguments) {
    return raw(Map.of(), "", arguments);
  }

  private static Ran raw(Map<String, String> environment, String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            arguments,
            environment,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
