package io.github.futureproof.standalone.autostart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.futureproof.standalone.autostart.Project.Ran;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages tell people to write does what they say. */
final class PagesIT {
  private static final Path ROOT = Path.of(System.getProperty("futureproof.root"));
  private static final String[] ALL = {"Mailer.java:14", "Shop.java:5", "Shop.java:9"};

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void write() throws IOException {
    project = new Project(folder).withShop();
    Files.copy(Project.JAR, folder.resolve("futureproof.jar"));
  }

  @Test
  void javac() throws Exception {
    Path bin = Path.of(Project.tool("javac")).getParent();
    String line = block("docs/javac.md", "sh", "javac").strip();
    project.run(List.of("sh", "-c", line.replaceFirst("^javac", bin + "/javac"))).found(ALL);
  }

  @Test
  void ant() throws Exception {
    needs("ant");
    // Its start script asks for a security manager, which newer JVMs refuse to start with.
    assumeTrue(Runtime.version().feature() < 24, "Debian's ant does not start on this Java");
    project.write("build.xml", block("docs/javac.md", "xml", "<javac"));
    project.run(List.of("ant")).found(ALL);
  }

  @Test
  void mavenByTheReadme() throws Exception {
    MavenProject.install();
    try {
      runMaven("README.md", "");
    } finally {
      MavenProject.uninstall();
    }
  }

  @Test
  void mavenBesideLombok() throws Exception {
    MavenProject.install();
    try {
      String start =
          "<plugin><artifactId>maven-compiler-plugin</artifactId><version>"
              + MavenProject.PLUGIN
              + "</version><configuration>";
      runMaven("docs/maven.md", start);
    } finally {
      MavenProject.uninstall();
    }
  }

  private void runMaven(String page, String start) throws Exception {
    String shown =
        block(page, "xml", "<artifactId>futureproof</artifactId>")
            .replaceAll(
                "(<artifactId>futureproof</artifactId>\\s*<version>)[^<]*",
                "$1" + MavenProject.VERSION);
    String plugin = start.isEmpty() ? shown : start + shown + "</configuration></plugin>";
    project.write("pom.xml", new MavenProject(folder).pom(plugin));
    project.write("src/main/java/shop/Mailer.java", Project.MAILER);
    project.write("src/main/java/shop/Shop.java", Project.SHOP);
    project.maven("compile").found(ALL);
  }

  @Test
  void oldGradle() throws Exception {
    needs("gradle");
    // It can't read the classes of a newer Java.
    assumeTrue(Runtime.version().feature() == 17);
    project.write("build.gradle", block("docs/gradle.md", "groovy", "annotationProcessorPath"));
    project.write("src/main/java/shop/Mailer.java", Project.MAILER);
    project.write("src/main/java/shop/Shop.java", Project.SHOP);
    project.run(List.of("gradle", "--offline", "--no-daemon", "compileJava")).found(ALL);
  }

  @Test
  void settings() throws Exception {
    project.write("futureproof.properties", block("README.md", "properties", "severity."));
    project.write("acme.facts", "futureproof-facts 1\n");
    Ran ran = project.javac().told(ALL);
    assertEquals(3, ran.lines(": error: [FloatingFuture]").size(), ran.output());
    assertEquals(1, ran.status());
  }

  private static void needs(String tool) {
    boolean there =
        Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
            .anyMatch(each -> Files.isExecutable(Path.of(each, tool)));
    assumeTrue(there, "no " + tool + " on the PATH");
  }

  private static String block(String page, String language, String mentions) throws IOException {
    return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```")
        .matcher(Files.readString(ROOT.resolve(page)))
        .results()
        .map(found -> found.group(1))
        .filter(text -> text.contains(mentions))
        .findFirst()
        .orElseThrow(() -> new AssertionError(page + " shows no " + mentions));
  }
}
