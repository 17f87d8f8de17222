package io.github.futureproof.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both goals on projects that know nothing of the plugin, run by the real Maven. */
final class GoalsIT extends InProject {
  GoalsIT() {
    super("Käse & Brot");
  }

  /** A bit of everything, and nothing of it was ever compiled. */
  @Test
  void checksModulesThatWereNeverCompiled() throws Exception {
    project.top("app", "broken", "generating", "lib", "lombok", "modular");
    project.module("lib").drops("lib/src/main/java", "lib", "Lib");
    project
        .module("app", Project.dependency("shop", "lib", "1"))
        .write(
            "app/src/main/java/app/App.java",
            "package app;\nclass App {\n  void drop() {\n    lib.Lib.save(\"ü\");\n  }\n}\n")
        .write(
            "app/src/test/java/app/AppTest.java",
            "package app;\nclass AppTest extends App {\n  void lose() {\n    drop();\n"
                + "    lib.Lib.save(\"\");\n  }\n}\n");
    project
        .module("lombok", Project.dependency("org.projectlombok", "lombok", "1.18.48"))
        .drops("lombok/src/main/java", "made", "Lib")
        .write(
            "lombok/src/main/java/made/Made.java",
            "package made;\n@lombok.Getter class Made {\n  private final String text = \"\";\n}\n")
        .write(
            "lombok/src/test/java/made/MadeTest.java",
            "package made;\n"
                + "class MadeTest {\n"
                + "  void drop() {\n"
                + "    Lib.save(new Made().getText());\n"
                + "  }\n"
                + "}\n");
    project
        .module(
            "modular",
            Project.dependency("shop", "lib", "1"),
            Project.plugins(Project.compiler("<release>17</release>")))
        .write("modular/src/main/java/module-info.java", "module modular { requires lib; }\n")
        .write(
            "modular/src/main/java/modular/Modular.java",
            "package modular;\n"
                + "class Modular {\n"
                + "  void drop() {\n"
                + "    lib.Lib.save(\"\");\n"
                + "  }\n"
                + "}\n");
    project
        .module("broken", Project.dependency("shop", "lib", "1"))
        .drops("broken/src/main/java", "broken", "Sound")
        .write(
            "broken/src/main/java/broken/Broken.java",
            "package broken;\nclass Broken { Gone g; }\n")
        .write(
            "broken/src/test/java/broken/SoundTest.java",
            "package broken;\nclass SoundTest {\n  void drop() {\n    Sound.save(\"\");\n  }\n}\n");
    String antrun =
        """
        <plugin><artifactId>maven-antrun-plugin</artifactId><version>3.1.0</version><executions>
          <execution><id>write</id><phase>generate-sources</phase><goals><goal>run</goal></goals>
          <configuration><target><mkdir dir="target/generated-sources/made/made"/>
          <echo file="target/generated-sources/made/made/Generated.java">%s</echo>
          </target></configuration></execution>
        </executions></plugin>
        """
            .formatted(
                "package made; public class Generated { public static"
                    + " java.util.concurrent.CompletableFuture&lt;Void&gt; save() { return"
                    + " java.util.concurrent.CompletableFuture.runAsync(() -> { throw new"
                    + " IllegalStateException(); }); } static { save(); } }");
    String helper =
        """
        <plugin><groupId>org.codehaus.mojo</groupId><artifactId>build-helper-maven-plugin</artifactId>
          <version>3.6.0</version><executions>
          <execution><id>add</id><phase>generate-sources</phase><goals><goal>add-source</goal></goals>
          <configuration><sources><source>target/generated-sources/made</source></sources></configuration>
          </execution><execution><id>it</id><phase>generate-test-sources</phase>
          <goals><goal>add-test-source</goal></goals>
          <configuration><sources><source>src/it/java</source></sources></configuration></execution>
        </executions></plugin>
        """;
    project
        .module("generating", Project.plugins(antrun, helper))
        .write(
            "generating/src/main/java/made/Uses.java",
            "package made;\nclass Uses {\n  void drop() {\n    Generated.save();\n  }\n}\n")
        .write(
            "generating/src/it/java/made/UsesIT.java",
            "package made;\nclass UsesIT {\n  void drop() {\n    Generated.save();\n  }\n}\n");

    Project.Ran ran = project.maven("check", "-Dfutureproof.report=json=found.jsonl");

    ran.ended(0)
        .found(
            "lib/src/main/java/lib/Lib.java:8",
            "app/src/main/java/app/App.java:4",
            "app/src/test/java/app/AppTest.java:5",
            "broken/src/main/java/broken/Sound.java:8",
            "broken/src/test/java/broken/SoundTest.java:4",
            "generating/src/main/java/made/Uses.java:4",
            "generating/src/it/java/made/UsesIT.java:4",
            "lombok/src/main/java/made/Lib.java:8",
            "lombok/src/test/java/made/MadeTest.java:4",
            "modular/src/main/java/modular/Modular.java:4")
        .says("1 of 12 files", "broken/src/main/java/broken/Broken.java:2: cannot find symbol")
        .says("12 files, 10 findings, ");
    assertEquals(
        10, project.read("found.jsonl").lines().filter(l -> l.contains("\"check\"")).count());
    assertTrue(
        project.files().stream().noneMatch(file -> file.endsWith(".class")),
        () -> "nothing is compiled");
  }

