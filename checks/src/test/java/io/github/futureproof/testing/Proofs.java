package io.github.futureproof.testing;

import com.google.errorprone.apply.DescriptionBasedDiff;
import com.google.errorprone.apply.ImportOrganizer;
import com.google.errorprone.apply.SourceFile;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.futureproof.finding.Recorder;
import io.github.futureproof.fixes.Edits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The proofs of one check's folder of test data.
 *
 * <p>{@code flagged/}: all our checks together report what the markers announce and nothing else;
 * with the first fix of every finding applied, as Error Prone applies it, the text is that of the
 * file of the same name in {@code fixed/}, which compiles, about which all checks are silent, and
 * which therefore no fix changes again. Without such a file no finding has a fix. The other fixes
 * compile as well, and leave their finding behind. {@code fine/}: compiles, and all checks are
 * silent.
 */
public final class Proofs {
  private static final int ROUNDS = 5;
  private static final int LONGEST_HEADLINE = 100;

  private final Path folder;
  private final String check;
  private final List<Class<? extends BugChecker>> checks;

  /**
   * Makes the proofs of a folder.
   *
   * @param folder {@code test-data/Check} or its {@code java21}
   * @param check the check whose folder it is
   * @param checks all the checks that are on
   */
  public Proofs(Path folder, String check, List<Class<? extends BugChecker>> checks) {
    this.folder = folder;
    this.check = check;
    this.checks = checks;
  }

  /** One proof, to be run. */
  public record Proof(String name, Path path, Runnable body) {}

  /** All proofs of the folder, by name. */
  public List<Proof> all() {
    List<Proof> proofs = new ArrayList<>();
    for (Path path : stories(folder, "flagged")) {
      proofs.add(new Proof("flagged/" + path.getFileName(), path, () -> flagged(path)));
    }
    for (Path path : stories(folder, "fixed")) {
      proofs.add(new Proof("fixed/" + path.getFileName(), path, () -> hasFlaggedTwin(path)));
    }
    for (Path path : stories(folder, "fine")) {
      proofs.add(new Proof("fine/" + path.getFileName(), path, () -> fine(path)));
    }
    return proofs;
  }

