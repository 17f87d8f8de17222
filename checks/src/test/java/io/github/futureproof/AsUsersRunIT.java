package io.github.futureproof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.knowledge.Jars;
import io.github.futureproof.testing.Lab;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users get it, in a javac and in a Maven build of its own. */
class AsUsersRunIT {
  private static final List<String> EXPORTED =
      List.of("api", "file", "main", "model", "parser", "processing", "tree", "util");
  private static final List<String> OPENED = List.of("code", "comp");
  private static final String VERSION = "0-as-users-run-it";
  private static final String MAILER =
      """
      package demo;

      import java.util.concurrent.CompletableFuture;

      public class Mailer {
        public CompletableFuture<Void> send(String to) {
          return CompletableFuture.runAsync(() -> System.getProperty(to));
        }

        public void welcome(String to) {
          send(to);
        }
      }
      """;

  private static Path jar;
  private static List<Path> errorProne;

  @TempDir Path folder;

  @BeforeAll
  static void findJar() throws IOException {
    String given = System.getProperty("futureproof.jar");
    jar = given == null ? builtJar() : Path.of(given);
    String version = System.getProperty("futureproof.errorprone", "2.42.0");
    errorProne = Jars.of("com.google.errorprone:error_prone_core:" + version);
  }

  /** What the Maven build of the test had to find in the local repository goes again. */
  @AfterAll
  static void uninstall() throws IOException {
    Path repository = errorProne.get(0);
    while (!repository.endsWith("com")) {
      repository = repository.getParent();
    }
    repository = repository.getParent();
    Path ours = repository.resolve("io/github/futureproof/futureproof-checks");
    if (Files.isDirectory(ours.resolve(VERSION))) {
      try (Stream<Path> files = Files.walk(ours.resolve(VERSION))) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static Path builtJar() throws IOException {
    Path target = Lab.root().resolve("checks/target");
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(
              f -> f.getFileName().toString().matches("futureproof-checks-[^-]*(-SNAPSHOT)?\\.jar"))
          .max(Comparator.comparing(Path::toString))
          .orElseThrow(() -> new AssertionError("no jar in " + target + ": package it first"));
    }
  }

  @Test
  void javacReportsWithNothingBesideErrorProne() throws Exception {
    write("Mailer.java", MAILER);
    Run run =
        javac(List.of("Mailer.java"), "-Xplugin:ErrorProne -Xep:FutureReturnValueIgnored:OFF");
    assertEquals(0, run.status(), run.output());
    assertTrue(run.output().contains("Mailer.java:11: warning: [FloatingFuture] "), run.output());
  }

  @Test
  void javacFailsWhereTheUserSaysSo() throws Exception {
    write("Mailer.java", MAILER);
    Run run =
        javac(
            List.of("Mailer.java"),
            "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:FloatingFuture:ERROR");
    assertEquals(1, run.status(), run.output());
    assertTrue(run.output().contains("Mailer.java:11: error: [FloatingFuture] "), run.output());
  }

  @Test
  void javacPatchesInPlace() throws Exception {
    write("Mailer.java", MAILER);
    Run run =
        javac(
            List.of("Mailer.java"),
            "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:FloatingFuture:WARN"
                + " -XepPatchChecks:FloatingFuture -XepPatchLocation:IN_PLACE");
    assertEquals(0, run.status(), run.output());
    String patched = Files.readString(folder.resolve("Mailer.java"));
    assertFalse(patched.equals(MAILER), "nothing was patched");
    run =
        javac(
            List.of("Mailer.java"),
            "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:FloatingFuture:WARN");
    assertEquals(0, run.status(), run.output());
    assertFalse(run.output().contains("[FloatingFuture]"), patched + run.output());
  }

  /** Of which javac shows the first alone, as "Did you mean". */
  @Test
  void javacSaysWhatAFixOfSeveralLinesDoes() throws Exception {
    String lost = "CompletableFuture.runAsync(() -> { throw new IllegalStateException(); });";
    write("Mailer.java", MAILER.replace("send(to);", lost));
    String plugin = "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:SwallowedTaskException:WARN";
    Run run = javac(List.of("Mailer.java"), plugin);
    assertEquals(0, run.status(), run.output());
    assertTrue(
        run.output().contains("fix: catch and report in the task, on several lines"), run.output());
  }

  @Test
  void javacReportsInModules() throws Exception {
    write("module-info.java", "module demo { exports demo; }\n");
    write("demo/Mailer.java", MAILER);
    Run run =
        javac(
            List.of("module-info.java", "demo/Mailer.java"),
            "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:FloatingFuture:WARN");
    assertEquals(0, run.status(), run.output());
    assertTrue(run.output().contains("Mailer.java:11: warning: [FloatingFuture] "), run.output());
  }

  @Test
  void factsThatAJarShipsAreRead() throws Exception {
    write("Mailer.java", MAILER);
    write(
        "shipped/META-INF/futureproof/mail.facts",
        "futureproof-facts 1\nresult demo.Mailer#send safe\n");
    Path shipped = folder.resolve("mail.jar");
    Run packed = run(List.of(tool("jar"), "cf", shipped.toString(), "-C", "shipped", "META-INF"));
    assertEquals(0, packed.status(), packed.output());
    String plugin = "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:FloatingFuture:WARN";
    Run run = javac(List.of("Mailer.java"), plugin, shipped);
    assertEquals(0, run.status(), run.output());
    assertFalse(run.output().contains("[FloatingFuture]"), run.output());
  }

  @Test
  void theJarHoldsOurClassesOnly() throws Exception {
    Run listing = run(List.of(tool("jar"), "tf", jar.toString()));
    List<String> foreign =
        listing
            .output()
            .lines()
            .filter(name -> name.endsWith(".class"))
            .filter(name -> !name.startsWith("io/github/futureproof/"))
            .toList();
    assertEquals(List.of(), foreign);
  }

  @Test
  void mavenReportsWithTheSnippetOfTheReadme() throws Exception {
    String readme = Files.readString(Lab.root().resolve("README.md"));
    Run installed =
        maven(
            "org.apache.maven.plugins:maven-install-plugin:3.1.4:install-file",
            "-Dfile=" + jar,
            "-DgroupId=io.github.futureproof",
            "-DartifactId=futureproof-checks",
            "-Dversion=" + VERSION,
            "-Dpackaging=jar",
            "-DgeneratePom=true");
    assertEquals(0, installed.status(), installed.output());
    String plugin =
        block(readme, "xml", "futureproof-checks")
            .replaceAll(
                "<version>[^<]*</version>(\\s*</path>\\s*</annotationProcessorPaths>)",
                "<version>" + VERSION + "</version>$1");
    write(
        "pom.xml",
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>demo</groupId><artifactId>demo</artifactId><version>1</version>
          <properties>
            <maven.compiler.source>17</maven.compiler.source>
            <maven.compiler.target>17</maven.compiler.target>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          </properties>
          <build><plugins>
        %s
          </plugins></build>
        </project>
        """
            .formatted(plugin));
    String exports = exportsBlock(readme);
    if (!exports.isEmpty()) {
      write(".mvn/jvm.config", exports);
    }
    write("src/main/java/demo/Mailer.java", MAILER);

    Run run = maven("compile");

    assertEquals(0, run.status(), run.output());
    assertTrue(run.output().contains("[FloatingFuture]"), run.output());
    assertTrue(run.output().contains("Mailer.java:[11,"), run.output());
  }

  private static String block(String page, String language, String mentions) {
    return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```")
        .matcher(page)
        .results()
        .map(m -> m.group(1))
        .filter(text -> text.contains(mentions))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + language + " with " + mentions));
  }

  /** What the README has users write into {@code .mvn/jvm.config}, if anything. */
  private static String exportsBlock(String readme) {
    return Pattern.compile("(?ms)^```\\w*\\n(--add-(?:exports|opens).*?)^```")
        .matcher(readme)
        .results()
        .map(m -> m.group(1))
        .findFirst()
        .orElse("");
  }

  private Run javac(List<String> sources, String plugin, Path... alsoOnProcessorPath)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(tool("javac")));
    EXPORTED.forEach(p -> command.add("-J--add-exports=" + javacPackage(p)));
    OPENED.forEach(p -> command.add("-J--add-opens=" + javacPackage(p)));
    List<String> path = new ArrayList<>();
    errorProne.forEach(each -> path.add(each.toString()));
    path.add(jar.toString());
    Stream.of(alsoOnProcessorPath).forEach(each -> path.add(each.toString()));
    command.addAll(
        List.of(
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-d",
            "out",
            "-processorpath",
            String.join(File.pathSeparator, path),
            plugin));
    command.addAll(sources);
    return run(command);
  }

  private static String javacPackage(String name) {
    return "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED";
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private Run maven(String... arguments) throws Exception {
    String home = System.getProperty("futureproof.maven");
    List<String> command = new ArrayList<>();
    command.add(home == null ? "mvn" : Path.of(home, "bin/mvn").toString());
    command.addAll(List.of("-B", "-ntp"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private record Run(int status, String output) {}

  private Run run(List<String> command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("MAVEN_OPTS");
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), output);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
