package io.github.futureproof.standalone.autostart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.standalone.autostart.Project.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar on the annotation processor path of a plain javac, and no flag. */
final class JavacIT {
  private static final String[] ALL = {"Mailer.java:14", "Shop.java:5", "Shop.java:9"};
  private static final boolean NEWER = Runtime.version().feature() >= 25;

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void write() throws IOException {
    project = new Project(folder).withShop();
  }

  @Test
  void reportsAndCompiles() throws Exception {
    Ran ran = project.javac().found(ALL);
    assertTrue(ran.output().endsWith("\n3 warnings\n"), ran.output());
    assertTrue(Files.exists(folder.resolve("out/shop/Shop.class")));
  }

  /** Nor is there a class without which no Java program speaks to another machine. */
  @Test
  void doesNotSpeakToOthers() throws Exception {
    project.javac("-J-Xlog:class+load:file=classes").found(ALL);
    String loaded = Files.readString(folder.resolve("classes"));
    assertTrue(loaded.contains("io.github.futureproof.standalone.autostart.Watch "));
    assertFalse(
        Pattern.compile("java\\.net\\.(InetAddress|Socket|http\\.\\w+) ").matcher(loaded).find());
  }

  @Test
  void paths() throws Exception {
    Path odd = Files.createDirectories(folder.resolve("mit Umläuten"));
    Path copy = Files.copy(Project.JAR, odd.resolve("future proof.jar"));
    project.javacBeside(List.of(copy)).found(ALL);
  }

  @Test
  void reportsFromTheClassPathToo() throws Exception {
    project.plainJavac("-cp", Project.JAR.toString()).found(ALL);
  }

  @Test
  void reportsWithoutAnnotationProcessing() throws Exception {
    project.javac("-proc:none").found(ALL);
  }

  @Test
  void reportsWithAnOlderRelease() throws Exception {
    project.javac("--release", "11").found(ALL);
  }

  @Test
  void reportsInModules() throws Exception {
    project.write("src/module-info.java", "module shop { exports shop; }");
    project.javac().found(ALL);
    project.plainJavac("--processor-module-path", Project.JAR.toString()).found(ALL);
  }

  @Test
  void seesThroughClassFiles() throws Exception {
    project.javac().found(ALL);
    project.javac("-cp", "out", "src/shop/Shop.java").found("Shop.java:5", "Shop.java:9");
  }

  @Test
  void seesThroughTheSourcePath() throws Exception {
    project.javac("-sourcepath", "src", "src/shop/Shop.java").found(ALL);
  }

  /** Our start must not come before javac has told its file manager of releases. */
  @Test
  void jarsForManyReleasesAreReadAsBefore() throws Exception {
    project.write(
        "old/lib/Lib.java", "package lib; public class Lib { public static final int N = 1; }");
    project.write(
        "new/lib/Lib.java", "package lib; public class Lib { public static final int N = 2; }");
    project.plainJavac("-d", "oc", "--release", "8", "-Xlint:-options", "old/lib/Lib.java").found();
    project.plainJavac("-d", "nc", "--release", "11", "new/lib/Lib.java").found();
    List<String> jar = new ArrayList<>(List.of(Project.tool("jar"), "cf", "lib.jar", "-C", "oc"));
    jar.addAll(List.of(".", "--release", "11", "-C", "nc", "."));
    assertEquals("", project.run(jar).output());
    // Does not compile against the old one.
    String cases = "switch (i) { case 1: case lib.Lib.N: }";
    project.write(
        "src/shop/Uses.java", "package shop; class Uses { void f(int i) {" + cases + "}}");
    project.javac("-cp", "lib.jar", "--release", "17").found(ALL);
    assertEquals(1, project.javac("-cp", "lib.jar", "--release", "8").status());
  }

  @Test
  void findingsOfAllFilesAppearWhereWarningsFail() throws Exception {
    Ran ran = project.javac("-Werror").told(ALL);
    assertEquals(1, ran.status(), ran.output());
    assertEquals(1, ran.lines("-Werror").size(), ran.output());
    assertFalse(Files.exists(folder.resolve("out/shop")));
  }

  @Test
  void findingsAppearBesideWarningsOfJavacThatFail() throws Exception {
    project.write("src/shop/Aisle.java", "package shop; class Aisle { java.util.List raw; }");
    Ran ran = project.javac("-Werror", "-Xlint:all").told(ALL);
    assertEquals(1, ran.status(), ran.output());
    assertEquals(1, ran.lines("[rawtypes]").size(), ran.output());
  }

  @Test
  void warningsFailWithoutFindingsAsBefore() throws Exception {
    Files.delete(folder.resolve("src/shop/Shop.java"));
    project.write("src/shop/Mailer.java", "package shop; class Mailer { java.util.List raw; }");
    Ran plain = project.plainJavac("-Werror", "-Xlint:all");
    Ran ours = project.javac("-Werror", "-Xlint:all");
    assertEquals(1, plain.status(), plain.output());
    assertEquals(plain, ours);
  }

