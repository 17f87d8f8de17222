package io.github.futureproof.standalone;

import io.github.futureproof.standalone.Arguments.Mode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run over sources: analyses, mends, and says what came of it. */
final class Session {
  private final Arguments arguments;
  private final PrintStream out;
  private final PrintStream err;

  private final long start = System.nanoTime();
  private final List<Found> findings = new ArrayList<>();
  private final List<Found> fixed = new ArrayList<>();
  private final Map<Path, String> broken = new LinkedHashMap<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private final List<String> why = new ArrayList<>();
  private final Map<Source, Source> changes = new LinkedHashMap<>();

  Session(Arguments arguments, PrintStream out, PrintStream err) {
    this.arguments = arguments;
    this.out = out;
    this.err = err;
  }

  /**
   * Does it all.
   *
   * @return the exit status
   * @throws BadInput before anything is written
   */
  int run() throws BadInput {
    Checks checks = Checks.find();
    var options = checks.options(arguments);
    List<Source> sources = Sources.read(arguments.paths());
    try (Progress progress = Progress.on(err)) {
      Maven maven = new Maven(Maven.defaultCache(), progress, notes::add);
      ClassPaths classPaths = new ClassPaths(arguments.classPath(), maven, notes::add);
      Analysis analysis = new Analysis(checks, options, arguments.why(), progress);
      for (Unit unit : Units.of(sources, arguments, classPaths)) {
        analyse(analysis, unit);
      }
    }
    if (arguments.mode() == Mode.FIX) {
      Writer.write(changes);
    }
    return report(sources.size());
  }

  private void analyse(Analysis analysis, Unit unit) throws BadInput {
    Analysis.Result result = analysis.run(unit);
    if (!result.problems().isEmpty()) {
      throw new BadInput(String.join("\nfutureproof: ", result.problems()));
    }
    why.addAll(result.why());
    broken.putAll(result.broken());
    notes.addAll(result.notes());
    if (arguments.mode() == Mode.REPORT) {
      findings.addAll(result.findings());
      return;
    }
    Fixer.Outcome outcome = Fixer.fix(analysis, unit, result);
    fixed.addAll(outcome.fixed());
    findings.addAll(outcome.rest().findings());
    notes.addAll(outcome.notes());
    notes.addAll(outcome.rest().notes());
    for (int i = 0; i < unit.sources().size(); i++) {
      Source before = unit.sources().get(i);
      Source after = outcome.sources().get(i);
      if (!before.text().equals(after.text())) {
        changes.put(before, after);
      }
    }
  }

  private int report(int files) {
    // A diff shall be fit for a pipe.
    PrintStream talk = arguments.mode() == Mode.DRY_RUN ? err : out;
    if (arguments.mode() == Mode.FIX) {
      fixed.forEach(found -> talk.println(Printer.fixed(found)));
    }
    findings.forEach(found -> talk.println(Printer.text(found)));
    if (arguments.mode() == Mode.DRY_RUN) {
      diff();
    }
    why.forEach(out::println);
    notes.forEach(note -> err.println("futureproof: " + note));
    if (!broken.isEmpty()) {
      err.println(
          "futureproof: could not analyse "
              + broken.size()
              + " of "
              + Printer.count(files, "file")
              + ", which do not compile here:");
      broken.values().forEach(reason -> err.println("    " + reason));
    }
    talk.println(summary(files));
    if (files > 0 && broken.size() == files) {
      err.println(
          "futureproof: no file could be analysed: if classes are missing, give --classpath");
      return 2;
    }
    boolean left = arguments.mode() == Mode.DRY_RUN && !fixed.isEmpty();
    return findings.isEmpty() && !left ? 0 : 1;
  }

  private String summary(int files) {
    int fixes =
        arguments.mode() == Mode.REPORT
            ? (int) findings.stream().filter(found -> found.fix().isPresent()).count()
            : fixed.size();
    String done =
        switch (arguments.mode()) {
          case REPORT -> " to apply with --fix";
          case FIX -> " applied";
          case DRY_RUN -> " in the diff";
        };
    return String.format(
        Locale.ROOT,
        "%s, %s, %s%s, %.1f seconds",
        Printer.count(files, "file"),
        Printer.count(findings.size() + fixed.size(), "finding"),
        Printer.count(fixes, "fix"),
        done,
        (System.nanoTime() - start) / 1e9);
  }

  private void diff() {
    Optional<Path> elsewhere = elsewhere();
    Path base = elsewhere.orElseGet(Session::here);
    changes.forEach(
        (before, after) ->
            out.print(
                UnifiedDiff.of(
                    base.relativize(before.path()).toString().replace('\\', '/'),
                    before.text(),
                    after.text())));
    elsewhere.ifPresent(folder -> err.println("futureproof: apply the diff in " + folder));
  }

  /** The folder that all changed files are in, when they are not in the working folder. */
  private Optional<Path> elsewhere() {
    if (changes.keySet().stream().allMatch(source -> source.path().startsWith(here()))) {
      return Optional.empty();
    }
    Path common = null;
    for (Source source : changes.keySet()) {
      Path folder = source.path().getParent();
      while (common != null && !folder.startsWith(common)) {
        common = common.getParent();
      }
      common = common == null ? folder : common;
    }
    return Optional.of(common);
  }

  private static Path here() {
    try {
      return Path.of("").toRealPath();
    } catch (java.io.IOException e) {
      return Path.of("").toAbsolutePath();
    }
  }
}