  @Test
  void failsWithAWayOut() throws Exception {
    project.single().drops("src/main/java", "a", "One");
    project
        .maven("check", "-Dfutureproof.severity=FloatingFuture=ERROR")
        .ended(1)
        .found("src/main/java/a/One.java:8")
        .says("[ERROR] src/main/java/a/One.java:8: [FloatingFuture] ")
        .says("1 finding (1 of them errors)", Installed.PLUGIN + ":fix", "@SuppressWarnings")
        .says("BUILD FAILURE");
    project.maven("check", "-Dfutureproof.failOn=warning").ended(1).says("[WARNING] src/main/java");
    project
        .maven(
            "check",
            "-Dfutureproof.failOn=never",
            "-Dfutureproof.checks=-FloatingFuture,+AsyncForEach",
            "-Dfutureproof.baseline=known")
        .ended(0)
        .found();
    project.maven("check", "-Dfutureproof.skip").ended(0).found().says("skipped");
    project
        .maven("check", "-Dfutureproof.failOn=often")
        .ended(1)
        .says("futureproof.failOn:", "often");
  }

  @Test
  void tellsOfChangedLinesOnly() throws Exception {
    project.single().drops("src/main/java", "a", "Old").drops("src/main/java", "a", "New");
    project.commitAll();
    String text = project.read("src/main/java/a/New.java");
    project.write("src/main/java/a/New.java", text.replace("save(\"\");", "save(\"new\");"));
    project.drops("src/test/java", "a", "NewTest");
    project
        .maven("check", "-Dfutureproof.sinceRef=HEAD")
        .ended(0)
        .found("src/main/java/a/New.java:8", "src/test/java/a/NewTest.java:8");
    project
        .maven("check", "-Dfutureproof.sinceRef=--output=x")
        .ended(1)
        .says("futureproof.sinceRef: expected a branch");
    assertFalse(Files.exists(project.path("x")));
    project
        .maven("check", "-Dfutureproof.sinceRef=no;such")
        .ended(1)
        .says("no;such", "git knows no");
  }