  @Test
  void saysHowManyFindingsAreHiddenWithTheWarnings() throws Exception {
    for (String option : NEWER ? List.of("-nowarn") : List.of("-nowarn", "-Xlint:none")) {
      Ran ran = project.javac(option).found();
      assertEquals(1, ran.lines("not shown: 3 of 3 findings").size(), ran.output());
      assertEquals(1, ran.output().lines().count(), ran.output());
    }
    // Nothing fails for it.
    assertEquals(1, project.javac("-nowarn", "-Werror").found().output().lines().count());
  }

  @Test
  void javac25ShowsFindingsWithoutLint() throws Exception {
    if (NEWER) {
      assertEquals(List.of(), project.javac("-Xlint:none").found(ALL).lines("not shown"));
    }
  }

  @Test
  void saysHowManyFindingsAreHiddenByTheCap() throws Exception {
    StringBuilder many = new StringBuilder("package shop; class Many { void all(Mailer m) {\n");
    many.append("m.send(\"\");\n".repeat(150)).append("}}");
    project.write("src/shop/Many.java", many.toString());
    Ran ran = project.javac();
    assertEquals(0, ran.status());
    assertEquals(100, ran.findings().size());
    assertEquals(1, ran.lines("not shown: 53 of 153 findings").size(), ran.output());
    Ran all = project.javac("-Xmaxwarns", "1000");
    assertEquals(153, all.findings().size());
    assertEquals(List.of(), all.lines("not shown"));
  }

  @Test
  void errorsOfJavacStayAsTheyAre() throws Exception {
    project.write("src/shop/Broken.java", "package shop; class Broken { Missing m; int i = 1; }");
    Ran plain = project.plainJavac();
    assertEquals(1, plain.status());
    assertEquals(plain, project.javac());

    project.write("src/shop/Broken.java", "package shop; class Broken { int f() { int i; } }");
    plain = project.plainJavac();
    assertEquals(1, plain.status());
    assertEquals(plain, project.javac());

    project.write("src/shop/Broken.java", "package shop; class Broken {");
    plain = project.plainJavac();
    assertEquals(1, plain.status());
    assertEquals(plain, project.javac());
  }

  @Test
  void warningsOfJavacStayAsTheyAre() throws Exception {
    Files.delete(folder.resolve("src/shop/Shop.java"));
    project.write(
        "src/shop/Mailer.java",
        """
        package shop;
        class Mailer implements java.io.Serializable {
          java.util.List raw = new java.util.ArrayList();
          @Deprecated void old() {}
          Other other;
        }
        """);
    project.write("more/shop/Other.java", "package shop; class Other { java.util.Set raw; }");
    String[] options = {"-Xlint:all", "-sourcepath", "more"};
    Ran plain = project.plainJavac(options);
    assertTrue(plain.output().contains("[rawtypes]"), plain.output());
    assertEquals(plain, project.javac(options));
  }

  @Test
  void twoCopiesReportOnce() throws Exception {
    Path copy = Files.copy(Project.JAR, folder.resolve("copy.jar"));
    project.javacBeside(List.of(Project.JAR, copy)).found(ALL);
    project.plainJavac("-cp", copy.toString(), "-processorpath", Project.JAR.toString()).found(ALL);
    project.javac("-Xplugin:FutureProof").found(ALL);
  }

  @Test
  void canBeTurnedOff() throws Exception {
    assertEquals("", project.javac("-XDfutureproof.autostart=off").found().output());
  }

  @Test
  void theCommandReportsOnceWhereTheJarIsOnTheClassPath() throws Exception {
    Ran ran =
        project.run(
            List.of(
                Project.tool("java"),
                "-jar",
                Project.JAR.toString(),
                "--classpath",
                Project.JAR.toString(),
                "src"));
    assertEquals(1, ran.status(), ran.output());
    ran.told(ALL);
  }

  @Test
  void processorsBesideItAreFoundInEitherOrder() throws Exception {
    Path processor = processor();
    project.write("src/shop/Uses.java", "package shop; class Uses { made.Made made; }");
    Ran first = project.javacBeside(List.of(Project.JAR, processor));
    first.found(ALL);
    Ran last = project.javacBeside(List.of(processor, Project.JAR));
    last.found(ALL);
    assertEquals(first, last);
  }

  @Test
  void whereTheJvmRefusesTheCompilationGoesOn() throws Exception {
    // Without jdk.unsupported there is no way in.
    String closed = "-J--limit-modules=jdk.compiler,jdk.zipfs";
    Ran ran = project.javac(closed, "-Werror", "-nowarn").found();
    assertEquals(1, ran.lines("warning: [FutureProof]").size(), ran.output());
    assertTrue(Files.exists(folder.resolve("out/shop/Shop.class")));

    List<String> told = ran.output().lines().map(String::strip).toList();
    List<String> flags = new ArrayList<>(List.of(closed));
    told.stream().filter(line -> line.startsWith("--add-")).forEach(f -> flags.add("-J" + f));
    Ran opened = project.javac(flags.toArray(new String[0])).found(ALL);
    assertEquals(List.of(), opened.lines("[FutureProof]"));
  }

