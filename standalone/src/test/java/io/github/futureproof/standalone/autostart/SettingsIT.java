package io.github.futureproof.standalone.autostart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.standalone.autostart.Project.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code futureproof.properties} in a compilation. */
final class SettingsIT {
  private static final String[] ALL = {"Mailer.java:14", "Shop.java:5", "Shop.java:9"};

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void write() throws IOException {
    project = new Project(folder).withShop();
  }

  @Test
  void errorsAppearInAllFilesAndFail() throws Exception {
    project.write("futureproof.properties", "severity.FloatingFuture=ERROR\n");
    Ran ran = project.javac().told(ALL);
    assertEquals(1, ran.status(), ran.output());
    assertEquals(3, ran.lines(": error: [FloatingFuture]").size(), ran.output());
    assertTrue(Files.notExists(folder.resolve("out/shop")));
    // -nowarn hides no error.
    project.javac("-nowarn").told(ALL);
  }

  @Test
  void nearestFileCounts() throws Exception {
    project.write("futureproof.properties", "severity.FloatingFuture=OFF\n");
    project.javac().found();
    project.write("src/futureproof.properties", "severity.FloatingFuture=WARN\n");
    project.javac().found(ALL);
    // Below some of the sources only: these are not all.
    project.write("src/shop/inner/Inner.java", "package shop.inner; class Inner {}");
    project.write("src/shop/inner/futureproof.properties", "severity.FloatingFuture=OFF\n");
    project.javac().found(ALL);
  }

  @Test
  void packagesHaveTheirOwn() throws Exception {
    project.write(
        "src/shop/old/Till.java",
        "package shop.old; class Till { void a(shop.Mailer m) { m.send(\"\"); } }");
    project.write(
        "src/shop/older/Till.java",
        "package shop.older; class Till { void a(shop.Mailer m) { m.send(\"\"); } }");
    project.write("futureproof.properties", "package.shop.old.severity.FloatingFuture=OFF\n");
    project.javac().found("Mailer.java:14", "Shop.java:5", "Shop.java:9", "Till.java:1");
    project.write(
        "futureproof.properties",
        "severity.*=OFF\npackage.shop.old.severity.FloatingFuture=WARN\n");
    project.javac().found("Till.java:1");
    project.write(
        "futureproof.properties",
        "severity.FloatingFuture=WARN\n"
            + "package.shop.severity.*=OFF\n"
            + "package.shop.older.severity.FloatingFuture=ERROR\n");
    Ran ran = project.javac().told("Till.java:1");
    assertEquals(1, ran.lines("older/Till.java:1: error: ").size(), ran.output());
  }

  @Test
  void pathsAreExcluded() throws Exception {
    project.write("futureproof.properties", "exclude=src/shop/Shop.java\n");
    project.javac().found("Mailer.java:14");
    project.write("futureproof.properties", "exclude = **/Mailer*, none/**\n");
    project.javac().found("Shop.java:5", "Shop.java:9");
    project.write("futureproof.properties", "exclude=src\n");
    project.javac().found();
  }

  @Test
  void factsAndFireAndForget() throws Exception {
    project.write("futureproof.properties", "fireAndForget=shop.Mailer#send\n");
    project.javac().found();
    project.write("knowledge/shop.facts", "futureproof-facts 1\nresult shop.Mailer#send safe\n");
    project.write("futureproof.properties", "facts=knowledge/shop.facts\n");
    project.javac().found();
    project.write("knowledge/shop.facts", "futureproof-facts 1\nresult shop.Mailer#sent safe\n");
    Ran ran = project.javac();
    assertEquals(1, ran.status(), ran.output());
    assertEquals(1, ran.lines("shop.facts:2: shop.Mailer has no member sent").size(), ran.output());
    project.write("futureproof.properties", "fireAndForget=shop.Mailer#sent\n");
    ran = project.javac();
    assertEquals(1, ran.status(), ran.output());
    String told = "fireAndForget shop.Mailer#sent: shop.Mailer has no member sent; expected";
    assertEquals(1, ran.lines(told).size(), ran.output());
  }

  @Test
  void whatCanNotBeMeantFails() throws Exception {
    project.write("futureproof.properties", "# ours\n\nseverty.FloatingFuture=OFF\n");
    Ran ran = project.javac();
    assertEquals(1, ran.status(), ran.output());
    assertEquals(
        "error: [FutureProof] "
            + folder.toRealPath().resolve("futureproof.properties")
            + ":3: unknown key severty.FloatingFuture; the nearest known one is"
            + " severity.FloatingFuture",
        ran.lines("futureproof.properties")
            .get(0)
            .replace(folder.toString(), folder.toRealPath().toString()));
    assertEquals(1, project.javac("-nowarn").status());

    Ran missing = project.javac("-AfutureproofConfig=missing.properties");
    assertEquals(1, missing.status(), missing.output());
    assertEquals(1, missing.lines("missing.properties does not exist").size(), missing.output());
    Ran folders = project.javac("-AfutureproofConfig=src");
    assertEquals(1, folders.status(), folders.output());
    assertEquals(1, folders.lines("src is a folder: name a file").size(), folders.output());
  }

  @Test
  void namedFileCountsAlone() throws Exception {
    project.write("futureproof.properties", "nonsense\n");
    project.write("config/ours.properties", "exclude=../src\nseverity.FloatingFuture=WARN\n");
    project.javac("-AfutureproofConfig=config/ours.properties").found(ALL);
  }
}