  /** Modules, tests, what Lombok makes, and a module of Java's: mended as they are committed. */
  @Test
  void fixesModulesAndTestsInACleanTree() throws Exception {
    // Newer Javas run no processors of the class path by themselves.
    String processor =
        "<annotationProcessorPaths><path><groupId>org.projectlombok</groupId>"
            + "<artifactId>lombok</artifactId><version>1.18.48</version></path>"
            + "</annotationProcessorPaths>";
    project.top("app", "lib", "lombok", "modular");
    project.module("lib").drops("lib/src/main/java", "lib", "Lib");
    project
        .module("app", Project.dependency("shop", "lib", "1"))
        .write("app/src/main/java/app/App.java", calls("app", "App", "lib.Lib.save(\"a\");"))
        .write(
            "app/src/test/java/app/AppTest.java", calls("app", "AppTest", "lib.Lib.save(\"\");"));
    project
        .module(
            "lombok",
            Project.dependency("org.projectlombok", "lombok", "1.18.48"),
            Project.plugins(Project.compiler(processor)))
        .drops("lombok/src/main/java", "made", "Lib")
        .write(
            "lombok/src/main/java/made/Made.java",
            "package made;\n@lombok.Getter\nclass Made {\n  private final String text = \"\";\n\n"
                + "  void drop() {\n    Lib.save(getText());\n  }\n}\n")
        .write(
            "lombok/src/test/java/made/MadeTest.java",
            calls("made", "MadeTest", "Lib.save(new Made().getText());"));
    project
        .module(
            "modular",
            Project.dependency("shop", "lib", "1"),
            Project.plugins(Project.compiler("<release>17</release>")))
        .write(
            "modular/src/main/java/module-info.java",
            "module modular {\n  requires lib;\n  exports modular;\n}\n")
        .write(
            "modular/src/main/java/modular/Modular.java",
            calls("modular", "Modular", "lib.Lib.save(\"m\");"));
    project.commitAll();
    String[] all = {
      "lib/src/main/java/lib/Lib.java:8",
      "app/src/main/java/app/App.java:4",
      "app/src/test/java/app/AppTest.java:4",
      "lombok/src/main/java/made/Lib.java:8",
      "lombok/src/main/java/made/Made.java:7",
      "lombok/src/test/java/made/MadeTest.java:4",
      "modular/src/main/java/modular/Modular.java:4"
    };

    Project.Ran ran = project.maven("fix");

    ran.ended(0).found().says("7 fixes applied");
    for (String each : all) {
      ran.says("[INFO] " + each + ": fixed: [FloatingFuture] ");
    }
    // Nothing else is changed, least of all what Lombok adds.
    Project.Ran changes = project.git("status", "--porcelain");
    assertEquals(
        Stream.of(all).map(each -> " M " + each.replaceFirst(":.*", "")).sorted().toList(),
        changes.output().lines().toList());
    String made = project.read("lombok/src/main/java/made/Made.java");
    assertTrue(made.startsWith("package made;\n"), made);
    assertTrue(made.contains("Lib.save(getText())"), made);
    assertFalse(made.contains("public String getText"), made);
    assertTrue(made.contains("@lombok.Getter\nclass Made {\n"), made);

    // It compiles, tests and all, and there is nothing left to find.
    // Packaged, for a jar is a module by its name, and a folder of classes is none.
    project.maven("package", "-DskipTests").ended(0);
    project.maven("check", "-Dfutureproof.failOn=warning").ended(0).found();
    project.maven("fix").ended(1).says("nothing was changed", "-Dfutureproof.allowDirty");
  }

  private static String calls(String packageName, String name, String statement) {
    return "package %s;\nclass %s {\n  void drop() {\n    %s\n  }\n}\n"
        .formatted(packageName, name, statement);
  }

  @Test
  void fixesInACleanTreeAlone() throws Exception {
    project
        .single(Project.plugins(Project.compiler("<encoding>ISO-8859-1</encoding>")))
        .drops("src/main/java", "a", "One");
    Path latin = project.path("src/main/java/a/Latin.java");
    byte[] words =
        "package a;\nclass Latin { String s = \"Grüße\"; }\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(latin, words);
    String before = project.read("src/main/java/a/One.java");
    project.maven("fix").ended(1).says("nothing was changed", "is in no git work tree");
    project.commitAll();
    project.write("src/main/java/a/One.java", before + "\n");
    project
        .maven("fix")
        .ended(1)
        .says("nothing was changed", "src/main/java/a/One.java", "-Dfutureproof.allowDirty");
    assertEquals(before + "\n", project.read("src/main/java/a/One.java"));
    project
        .maven("fix", "-Dfutureproof.allowDirty")
        .ended(0)
        .says("[INFO] src/main/java/a/One.java:8: fixed: [FloatingFuture] ", "1 fix applied");
    assertFalse(project.read("src/main/java/a/One.java").contains("\n    save(\"\");\n"));
    assertEquals(List.of(words.length), List.of(Files.readAllBytes(latin).length));
  }
}