  /** Made for this test out of newer sources of javac: 26, which works, and 27, which can't. */
  @Test
  @Tag("matrix")
  void otherJavacs() throws Exception {
    assertEquals(0, project.javac().status());
    List<String> told = List.of(ALL);
    for (String javac : List.of("jdk-26+35", "jdk-27+26")) {
      Ran ran = project.run(notOfThisJdk(javac));
      assertEquals(0, ran.status(), ran.output());
      assertTrue(Files.exists(folder.resolve(javac + "/shop/Shop.class")), ran.output());
      if (ran.lines("warning: [FutureProof]").isEmpty()) {
        assertEquals(told, ran.findings().stream().sorted().toList(), ran.output());
      } else {
        assertEquals("jdk-27+26", javac, ran.output());
        assertEquals(1, ran.lines("it does not know this javac").size(), ran.output());
        assertEquals(List.of(), ran.findings());
      }
    }
  }

  private List<String> notOfThisJdk(String javac) throws Exception {
    List<Path> jars = new ArrayList<>();
    for (String classifier : List.of("", ":jar:api")) {
      String artifact = "com.dukescript.nbjavac:nb-javac:" + javac;
      Ran ran =
          project.maven(
              "-q",
              "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy",
              "-Dartifact=" + artifact + classifier,
              "-DoutputDirectory=" + folder.resolve("nb"));
      assertEquals(0, ran.status(), ran.output());
    }
    try (var files = Files.list(folder.resolve("nb"))) {
      files.filter(file -> file.toString().contains(javac)).forEach(jars::add);
    }
    List<String> command = new ArrayList<>(List.of(Project.tool("java"), "--limit-modules"));
    command.add("java.base,java.logging,java.xml,jdk.unsupported,jdk.zipfs,java.management");
    command.addAll(List.of("-cp", Project.path(jars), "com.sun.tools.javac.Main"));
    command.addAll(List.of("--system", System.getProperty("java.home"), "-d", javac));
    command.addAll(List.of("-processorpath", Project.JAR.toString()));
    command.addAll(project.sources("src"));
    return command;
  }

  @Test
  void doesNotNeedUnsafeMemory() throws Exception {
    if (Runtime.version().feature() >= 24) {
      Ran ran = project.javac("-J--sun-misc-unsafe-memory-access=deny").found(ALL);
      assertEquals(List.of(), ran.lines("Unsafe"));
    }
    assertEquals(List.of(), project.javac().found(ALL).lines("Unsafe"));
  }

  /** A jar with an annotation processor that makes a class, and knows the option {@code its}. */
  private Path processor() throws Exception {
    project.write(
        "processor/p/Maker.java",
        """
        package p;
        import java.io.*;
        import java.util.*;
        import javax.annotation.processing.*;
        import javax.lang.model.element.*;
        @SupportedAnnotationTypes("*")
        @SupportedOptions("its")
        public class Maker extends AbstractProcessor {
          private boolean done;
          @Override public javax.lang.model.SourceVersion getSupportedSourceVersion() {
            return javax.lang.model.SourceVersion.latest();
          }
          @Override public boolean process(Set<? extends TypeElement> a, RoundEnvironment r) {
            if (!done) {
              done = true;
              try (Writer out = processingEnv.getFiler().createSourceFile("made.Made").openWriter()) {
                out.write("package made; public class Made {}");
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }
            return false;
          }
        }
        """);
    project.write(
        "processor/classes/META-INF/services/javax.annotation.processing.Processor", "p.Maker");
    project.plainJavac("-proc:none", "-d", "processor/classes", "processor/p/Maker.java").found();
    Path jar = folder.resolve("maker.jar");
    Ran packed =
        project.run(
            Arrays.asList(
                Project.tool("jar"), "cf", jar.toString(), "-C", "processor/classes", "."));
    assertEquals(0, packed.status(), packed.output());
    return jar;
  }

  @Test
  void ourOptionIsKnownBesideAProcessor() throws Exception {
    Path processor = processor();
    project.write("elsewhere/team.properties", "severity.FloatingFuture=OFF\n");
    String option = "-AfutureproofConfig=elsewhere/team.properties";
    Ran ran = project.javacBeside(List.of(Project.JAR, processor), option, "-Aits=1").found();
    assertEquals("", ran.output());
    Ran other = project.javacBeside(List.of(Project.JAR, processor), option, "-Anobodys=1");
    assertEquals(1, other.lines("[nobodys]").size(), other.output());
  }
}
