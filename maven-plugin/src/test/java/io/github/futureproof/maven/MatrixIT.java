package io.github.futureproof.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The goal with other versions of Maven and of its compiler plugin: {@code -Pmatrix}. */
@EnabledIfSystemProperty(named = "futureproof.matrix", matches = "true")
final class MatrixIT extends InProject {
  private static final String[] FINDINGS = {
    "lib/src/main/java/lib/Lib.java:8",
    "app/src/main/java/app/App.java:4",
    "app/src/test/java/app/AppTest.java:4"
  };

  MatrixIT() {
    super("project");
  }

  @BeforeEach
  void start() throws IOException {
    project.top("app", "lib");
    project.module("lib").drops("lib/src/main/java", "lib", "Lib");
    project.module("app", Project.dependency("shop", "lib", "1"));
    uses("app/src/main/java/app/App.java", "App");
    uses("app/src/test/java/app/AppTest.java", "AppTest");
  }

  private void uses(String file, String name) throws IOException {
    project.write(
        file,
        "package app;\nclass %s {\n  void drop() {\n    lib.Lib.save(\"\");\n  }\n}\n"
            .formatted(name));
  }

  private Path maven(String version) throws Exception {
    Path home = folder.resolve("apache-maven-" + version);
    new Project(folder)
        .maven(
            "-q",
            "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack",
            "-Dartifact=org.apache.maven:apache-maven:" + version + ":zip:bin",
            "-DoutputDirectory=" + folder)
        .ended(0);
    Path program = home.resolve("bin/mvn");
    if (!Files.isExecutable(program) && !program.toFile().setExecutable(true)) {
      throw new IOException(program + " can't be made executable");
    }
    return home;
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.6.3", "3.9.11", "4.0.0-rc-5"})
  void versionsOfMaven(String version) throws Exception {
    project.by(maven(version)).maven("check").ended(0).found(FINDINGS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.1", "3.8.1", "3.10.1", "3.11.0", "3.13.0"})
  void versionsOfTheCompilerPlugin(String version) throws Exception {
    String pom = project.read("pom.xml");
    String plugin =
        "<build><pluginManagement><plugins><plugin><artifactId>maven-compiler-plugin</artifactId>"
            + "<version>%s</version></plugin></plugins></pluginManagement></build></project>";
    project.write("pom.xml", pom.replace("</project>", plugin.formatted(version)));
    project.maven("check").ended(0).found(FINDINGS);
  }

  /** In any of these the last turn is another one, or what is there is. */
  @ParameterizedTest
  @ValueSource(strings = {"-T2", "compile", "test-compile", "-pl=lib,app", "-fae"})
  void waysToCallIt(String words) throws Exception {
    String[] all =
        Stream.concat(Stream.of(words.replace("-pl=", "-pl ").split(" ")), Stream.of("check"))
            .toArray(String[]::new);
    project.maven(all).ended(0).found(FINDINGS);
    // Again with what the first run left.
    project.maven("check").ended(0).found(FINDINGS);
  }

  /** The other module is not in this run, and was never compiled. */
  @Test
  void oneModuleAlone() throws Exception {
    project.maven("-pl", "app", "check").ended(0).found(FINDINGS[1], FINDINGS[2]);
  }

  @Test
  void boundInAPom() throws Exception {
    String pom = project.read("pom.xml");
    String plugin =
        """
        <build><plugins><plugin>
          <groupId>io.github.futureproof</groupId><artifactId>futureproof-maven-plugin</artifactId>
          <version>%s</version>
          <configuration><report>json=${project.build.directory}/found.jsonl</report>
          </configuration>
          <executions><execution><goals><goal>check</goal></goals></execution></executions>
        </plugin></plugins></build></project>
        """;
    project.write("pom.xml", pom.replace("</project>", plugin.formatted(Installed.VERSION)));
    project.maven("verify").ended(0).found(FINDINGS);
    assertEquals(1, project.read("lib/target/found.jsonl").lines().count());
    assertEquals(2, project.read("app/target/found.jsonl").lines().count());
  }
}
