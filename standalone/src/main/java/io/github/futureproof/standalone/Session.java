package io.github.futureproof.standalone;

import io.github.futureproof.standalone.Arguments.Mode;
import io.github.futureproof.standalone.report.Report;
import java.io.IOException;
import java.io.InputStream;
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
  private final Map<String, String> environment;
  private final PrintStream out;
  private final PrintStream err;
  private final InputStream in;

  private final long start = System.nanoTime();
  private final List<Found> findings = new ArrayList<>();
  private final List<Found> fixed = new ArrayList<>();
  private final List<Fixer.Left> left = new ArrayList<>();
  private final Map<Path, String> broken = new LinkedHashMap<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private final List<String> why = new ArrayList<>();
  private final Map<Source, Source> changes = new LinkedHashMap<>();
  private Optional<ChangedLines> changed = Optional.empty();
  private Reporting reporting;
  private Choice choice = Choice.ALL;

  /**
   * Makes one.
   *
   * @param in where answers come from, if there is something to ask
   */
  Session(
      Arguments arguments,
      Map<String, String> environment,
      InputStream in,
      PrintStream out,
      PrintStream err) {
    this.in = in;
    this.arguments = arguments;
    this.environment = environment;
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
    Policy policy = Policy.of(checks, arguments);
    Compilation plain = arguments.sources();
    List<Source> sources = Sources.read(plain.paths(), plain.encoding());
    int files = sources.size();
    try (Progress progress = Progress.on(err);
        Builds builds = new Builds(arguments.compilations())) {
      files += builds.files();
      if (arguments.since().isPresent()) {
        changed = Optional.of(builds.changed(sources, arguments.since().get()));
      }
      if (arguments.interactive()) {
        choice = new Asker(in, arguments.reports().takesOutput() ? err : out, progress);
      }
      reporting = Reporting.begin(arguments, checks, options);
      Maven maven = new Maven(Maven.defaultCache(), arguments.offline(), progress, notes::add);
      ClassPaths classPaths = new ClassPaths(plain.classPath(), maven, notes::add);
      Analysis analysis =
          new Analysis(policy, arguments.why(), progress, reporting.screen(changed));
      for (Unit unit : Units.of(sources, plain, classPaths)) {
        if (isWanted(unit)) {
          progress.found(findings.size() + fixed.size());
          take(analysis, unit, analysis.run(unit));
        }
      }
      for (Compilation each : arguments.compilations()) {
        Unit unit = builds.unit(each);
        if (isWanted(unit) || builds.isNeeded(each)) {
          progress.found(findings.size() + fixed.size());
          take(analysis, unit, builds.run(analysis, each, unit));
        }
      }
    } catch (IOException e) {
      throw new BadInput("temporary files can't be removed: " + e.getMessage());
    }
    if (arguments.mode() == Mode.FIX) {
      Writer.write(changes);
    }
    return report(files);
  }

  /** Whether there can be something to tell about it. */
  private boolean isWanted(Unit unit) {
    return changed.isEmpty() || unit.sources().stream().anyMatch(changed.get()::touches);
  }

  private void take(Analysis analysis, Unit unit, Analysis.Result result) throws BadInput {
    if (!result.problems().isEmpty()) {
      throw new BadInput(String.join("\nfutureproof: ", result.problems()));
    }
    why.addAll(result.why());
    broken.putAll(result.broken());
    notes.addAll(result.notes());
    if (arguments.mode() != Mode.FIX) {
      reporting.add(unit.sources(), result);
    }
    if (arguments.mode() == Mode.REPORT) {
      findings.addAll(result.findings());
      return;
    }
    Fixer.Outcome outcome = Fixer.fix(analysis, choice, unit, result);
    if (arguments.mode() == Mode.FIX) {
      reporting.add(outcome.sources(), outcome.rest());
    }
    fixed.addAll(outcome.fixed());
    left.addAll(outcome.left());
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

  private int report(int files) throws BadInput {
    List<Found> mended = arguments.mode() == Mode.FIX ? fixed : List.of();
    boolean nothing = files > 0 && broken.size() == files;
    Report report = reporting.report(mended, broken, notes, files, seconds());
    List<String> told = nothing ? List.of() : reporting.settle(report);
    if (reporting.makesAllKnown()) {
      findings.clear();
    }
    // A diff shall be fit for a pipe, and so shall a report.
    PrintStream talk = arguments.mode() == Mode.DRY_RUN || reporting.takesOutput() ? err : out;
    Annotations annotations = Annotations.begin(environment, report, talk);
    tell(talk, files, told);
    annotations.end();
    reporting.write(report, out);
    if (nothing) {
      err.println(
          "futureproof: no file could be analysed: if classes are missing, give --classpath");
      return 2;
    }
    List<Found> open = new ArrayList<>(findings);
    if (arguments.mode() == Mode.DRY_RUN) {
      open.addAll(fixed);
    }
    return open.stream().anyMatch(arguments.failOn()::isFailure) ? 1 : 0;
  }

  private void tell(PrintStream talk, int files, List<String> told) {
    findings.forEach(found -> talk.println(Printer.text(found)));
    if (arguments.mode() == Mode.FIX) {
      fixed.forEach(found -> talk.println(Printer.fixed(found)));
    }
    left.forEach(each -> talk.println(Printer.left(each)));
    if (arguments.mode() == Mode.DRY_RUN) {
      diff();
    }
    why.forEach(reporting.takesOutput() ? err::println : out::println);
    notes.forEach(note -> err.println("futureproof: " + note));
    if (!broken.isEmpty()) {
      err.println(
          "futureproof: could not analyse "
              + broken.size()
              + " of "
              + Printer.count(files, "file")
              + ", which do not compile here:");
      broken.values().forEach(reason -> err.println("    " + reason));
      MissingPackages.hint(broken.values()).ifPresent(hint -> err.println("futureproof: " + hint));
    }
    told.forEach(talk::println);
    talk.println(summary(files));
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
        seconds());
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
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
    } catch (IOException e) {
      return Path.of("").toAbsolutePath();
    }
  }
}
