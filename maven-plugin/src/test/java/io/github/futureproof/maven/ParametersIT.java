package io.github.futureproof.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the goals take from the command line and from the project. */
final class ParametersIT extends InProject {
  private static final String ONE = "src/main/java/a/One.java";
  private static final int JAVA = Runtime.version().feature();

  ParametersIT() {
    super("project");
  }

  @BeforeEach
  void start() throws IOException {
    project.single().drops("src/main/java", "a", "One");
  }

  @Test
  void severity() throws Exception {
    project.maven("check", "-Dfutureproof.severity=FloatingFuture=OFF").ended(0).found();
    project
        .maven("check", "-Dfutureproof.severity=FloatingFuture=LOUD")
        .ended(1)
        .says("FloatingFuture=LOUD", "error, warning or off");
  }

  @Test
  void facts() throws Exception {
    project.write("some/our.facts", "futureproof-facts 1\nresult a.One#save safe\n");
    project.maven("check", "-Dfutureproof.facts=some/our.facts").ended(0).found();
    project.write("some/our.facts", "futureproof-facts 1\nresult a.One#saved safe\n");
    project
        .maven("check", "-Dfutureproof.facts=some/our.facts")
        .ended(1)
        .says("our.facts:2: a.One has no member saved");
  }

  @Test
  void theNearestSettingsAndOthers() throws Exception {
    project.write("futureproof.properties", "severity.FloatingFuture=OFF\n");
    project.write("others.properties", "severity.FloatingFuture=ERROR\n");
    project.maven("check").ended(0).found();
    project.maven("check", "-Dfutureproof.config=others.properties").ended(1).found(ONE + ":8");
  }

  @Test
  void baseline() throws Exception {
    String known = "-Dfutureproof.baseline=known.txt";
    String fails = "-Dfutureproof.failOn=WARNING";
    project.maven("check", fails, known).ended(0).says("known.txt: written, 1 finding known");
    String entries = project.read("known.txt");
    assertTrue(entries.contains("\tFloatingFuture\t" + ONE + "\tOne#drop()\t"), entries);

    project.drops("src/main/java", "a", "Two");
    project
        .maven("check", fails, known)
        .ended(1)
        .found("src/main/java/a/Two.java:8")
        .says("1 known finding not shown");
    assertEquals(entries, project.read("known.txt"));

    Files.delete(project.path(ONE));
    project.maven("check", known).ended(0).says("no longer found: " + ONE);
    project
        .maven("check", fails, known, "-Dfutureproof.baselineUpdate")
        .ended(0)
        .says("taken out: " + ONE, "updated, 1 finding known");
    assertFalse(project.read("known.txt").contains(ONE));
    project.maven("check", fails, known).ended(0).found();
  }

  @Test
  void fixesWhatChangedAlone() throws Exception {
    project.drops("src/main/java", "a", "Two").commitAll();
    String two = project.read("src/main/java/a/Two.java");
    project.write("src/main/java/a/Two.java", two.replace("save(\"\");", "save(\"new\");"));
    String one = project.read(ONE);
    project
        .maven("fix", "-Dfutureproof.sinceRef=--output=x", "-Dfutureproof.allowDirty")
        .ended(1)
        .says("futureproof.sinceRef: expected a branch");
    project
        .maven("fix", "-Dfutureproof.sinceRef=HEAD", "-Dfutureproof.allowDirty")
        .ended(0)
        .says("src/main/java/a/Two.java:8: fixed: [FloatingFuture] ", "1 finding, 1 fix applied")
        .saysNot("One.java");
    assertEquals(one, project.read(ONE));
    assertFalse(project.read("src/main/java/a/Two.java").contains("\n    save(\"new\");\n"));
  }

  @Test
  void previews() throws Exception {
    String preview =
        JAVA >= 23
            ? "o instanceof int i ? i : 0"
            : "switch (o) { case String s -> s.length(); default -> 0; }";
    project.write(
        "src/main/java/a/Preview.java",
        "package a;\nclass Preview {\n  int f(Object o) {\n    return "
            + preview
            + ";\n  }\n  void drop() {\n    One.save(\"\");\n  }\n}\n");
    String release = "<release>" + JAVA + "</release>";
    project.single(Project.plugins(Project.compiler(release)));
    project.maven("check").ended(0).found(ONE + ":8").says("could not analyse 1 of 2 files");
    for (String way :
        new String[] {
          "<enablePreview>true</enablePreview>",
          "<compilerArgs><arg>--enable-preview</arg></compilerArgs>"
        }) {
      project.single(Project.plugins(Project.compiler(release + way)));
      project.maven("check").ended(0).found(ONE + ":8", "src/main/java/a/Preview.java:7");
    }
  }

