package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input: one line that names it and what to do, status 2, and nothing is written. */
final class BadInputTest {
  private static final String GOOD = Command.source("Good", "three();");

  @TempDir Path folder;
  private Command command;

  @BeforeEach
  void writeSomethingToFix() {
    command = new Command(folder);
    command.write("Good.java", GOOD);
  }

  private void refused(List<String> arguments, String... words) {
    command.run(arguments.toArray(new String[0])).refused(words);
    assertEquals(GOOD, command.read("Good.java"));
  }

  @Test
  void missingPath() {
    refused(List.of("--fix", "Good.java", "nowhere"), "nowhere", "does not exist");
  }

  @Test
  void noPath() {
    refused(List.of("--fix"), "no path", "--help");
  }

  @Test
  void noJavaFile() {
    command.write("notes.txt", "");
    command.write("empty/notes.txt", "");
    refused(List.of("--fix", "Good.java", "notes.txt"), "notes.txt", "is not a Java file");
    refused(List.of("--fix", "Good.java", "empty"), "empty", "no Java file");
  }

  @Test
  void danglingLink() throws IOException {
    Files.createSymbolicLink(folder.resolve("Link.java"), Path.of("gone.java"));
    refused(List.of("--fix", "Good.java", folder + "/Link.java"), "Link.java", "does not exist");
  }

  @Test
  void sourceThatIsNotUtf8() throws IOException {
    Files.write(
        folder.resolve("Latin.java"),
        "class Latin {\n  // Grüße\n}\n".getBytes(StandardCharsets.ISO_8859_1));
    refused(List.of("--fix", "Good.java", "Latin.java"), "Latin.java:2", "is not UTF-8", "iconv");
  }

  @Test
  void brokenClassPath() {
    Path text = command.write("lib.jar", "this is no jar");
    refused(List.of("--fix", "--classpath", text.toString(), "Good.java"), "lib.jar", "is no jar");
    refused(List.of("--fix", "--classpath", "gone.jar", "Good.java"), "gone.jar", "does not exist");
    refused(List.of("--fix", "--classpath", "gone/*", "Good.java"), "gone/*", "no such folder");
    refused(List.of("Good.java", "--classpath"), "--classpath", "needs a value");
  }

  @Test
  void unknownCheckOrOption() {
    String nearest = "the nearest is Probe";
    refused(List.of("--fix", "--checks", "+Prob", "Good.java"), "'Prob'", nearest, "--list");
    refused(List.of("--fix", "--severity", "Prob=error", "Good.java"), "'Prob'", nearest);
    refused(List.of("--explain", "prob"), "'prob'", nearest);
    refused(List.of("--explain", "FlotingFutur"), "the nearest is FloatingFuture");
    String levels = "error, warning or off";
    refused(List.of("--fix", "--severity", "Probe=HIGH", "Good.java"), "Probe=HIGH", levels);
    refused(List.of("--fix", "--severity", "Probe", "Good.java"), "Probe", levels);
    refused(List.of("--fix", "--fail-on", "HIGH", "Good.java"), "error, warning or never");
    refused(List.of("--fix", "--fixx", "Good.java"), "--fixx", "--help");
    refused(List.of("--fix", "--dry-run", "Good.java"), "--fix and --dry-run");
    refused(List.of("--fix=yes", "Good.java"), "--fix takes no value");
  }

  @Test
  void impossibleRelease() {
    refused(List.of("--fix", "--release", "ten", "Good.java"), "ten", "a number");
    refused(List.of("--fix", "--release", "99", "Good.java"), "99", "run it with Java 99");
    refused(List.of("--fix", "--release", "3", "Good.java"), "3", "8 to ");
  }

  @Test
  void whyOfNoLine() {
    refused(List.of("--why", "Good.java", "Good.java"), "FILE:LINE");
    refused(List.of("--why", "gone.java:3", "Good.java"), "gone.java", "does not exist");
  }

  @Test
  void wrongFacts() {
    Path verb = command.write("verb.facts", "futureproof-facts 1\nfrobnicates a.B#c\n");
    refused(List.of("--fix", "--facts", verb.toString(), "Good.java"), "verb.facts:2");
    refused(List.of("--fix", "--facts", "gone.facts", "Good.java"), "gone.facts", "does not exist");
    Path member =
        command.write(
            "member.facts",
            "futureproof-facts 1\n\n"
                + "starts java.lang.Thread#begin\n"
                + "starts java.lang.Thread#start\n");
    refused(List.of("--fix", "--facts", member.toString(), "Good.java"), "member.facts:3", "begin");
  }
}