  /** The cases of {@code flagged}, {@code fixed} or {@code fine}. */
  public static List<Path> stories(Path folder, String kind) {
    Path of = folder.resolve(kind);
    if (!Files.isDirectory(of)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(of)) {
      return list.filter(path -> Files.isDirectory(path) || path.toString().endsWith(".java"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void hasFlaggedTwin(Path path) {
    if (!Files.exists(folder.resolve("flagged").resolve(path.getFileName()))) {
      throw new AssertionError(
          "no flagged/" + path.getFileName() + ": add it, or remove this file");
    }
  }

  private void fine(Path path) {
    Story story = Story.read(path);
    if (!story.expected().isEmpty()) {
      throw new AssertionError("a marker in a file of fine/: move it to flagged/");
    }
    silent("is meant to be silent", Lab.compile(story.sources(), story.options(), checks));
  }

  private void flagged(Path path) {
    Story story = Story.read(path);
    Lab.Outcome outcome = Lab.compile(story.sources(), story.options(), checks);
    compiles("flagged/ does not compile", outcome);
    exactlyMarked(story, outcome);
    Path fixed = folder.resolve("fixed").resolve(path.getFileName());
    boolean fixable = outcome.findings().stream().anyMatch(f -> !f.fixes().isEmpty());
    if (!fixable) {
      if (Files.exists(fixed)) {
        throw new AssertionError(
            "fixed/" + path.getFileName() + " is there, but nothing has a fix");
      }
      return;
    }
    alternatives(story, outcome);
    Map<String, String> patched = story.sources();
    for (int round = 0; round < ROUNDS && fixable; round++) {
      patched = apply(outcome, patched, 0);
      outcome = Lab.compile(patched, story.options(), checks);
      compiles("what the fix made does not compile:\n" + numbered(patched), outcome);
      fixable = outcome.findings().stream().anyMatch(f -> !f.fixes().isEmpty());
    }
    if (Lab.rewrite()) {
      write(fixed, patched);
    }
    if (!Files.exists(fixed)) {
      throw new AssertionError(
          "a finding has a fix, but there is no fixed/"
              + path.getFileName()
              + " (-Dfutureproof.rewrite=true writes it); patched it is:\n"
              + numbered(patched));
    }
    sameText(Story.read(fixed).sources(), patched);
    silent("is reported again after its fix", outcome);
  }

  private void exactlyMarked(Story story, Lab.Outcome outcome) {
    if (story.expected().isEmpty()) {
      throw new AssertionError("no marker in a file of flagged/; reported is:\n" + shown(outcome));
    }
    String difference = Story.difference(story.expected(), outcome.reports(), check);
    if (!difference.isEmpty()) {
      throw new AssertionError(
          "not what the markers announce\n" + difference + numbered(story.sources()));
    }
    if (outcome.reports().size() != outcome.findings().size()) {
      // javac drops a second error at one position: two checks reported the same tree.
      throw new AssertionError(
          "printed are " + outcome.reports().size() + " reports, recorded " + outcome.findings());
    }
    for (Story.Expected each : story.expected()) {
      List<String> fixes = each.fixes().isEmpty() ? List.of() : titles(each, outcome);
      if (!fixes.equals(each.fixes())) {
        throw new AssertionError(each + " has the fixes " + fixes);
      }
    }
    for (Recorder.Recorded finding : outcome.findings()) {
      if (finding.headline().length() > LONGEST_HEADLINE || finding.headline().endsWith(".")) {
        throw new AssertionError(
            "a headline has at most "
                + LONGEST_HEADLINE
                + " characters and no full stop: "
                + finding.headline());
      }
    }
  }

  private List<String> titles(Story.Expected expected, Lab.Outcome outcome) {
    String of = expected.check() == null ? check : expected.check();
    return outcome.findings().stream()
        .filter(f -> f.check().equals(of) && f.file().equals(expected.file()))
        .filter(f -> line(f, outcome) == expected.line())
        .flatMap(f -> f.fixes().stream())
        .map(Edits::title)
        .toList();
  }

  private static long line(Recorder.Recorded finding, Lab.Outcome outcome) {
    return outcome.units().get(finding.file()).getLineMap().getLineNumber(finding.position());
  }

  private static void compiles(String problem, Lab.Outcome outcome) {
    if (!outcome.errors().isEmpty()) {
      throw new AssertionError(problem + "\n" + String.join("\n", outcome.errors()));
    }
    List<String> failures =
        outcome.notes().stream().filter(note -> note.contains("[FutureProof]")).toList();
    if (!failures.isEmpty()) {
      throw new AssertionError(String.join("\n", failures));
    }
  }

  private static void silent(String problem, Lab.Outcome outcome) {
    compiles("does not compile", outcome);
    if (!outcome.reports().isEmpty() || !outcome.findings().isEmpty()) {
      throw new AssertionError(problem + "\n" + shown(outcome));
    }
  }

  private void alternatives(Story story, Lab.Outcome outcome) {
    int most = outcome.findings().stream().mapToInt(f -> f.fixes().size()).max().orElse(0);
    for (int i = 1; i < most; i++) {
      Map<String, String> patched = apply(outcome, story.sources(), i);
      Lab.Outcome after = Lab.compile(patched, story.options(), checks);
      compiles("what fix " + (i + 1) + " made does not compile:\n" + numbered(patched), after);
      if (after.findings().size() >= outcome.findings().size()) {
        throw new AssertionError(
            "is reported again after fix " + (i + 1) + "\n" + shown(after) + numbered(patched));
      }
    }
  }

  /**
   * Applies one fix of every finding that has it; of those that overlap, the first now, others
   * later.
   *
   * @param index which fix, from 0
   */
  public static Map<String, String> apply(
      Lab.Outcome outcome, Map<String, String> sources, int index) {
    Map<String, String> patched = new LinkedHashMap<>();
    sources.forEach(
        (name, text) -> {
          DescriptionBasedDiff diff =
              DescriptionBasedDiff.create(
                  outcome.units().get(name), ImportOrganizer.STATIC_FIRST_ORGANIZER);
          List<Edits.Edit> taken = new ArrayList<>();
          for (Recorder.Recorded finding : outcome.findings()) {
            if (!finding.file().equals(name) || finding.fixes().size() <= index) {
              continue;
            }
            Edits fix = finding.fixes().get(index);
            if (fix.edits().stream().noneMatch(edit -> overlaps(edit, taken))) {
              taken.addAll(fix.edits());
              diff.handleFix(fix.toSuggestedFix());
            }
          }
          SourceFile file = new SourceFile(name, text);
          diff.applyDifferences(file);
          patched.put(name, file.getSourceText());
        });
    return patched;
  }

  private static boolean overlaps(Edits.Edit edit, List<Edits.Edit> taken) {
    return taken.stream()
        .anyMatch(
            t ->
                edit.start() < t.end() && t.start() < edit.end()
                    || edit.start() == t.start()
                    || edit.end() == t.end());
  }

  private static void sameText(Map<String, String> wanted, Map<String, String> is) {
    if (!wanted.keySet().equals(is.keySet())) {
      throw new AssertionError(
          "fixed/ has the files "
              + new TreeSet<>(wanted.keySet())
              + ", flagged/ "
              + new TreeSet<>(is.keySet()));
    }
    is.forEach(
        (name, text) -> {
          if (!text.equals(wanted.get(name))) {
            throw new AssertionError(
                "patched, "
                    + name
                    + " is not what fixed/ holds\n"
                    + difference(wanted.get(name), text));
          }
        });
  }

  /** The lines that differ, with one line around. */
  private static String difference(String wanted, String is) {
    String[] left = wanted.split("\n", -1);
    String[] right = is.split("\n", -1);
    int start = 0;
    while (start < Math.min(left.length, right.length) && left[start].equals(right[start])) {
      start++;
    }
    int end = 0;
    while (end < Math.min(left.length, right.length) - start
        && left[left.length - 1 - end].equals(right[right.length - 1 - end])) {
      end++;
    }
    StringBuilder text = new StringBuilder("  from line " + (start + 1) + "\n");
    for (int i = start; i < left.length - end; i++) {
      text.append("  fixed/:  ").append(left[i]).append('\n');
    }
    for (int i = start; i < right.length - end; i++) {
      text.append("  patched: ").append(right[i]).append('\n');
    }
    return text.toString();
  }

  private static String shown(Lab.Outcome outcome) {
    return outcome.reports().stream()
        .map(r -> "  " + r.file() + ":" + r.line() + ": [" + r.check() + "] " + r.message())
        .collect(Collectors.joining("\n"));
  }

  private static String numbered(Map<String, String> sources) {
    StringBuilder text = new StringBuilder();
    sources.forEach(
        (name, source) -> {
          text.append("--- ").append(name).append(" (without markers)\n");
          int line = 1;
          for (String each : source.split("\n")) {
            text.append(String.format("%4d  %s%n", line++, each));
          }
        });
    return text.toString();
  }

  private static void write(Path fixed, Map<String, String> patched) {
    patched.forEach(
        (name, text) -> {
          Path file = fixed.getParent().resolve(name.substring(1));
          try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
              Files.writeString(file, text);
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