  /** The toolchain's JDK, if it is new enough; and one that is named, in spite of that. */
  @Test
  void theJdkOfTheProject() throws Exception {
    assumeTrue(File.separatorChar == '/', "a shell script stands for a JDK");
    String toolchains =
        """
        <plugin><artifactId>maven-toolchains-plugin</artifactId><version>3.2.0</version>
        <executions><execution><goals><goal>toolchain</goal></goals></execution></executions>
        <configuration><toolchains><jdk><version>%s</version></jdk></toolchains></configuration>
        </plugin>
        """;
    String file = "<toolchains>" + toolchain("new", JAVA) + toolchain("old", 11) + "</toolchains>";
    project.write("../toolchains.xml", file);

    project.single(Project.plugins(toolchains.formatted(JAVA)));
    project.maven("-t", "../toolchains.xml", "check").ended(0).found(ONE + ":8");
    assertTrue(Files.deleteIfExists(folder.resolve("new-ran")));

    project.single(Project.plugins(toolchains.formatted(11)));
    project.maven("-t", "../toolchains.xml", "check").ended(0).found(ONE + ":8");
    assertFalse(Files.exists(folder.resolve("old-ran")), "needs 17");
    project
        .maven("-t", "../toolchains.xml", "check", "-Dfutureproof.jdk=" + folder.resolve("new"))
        .ended(0)
        .found(ONE + ":8");
    assertTrue(Files.exists(folder.resolve("new-ran")));

    project.maven("check", "-Dfutureproof.jdk=none").ended(1).says("futureproof.jdk:", "is no JDK");
  }

  /** A JDK that leaves a trace when it runs. */
  private String toolchain(String name, int version) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String trace = folder.resolve(name + "-ran").toString();
    Path script = Files.createDirectories(folder.resolve(name).resolve("bin")).resolve("java");
    Files.writeString(
        script, "#!/bin/sh\necho \"$@\" > '" + trace + "'\nexec '" + java + "' \"$@\"\n");
    assertTrue(script.toFile().setExecutable(true));
    Files.writeString(
        folder.resolve(name).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return "<toolchain><type>jdk</type><provides><version>%s</version></provides>"
            .formatted(version)
        + "<configuration><jdkHome>%s</jdkHome></configuration></toolchain>"
            .formatted(folder.resolve(name));
  }

  @Test
  void progressForWhoIsAtATerminal() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "what makes a terminal");
    toolchain("new", JAVA);
    String jdk = "-Dfutureproof.jdk=" + folder.resolve("new");
    Path trace = folder.resolve("new-ran");
    project.mavenInTerminal("check", jdk).ended(0);
    assertTrue(Files.readString(trace).contains("-Dfutureproof.progress=5000"));
    project.mavenInTerminal("-B", "check", jdk).ended(0);
    assertFalse(Files.readString(trace).contains("-Dfutureproof.progress"));
    project.maven("check", jdk).ended(0);
    assertFalse(Files.readString(trace).contains("-Dfutureproof.progress"));
  }

  /** As the page has it. */
  @Test
  void aPullRequest() throws Exception {
    Path page = Path.of(System.getProperty("futureproof.root"), "docs", "maven.md");
    Matcher shown = Pattern.compile("A pull request: `([^`]*)`").matcher(Files.readString(page));
    assertTrue(shown.find());
    String[] words = ("check " + shown.group(1)).split(" ");
    project.commitAll();
    project.maven(words).ended(1).says("git knows no such branch", "origin/main");
    project.git("update-ref", "refs/remotes/origin/main", "HEAD");
    project.maven(words).ended(0).found();
    project.drops("src/test/java", "a", "OneTest");
    project.maven(words).ended(1).found("src/test/java/a/OneTest.java:8");
    assertTrue(project.read("futureproof.sarif").contains("src/test/java/a/OneTest.java"));
  }

  /** Nobody is at a terminal here; somebody may ask for it all the same. */
  @Test
  void progress() throws Exception {
    project.maven("check").ended(0).saysNot("analysing");
    project
        .maven("check", "-Dfutureproof.jvmArgs=-Dfutureproof.progress=1")
        .ended(0)
        .found(ONE + ":8")
        .says("[INFO] analysing shop:single: 0/1 files, 0 findings, ");
  }
}
