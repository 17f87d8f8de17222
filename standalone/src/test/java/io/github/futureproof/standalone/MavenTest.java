package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class paths from real poms by the real Maven, where there is one. */
final class MavenTest {
  private static final String CACHE = "futureproof.cache";
  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>test</groupId><artifactId>%s</artifactId><version>1</version>
        <packaging>%s</packaging>
        %s
      </project>
      """;
  private static final String JUNIT =
      """
      <dependencies><dependency>
        <groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter-api</artifactId>
        <version>5.14.4</version><scope>test</scope>
      </dependency></dependencies>
      """;

  @TempDir Path folder;
  private Command command;

  @BeforeEach
  void start() {
    System.setProperty(CACHE, folder.resolve("cache").toString());
    command = new Command(folder);
  }

  @AfterEach
  void end() {
    System.clearProperty(CACHE);
  }

  private static void needsMaven() {
    boolean there =
        Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
            .anyMatch(each -> Files.isExecutable(Path.of(each, "mvn")));
    assumeTrue(there, "no Maven on the PATH");
  }

  @Test
  void asksMavenOnceForEachPom() throws Exception {
    needsMaven();
    command.write("pom.xml", POM.formatted("one", "jar", JUNIT));
    command.write(
        "src/test/java/ATest.java",
        "class ATest { @org.junit.jupiter.api.Test void lost() { lost(); } }");
    Command.Ran ran = command.run("src");
    assertTrue(ran.out().contains("\n1 file, 1 finding,"), ran.out() + ran.err());
    assertEquals("", ran.err());

    Path remembered;
    try (var files = Files.list(folder.resolve("cache"))) {
      remembered = files.toList().get(0);
    }
    // An answer that Maven would never give shows that it was not asked again.
    Files.writeString(remembered, folder.toString());
    assertEquals(2, command.run("src").status());
    command.write("pom.xml", POM.formatted("other", "jar", JUNIT));
    assertEquals(1, command.run("src").status());
  }

  @Test
  void findsSiblingsThatWereNeverBuilt() {
    needsMaven();
    command.write(
        "pom.xml",
        POM.formatted("root", "pom", "<modules><module>a</module><module>b</module></modules>"));
    String parent =
        "<parent><groupId>test</groupId><artifactId>root</artifactId><version>1</version></parent>";
    command.write("a/pom.xml", POM.formatted("a", "jar", parent + JUNIT));
    command.write(
        "b/pom.xml",
        POM.formatted(
            "b",
            "jar",
            parent
                + "<dependencies><dependency><groupId>test</groupId><artifactId>a</artifactId>"
                + "<version>1</version></dependency></dependencies>"));
    command.write(
        "a/src/main/java/a/A.java", "package a;\npublic class A { public void lost() {} }");
    command.write(
        "b/src/main/java/b/B.java", "package b;\nclass B { void b() { new a.A().lost(); } }");
    Command.Ran ran = command.run("b");
    assertTrue(ran.out().contains("\n1 file, 1 finding,"), ran.out() + ran.err());
    assertEquals("", ran.err());
  }

  @Test
  void goesOnWithoutWhatMavenCanNotGive() {
    needsMaven();
    command.write(
        "pom.xml", POM.formatted("one", "jar", "<dependencies><dependency/></dependencies>"));
    command.write("A.java", Command.source("A", "lost();"));
    Command.Ran ran = command.run("A.java");
    assertEquals(1, ran.status(), ran.err());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().contains("Maven could not give the class path of"), ran.err());
    assertTrue(ran.err().contains("--classpath"), ran.err());
  }

  /** A Maven that writes down how it is called, and fails. */
  @Test
  void staysOffTheNetworkWhereTold() throws Exception {
    Path maven = command.write("maven/bin/mvn", "#!/bin/sh\necho \"$@\" >> \"$CALLS\"\nexit 1\n");
    assumeTrue(maven.toFile().setExecutable(true) && File.separatorChar == '/');
    command.write("pom.xml", POM.formatted("one", "jar", ""));
    Path source = command.write("A.java", Command.source("A", "one();"));
    Path calls = folder.resolve("calls");
    Map<String, String> environment =
        Map.of("MAVEN_HOME", folder.resolve("maven").toString(), "CALLS", calls.toString());
    for (boolean offline : List.of(false, true)) {
      Files.deleteIfExists(calls);
      String cache = "-D" + CACHE + "=" + folder.resolve("cache");
      List<String> words = new ArrayList<>(Forked.command(cache));
      words.addAll(List.of("--checks", "Probe", source.toString()));
      if (offline) {
        words.add("--offline");
      }
      Command.Ran ran = Forked.run(folder, environment, words);
      assertEquals(offline, ran.out().contains("--offline forbids the network"), ran.out());
      List<String> called = Files.readAllLines(calls);
      assertEquals(offline, called.stream().allMatch(call -> call.contains(" -o ")), ran.out());
    }
  }

  @Test
  void asksNobodyWhenAClassPathIsGiven() {
    command.write("pom.xml", "<project><dependencies><dependency/></dependencies></project>");
    command.write("A.java", Command.source("A", "lost();"));
    Command.Ran ran = command.run("--classpath", folder.toString(), "A.java");
    assertEquals("", ran.err());
    assertEquals(1, ran.status());
    assertFalse(Files.exists(folder.resolve("cache")));
  }

  @Test
  void readsTheReleaseFromThePomOrItsParent() {
    command.write(
        "pom.xml",
        "<project><properties><maven.compiler.release>8</maven.compiler.release></properties>"
            + "</project>");
    command.write("sub/pom.xml", "<project><parent><artifactId>p</artifactId></parent></project>");
    command.write("sub/A.java", "class A { void lost() { lost(); \"\".strip(); } }");
    Command.Ran ran = command.run("--classpath", folder.toString(), "sub");
    assertTrue(ran.err().contains("A.java:1: cannot find symbol"), ran.out() + ran.err());
    assertEquals(
        1, command.run("--classpath", folder.toString(), "--release", "17", "sub").status());
  }

  @Test
  void tellsOfAPomForANewerJava() {
    command.write("pom.xml", "<project><release>99</release></project>");
    command.write("A.java", Command.source("A", "lost();"));
    Command.Ran ran = command.run("--classpath", folder.toString(), "A.java");
    assertEquals(1, ran.status());
    assertTrue(ran.err().contains("asks for Java 99"), ran.err());
  }

  @Test
  void opensPackagesThatThePomOpens() {
    String use = "class A { com.sun.tools.javac.util.Name n; void lost() { lost(); } }";
    command.write("A.java", use);
    assertEquals(2, command.run("--classpath", folder.toString(), "A.java").status());
    command.write(
        "pom.xml",
        "<project><arg>--add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED</arg>"
            + "</project>");
    assertEquals(1, command.run("--classpath", folder.toString(), "A.java").status());
  }

  @Test
  void understandsLombok() {
    needsMaven();
    String lombok =
        """
        <dependencies><dependency>
          <groupId>org.projectlombok</groupId><artifactId>lombok</artifactId>
          <version>1.18.48</version><scope>provided</scope>
        </dependency></dependencies>
        """;
    command.write("pom.xml", POM.formatted("one", "jar", lombok));
    String use =
        """
        class A {
          @lombok.Getter private int it;
          void two() {}
          void one() {}

          int run() {
            two();
            return getIt();
          }
        }
        """;
    command.write("src/main/java/A.java", use);
    Command.Ran ran = command.run("--fix", "src");
    assertEquals(0, ran.status(), ran.out() + ran.err());
    assertEquals(
        use.replace("two();\n    return", "one();\n    return"),
        command.read("src/main/java/A.java"));
  }

  @Test
  void findsParentsOnTheDisk() {
    List<Path> wanted = new ArrayList<>();
    wanted.add(
        command.write(
            "m/pom.xml",
            "<project><parent><relativePath>../parent</relativePath></parent></project>"));
    wanted.add(command.write("parent/pom.xml", "<project><parent></parent></project>"));
    wanted.add(command.write("pom.xml", "<project/>"));
    assertEquals(wanted, Maven.withParents(wanted.get(0)));
  }
}
