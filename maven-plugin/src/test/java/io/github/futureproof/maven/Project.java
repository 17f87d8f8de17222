package io.github.futureproof.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A user's Maven project, which knows nothing of the plugin. */
final class Project {
  private static final Pattern FINDING =
      Pattern.compile("(?m)^\\[(WARNING|ERROR)] (\\S.*\\.java:\\d+): \\[(\\w+)] ");

  /** A class with a future that is dropped in line 8. */
  private static final String DROPS =
      """
      package %s;
      import java.util.concurrent.CompletableFuture;
      public class %s {
        public static CompletableFuture<Void> save(String text) {
          return CompletableFuture.runAsync(() -> { throw new IllegalStateException(text); });
        }
        void drop() {
          save("");
        }
      }
      """;

  private final Path folder;
  private String maven = System.getProperty("futureproof.maven");

  /** What Maven gave. */
  record Ran(int status, String output) {
    /** Asserts what it ended with. */
    Ran ended(int expected) {
      assertEquals(expected, status, output);
      return this;
    }

    /** Asserts what was found, in the order of the log: {@code app/src/A.java:8}. */
    Ran found(String... expected) {
      List<String> found = FINDING.matcher(output).results().map(each -> each.group(2)).toList();
      assertEquals(List.of(expected), found, output);
      return this;
    }

    Ran says(String... words) {
      for (String each : words) {
        assertTrue(output.contains(each), () -> "'" + each + "' is not in:\n" + output);
      }
      return this;
    }

    Ran saysNot(String words) {
      assertTrue(!output.contains(words), () -> "'" + words + "' is in:\n" + output);
      return this;
    }
  }

  Project(Path folder) {
    this.folder = folder;
  }

  /** Run by another Maven. */
  Project by(Path mavenHome) {
    maven = mavenHome.toString();
    return this;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Project write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** The pom at the top, of several modules. */
  Project top(String... modules) throws IOException {
    StringBuilder list = new StringBuilder("<packaging>pom</packaging><modules>");
    for (String each : modules) {
      list.append("<module>").append(each).append("</module>");
    }
    return write("pom.xml", pom("", "top", list + "</modules>"));
  }

  /** A module's pom, with what is in it. */
  Project module(String name, String... content) throws IOException {
    String parent =
        "<parent><groupId>shop</groupId><artifactId>top</artifactId><version>1</version></parent>";
    return write(name + "/pom.xml", pom(parent, name, String.join("\n", content)));
  }

  /** A project of one module. */
  Project single(String... content) throws IOException {
    return write("pom.xml", pom("", "single", String.join("\n", content)));
  }

  private static String pom(String parent, String name, String content) {
    String properties =
        parent.isEmpty()
            ? "<properties><maven.compiler.source>17</maven.compiler.source>"
                + "<maven.compiler.target>17</maven.compiler.target>"
                + "<project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>"
            : "";
    return "<project>\n<modelVersion>4.0.0</modelVersion>\n"
        + parent
        + "\n<groupId>shop</groupId><artifactId>"
        + name
        + "</artifactId><version>1</version>\n"
        + properties
        + content
        + "\n</project>\n";
  }

  static String dependency(String group, String name, String version) {
    return "<dependencies><dependency><groupId>%s</groupId><artifactId>%s</artifactId>"
            .formatted(group, name)
        + "<version>%s</version></dependency></dependencies>".formatted(version);
  }

  static String plugins(String... plugins) {
    return "<build><plugins>" + String.join("\n", plugins) + "</plugins></build>";
  }

  static String compiler(String configuration) {
    return "<plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version>"
        + "<configuration>"
        + configuration
        + "</configuration></plugin>";
  }

  /** Writes a class that drops a future in line 8. */
  Project drops(String sources, String packageName, String name) throws IOException {
    String file = sources + "/" + packageName.replace('.', '/') + "/" + name + ".java";
    return write(file, DROPS.formatted(packageName, name));
  }

  /** Runs Maven with a goal of the plugin, or of others. */
  Ran maven(String... arguments) throws Exception {
    List<String> command = command(arguments);
    command.add("-B");
    return maven(command);
  }

  /** The same in a terminal. */
  Ran mavenInTerminal(String... arguments) throws Exception {
    String words =
        command(arguments).stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    return maven(List.of("script", "-qefc", words, "/dev/null"));
  }

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(maven, "bin", "mvn").toString());
    command.add("-ntp");
    command.add("-Dmaven.repo.local=" + System.getProperty("futureproof.repository"));
    for (String each : arguments) {
      boolean goal = each.equals("check") || each.equals("fix");
      command.add(goal ? Installed.PLUGIN + ":" + each : each);
    }
    return command;
  }

  private Ran maven(List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    // For speed alone.
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    builder.environment().remove("GITHUB_ACTIONS");
    return run(builder);
  }

  /** Runs git, which must not fail. */
  Ran git(String... words) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@b"));
    command.addAll(List.of(words));
    return run(new ProcessBuilder(command).directory(folder.toFile())).ended(0);
  }

  /** Makes the folder a repository with all that is in it. */
  void commitAll() throws Exception {
    write(".gitignore", "target/\n");
    git("init", "-q");
    git("add", "-A");
    git("commit", "-q", "-m", "all");
  }

  private static Ran run(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ran(process.waitFor(), output.replace(File.separatorChar, '/'));
  }

  /** All that is in the folder, but what git keeps. */
  List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith(".git/"))
          .sorted()
          .toList();
    }
  }
}
