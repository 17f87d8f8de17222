package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of {@code --completion}, in the shells that there are. */
final class CompletionTest {
  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectory(folder.resolve("src dir"));
    for (String name : List.of("Some.java", "some.facts", "other file.txt")) {
      Files.createFile(folder.resolve(name));
    }
    for (String shell : List.of("bash", "zsh", "fish")) {
      Files.writeString(
          folder.resolve(shell + ".script"), Command.raw("--completion", shell).out());
    }
  }

  private static void need(String shell) {
    assumeTrue(
        Pattern.compile(":")
            .splitAsStream(System.getenv("PATH"))
            .anyMatch(each -> Files.isExecutable(Path.of(each, shell))),
        shell + " is not here");
  }

  private String run(String... words) throws Exception {
    Process process =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), said);
    return said;
  }

  /** What bash offers at the end of a line, given the way it takes lines apart. */
  private List<String> bash(String line) throws Exception {
    String script =
        "source ./bash.script; "
            + "COMP_WORDBREAKS=$' \\t\\n\"\\'><=;|&(:'; COMP_LINE=$1 COMP_POINT=${#1}; "
            + "_futureproof; printf '%s\\n' \"${COMPREPLY[@]}\"; complete -p futureproof";
    List<String> lines = new ArrayList<>(run("bash", "-c", script, "bash", line).lines().toList());
    assertEquals("complete -F _futureproof futureproof", lines.remove(lines.size() - 1));
    lines.remove("");
    return lines.stream().sorted().toList();
  }

  @Test
  void bashKnowsOptionsAndChecks() throws Exception {
    need("bash");
    assertEquals(List.of("--baseline", "--baseline-update"), bash("futureproof --base"));
    assertEquals(List.of("FloatingFuture"), bash("futureproof --fix --check Floa"));
    assertEquals(List.of("Probe"), bash("futureproof --explain Pro"));
    assertEquals(List.of("NestedAsync,-Probe"), bash("futureproof --checks NestedAsync,-Pro"));
    assertEquals(List.of("+Probe"), bash("futureproof --checks +Pro"));
    assertEquals(List.of("error", "never", "warning"), bash("futureproof --fail-on "));
    assertEquals(List.of("never"), bash("futureproof --fail-on=n"));
    assertEquals(List.of("bash"), bash("futureproof --completion b"));
    assertEquals(List.of("Probe="), bash("futureproof --severity Pro"));
    assertEquals(List.of("warning"), bash("futureproof --severity Probe=w"));
    assertEquals(List.of("sarif="), bash("futureproof --report sa"));
    assertEquals(List.of(), bash("futureproof --since "));
  }

  @Test
  void bashKnowsFiles() throws Exception {
    need("bash");
    assertEquals(
        List.of("Some.java", "src dir"), bash("futureproof --fix ").stream().sorted().toList());
    assertEquals(List.of("some.facts"), bash("futureproof --facts some"));
    assertEquals(List.of("other file.txt"), bash("futureproof --report json=oth"));
    assertEquals(List.of("@some.facts"), bash("futureproof @so"));
    assertEquals(List.of("some.facts"), bash("futureproof --classpath a.jar:so"));
  }

  /** Each option is completed, and each script has them all. */
  @Test
  void allOptions() throws Exception {
    need("bash");
    String help = Command.raw("--help").out();
    Set<String> named = new TreeSet<>();
    Pattern.compile("(?<![\\w-])--[a-z]+(?:-[a-z]+)*")
        .matcher(String.join("\n", help.lines().filter(line -> line.startsWith("  --")).toList()))
        .results()
        .forEach(found -> named.add(found.group()));
    assertEquals(named, new TreeSet<>(bash("futureproof --")));
    for (String option : named) {
      String zsh = Files.readString(folder.resolve("zsh.script"));
      assertTrue(zsh.contains("    '*" + option), option);
      String fish = Files.readString(folder.resolve("fish.script"));
      assertTrue(fish.contains(" -l " + option.substring(2)), option);
    }
  }

  @Test
  void zsh() throws Exception {
    need("zsh");
    run("zsh", "-n", "zsh.script");
    String start = "autoload -U compinit; compinit -D -u; source ./zsh.script; ";
    assertEquals("_futureproof\n", run("zsh", "-f", "-c", start + "print $_comps[futureproof]"));
    // An interactive zsh on a terminal of its own.
    String terminal =
        """
        zmodload zsh/zpty
        zpty z zsh -f -i
        zpty -w z 'PS1=; START zstyle ":completion:*" menu no'
        sleep 2
        zpty -w z 'futureproof() { print -r -- "<$*>" }'
        sleep 0.5
        zpty -w z $'futureproof --fail-on nev\\t --explain Pro\\t --basel\\t'
        for i in {1..200}; do
          zpty -r -t z line && print -r -- $line
          [[ $line == *'<--'* ]] && break
          sleep 0.1
        done
        zpty -d z
        """
            .replace("START", start);
    String said = run("zsh", "-f", "-c", terminal);
    assertTrue(said.contains("<--fail-on never --explain Probe --baseline"), said);
  }

  @Test
  void fish() throws Exception {
    need("fish");
    String offered =
        run(
            "fish",
            "--no-config",
            "-c",
            "source fish.script; for line in 'futureproof --expl' 'futureproof --explain Pro'"
                + " 'futureproof --fail-on n' 'futureproof --report sa' 'futureproof Som';"
                + " complete -C $line; end");
    List<String> words = offered.lines().map(line -> line.split("\t")[0]).toList();
    assertEquals(List.of("--explain", "Probe", "never", "sarif=", "Some.java"), words);
  }

  @Test
  void noOtherShell() {
    Command.raw("--completion", "tcsh").refused("--completion tcsh", "bash, zsh or fish");
    Command.raw("--completion").refused("--completion", "needs a value");
  }
}
