package io.github.futureproof.standalone;

import com.google.errorprone.ErrorProneOptions;
import io.github.futureproof.standalone.report.Baseline;
import io.github.futureproof.standalone.report.Report;
import io.github.futureproof.standalone.report.Report.CheckInfo;
import io.github.futureproof.standalone.report.Reporter;
import io.github.futureproof.standalone.report.SafeFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what was found against the baseline, and writes the reports that were asked for. */
final class Reporting {
  private final ReportOptions options;
  private final Base base;
  private final ReportModel model;
  private final boolean makesAllKnown;

  /** Whether this run tells of some findings only. */
  private final boolean isPart;

  private final List<CheckInfo> checks;
  private final List<Found> findings = new ArrayList<>();
  private final Set<Path> analysed = new HashSet<>();
  private final Optional<Baseline> baseline;

  private Reporting(Arguments arguments, List<CheckInfo> checks, Optional<Baseline> baseline) {
    this.options = arguments.reports();
    this.base = Base.of(arguments.paths());
    this.isPart = arguments.since().isPresent();
    this.checks = checks;
    this.baseline = baseline;
    this.makesAllKnown = options.baseline().isPresent() && (baseline.isEmpty() || options.update());
    this.model = new ReportModel(base, !options.targets().isEmpty(), makesAllKnown);
  }

  /**
   * Gets ready, before anything is analysed.
   *
   * @throws BadInput when a report can't be written where it shall be, or the baseline is no good
   */
  static Reporting begin(Arguments arguments, Checks checks, ErrorProneOptions errorProne)
      throws BadInput {
    ReportOptions options = arguments.reports();
    for (ReportOptions.Target target : options.targets()) {
      if (target.file().isPresent()) {
        probe("--report", target.file().get());
      }
    }
    Optional<Baseline> baseline = Optional.empty();
    if (options.baseline().isPresent()) {
      baseline = read(options.baseline().get());
      if (baseline.isEmpty() && arguments.since().isPresent()) {
        throw new BadInput(
            "--baseline: "
                + options.baseline().get()
                + " does not exist, and --since sees a part alone: write it without --since");
      }
      if (baseline.isEmpty() || options.update()) {
        probe("--baseline", options.baseline().get());
      }
    }
    return new Reporting(arguments, checks.infos(errorProne), baseline);
  }

  /**
   * What the analysis needs to tell what is known and what is wanted.
   *
   * @param changed the lines that findings are wanted on; all where it is empty
   */
  Screen screen(Optional<ChangedLines> changed) {
    return new Screen(base, options.update() ? Optional.empty() : baseline, changed);
  }

  /** Whether all findings of this run become known, and do not count. */
  boolean makesAllKnown() {
    return makesAllKnown;
  }

  /** Whether a report takes the standard output. */
  boolean takesOutput() {
    return options.takesOutput();
  }

  /** Takes in what an analysis found, with the files in the state that it speaks of. */
  void add(List<Source> sources, Analysis.Result result) {
    model.add(sources, result.headers());
    findings.addAll(result.all());
    sources.forEach(source -> analysed.add(source.path()));
  }

  /**
   * The report of this run.
   *
   * @param mended what is mended in the files themselves
   * @param broken files that were left out, with the reason
   */
  Report report(
      List<Found> mended, Map<Path, String> broken, Set<String> notes, int files, double seconds) {
    List<Report.NotAnalysed> left = new ArrayList<>();
    broken.forEach((file, reason) -> left.add(model.notAnalysed(file, reason)));
    return new Report(
        Main.version(),
        base.folder(),
        checks,
        model.findings(findings),
        model.mended(mended),
        left,
        List.copyOf(notes),
        options.baseline().isPresent(),
        files,
        seconds);
  }

  /**
   * Brings the baseline up to date where that was asked for.
   *
   * @return what there is to say about it, one line each
   */
  List<String> settle(Report report) throws BadInput {
    if (options.baseline().isEmpty()) {
      return List.of();
    }
    Path file = options.baseline().get();
    if (baseline.isEmpty()) {
      Baseline fresh = Baseline.of(report.findings());
      save(file, fresh);
      return List.of(
          file + ": written, " + Printer.count(fresh.size(), "finding") + " known from now on");
    }
    Set<String> names = analysed.stream().map(model::name).collect(Collectors.toSet());
    report.notAnalysed().forEach(left -> names.remove(left.file()));
    List<Baseline.Entry> expired =
        isPart
            ? List.of()
            : baseline.get().expired(report.findings(), entry -> isLookedFor(entry, names));
    List<String> told = new ArrayList<>();
    if (options.update()) {
      Baseline updated = baseline.get().updated(report.findings(), expired);
      save(file, updated);
      told.add(file + ": updated, " + Printer.count(updated.size(), "finding") + " known now");
    } else {
      int known = report.findings().size() - report.fresh().size();
      told.add(file + ": " + Printer.count(known, "known finding") + " not shown");
    }
    String state = options.update() ? ": taken out: " : ": no longer found: ";
    expired.forEach(entry -> told.add(file + state + entry.text()));
    if (!expired.isEmpty() && !options.update()) {
      told.add(file + ": --baseline-update takes out what is no longer found");
    }
    return told;
  }

  /** Writes all reports: each as a whole, or not at all. */
  void write(Report report, PrintStream out) throws BadInput {
    for (ReportOptions.Target target : options.targets()) {
      Reporter reporter = target.format().reporter();
      if (target.file().isPresent()) {
        Path file = target.file().get();
        try {
          SafeFile.write(file, to -> reporter.write(report, to));
        } catch (IOException e) {
          throw new BadInput("report " + file + " can't be written: " + e.getMessage());
        }
      } else {
        print(report, reporter, out);
      }
    }
  }

  private static void print(Report report, Reporter reporter, PrintStream out) throws BadInput {
    try {
      // What writes bit by bit would be slow without a buffer.
      Writer to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      reporter.write(report, to);
      to.flush();
    } catch (IOException e) {
      throw new BadInput("the report can't be written: " + e.getMessage());
    }
    if (out.checkError()) {
      throw new BadInput("the report can't be written to the standard output");
    }
  }

  /** Whether this run would have found it: its file was analysed with its check, or is gone. */
  private boolean isLookedFor(Baseline.Entry entry, Set<String> names) {
    if (names.contains(entry.file())) {
      return checks.stream().anyMatch(check -> check.name().equals(entry.check()));
    }
    try {
      return !Files.exists(base.folder().resolve(entry.file()));
    } catch (InvalidPathException e) {
      return true;
    }
  }

  private static void save(Path file, Baseline content) throws BadInput {
    try {
      SafeFile.write(file, content::write);
    } catch (IOException e) {
      throw new BadInput("baseline " + file + " can't be written: " + e.getMessage());
    }
  }

  private static void probe(String option, Path file) throws BadInput {
    try {
      SafeFile.probe(file);
    } catch (IOException e) {
      throw new BadInput(option + ": " + file + " can't be written: " + e.getMessage());
    }
  }

  private static Optional<Baseline> read(Path file) throws BadInput {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Baseline.parse(file.toString(), Files.readAllLines(file)));
    } catch (Baseline.Malformed e) {
      throw new BadInput(e.getMessage());
    } catch (MalformedInputException e) {
      throw new BadInput("baseline " + file + " is not UTF-8: convert it");
    } catch (IOException e) {
      throw BadInput.unread("baseline " + file, file, "--baseline");
    }
  }
}
