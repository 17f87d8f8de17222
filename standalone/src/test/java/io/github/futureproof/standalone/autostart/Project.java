package io.github.futureproof.standalone.autostart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A user's sources, and the compilers that work on them, each in a process of its own. */
final class Project {
  static final Path JAR =
      Path.of(System.getProperty("futureproof.root"), "standalone/target/futureproof.jar");

  /** Drops a future that may fail, in line 14. */
  static final String MAILER =
      """
      package shop;

      import java.util.concurrent.CompletableFuture;

      public class Mailer {
        public CompletableFuture<Void> send(String to) {
          return CompletableFuture.runAsync(
              () -> {
                throw new IllegalStateException(to);
              });
        }

        public void welcome(String to) {
          send(to);
        }
      }
      """;

  /** Drops one in line 5, and another one in line 9. */
  static final String SHOP =
      """
      package shop;

      public class Shop {
        public void open(Mailer mailer) {
          mailer.send("all");
        }

        public void close(Mailer mailer) {
          mailer.send("none");
        }
      }
      """;

  private static final Pattern FINDING =
      Pattern.compile("(\\w+\\.java):\\[?(\\d+)[:,].*?\\[(FloatingFuture)\\]");

  private final Path folder;

  /** What a compiler gave. */
  record Ran(int status, String output) {
    /** What was found, as {@code Mailer.java:14}, in the order in which it was told. */
    List<String> findings() {
      return FINDING
          .matcher(output)
          .results()
          .map(found -> found.group(1) + ":" + found.group(2))
          .toList();
    }

    /** Asserts that it compiled, and what was found: each of these once, and nothing else. */
    Ran found(String... expected) {
      assertEquals(0, status, output);
      return told(expected);
    }

    /** Asserts what was found, whether or not it compiled. */
    Ran told(String... expected) {
      assertEquals(List.of(expected), findings().stream().sorted().toList(), output);
      return this;
    }

    /** The lines that hold these words. */
    List<String> lines(String words) {
      return output.lines().filter(line -> line.contains(words)).toList();
    }
  }

  Project(Path folder) {
    this.folder = folder;
  }

  /** Writes a file. */
  Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Writes the mailer and the shop, with their three findings. */
  Project withShop() throws IOException {
    write("src/shop/Mailer.java", MAILER);
    write("src/shop/Shop.java", SHOP);
    return this;
  }

  /** Runs javac over all of {@code src/}, with our jar alone on the annotation processor path. */
  Ran javac(String... options) throws Exception {
    return javacBeside(List.of(JAR), options);
  }

  /** The same with that annotation processor path. */
  Ran javacBeside(List<Path> processorPath, String... options) throws Exception {
    List<String> words = new ArrayList<>(List.of("-processorpath", path(processorPath)));
    words.addAll(List.of(options));
    return plainJavac(words.toArray(new String[0]));
  }

  /** The same without any path; sources are added unless the options name some. */
  Ran plainJavac(String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(tool("javac"));
    // Both for speed alone.
    command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
    command.addAll(List.of(options));
    if (!command.contains("-d")) {
      command.addAll(List.of("-d", "out"));
    }
    if (Stream.of(options).noneMatch(option -> option.endsWith(".java"))) {
      command.addAll(sources("src"));
    }
    return run(command);
  }

  /** Runs Maven in the folder. */
  Ran maven(String... arguments) throws Exception {
    String home = System.getProperty("futureproof.maven");
    List<String> command = new ArrayList<>();
    command.add(home == null ? "mvn" : Path.of(home, "bin/mvn").toString());
    command.addAll(List.of("-B", "-ntp"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  /** Runs a tool of the JDK that runs this test. */
  static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  static String path(List<Path> entries) {
    return String.join(File.pathSeparator, entries.stream().map(Path::toString).toList());
  }

  /** All Java files below a folder. */
  List<String> sources(String below) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(below))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  Ran run(List<String> command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("MAVEN_OPTS");
    builder.environment().remove("JDK_JAVAC_OPTIONS");
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ran(process.waitFor(), output.replace("\r\n", "\n"));
  }
}
