package io.github.futureproof.standalone;

import io.github.futureproof.fixes.Edits;
import io.github.futureproof.fixes.Edits.Edit;
import io.github.futureproof.standalone.report.Finding;
import io.github.futureproof.standalone.report.Finding.Excerpt;
import io.github.futureproof.standalone.report.Finding.Fix;
import io.github.futureproof.standalone.report.Finding.Replacement;
import io.github.futureproof.standalone.report.Place;
import io.github.futureproof.standalone.report.Report.Mended;
import io.github.futureproof.standalone.report.Report.NotAnalysed;
import io.github.futureproof.standalone.report.Severity;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns what the analysis found into what reports are made of. */
final class ReportModel {
  private static final int AROUND = 3;
  private static final int AROUND_STEP = 2;
  private static final int MOST_LINES = 40;

  private final Base base;
  private final boolean withFixes;
  private final boolean allKnown;

  /** By the name that javac knows a file under. */
  private final Map<String, Source> sources = new HashMap<>();

  private final Map<Path, Header> headers = new HashMap<>();
  private final Map<Source, Lines> lines = new HashMap<>();
  private final Map<Path, String> names = new HashMap<>();
  private final Map<Source, String> packages = new HashMap<>();

  /**
   * Makes a model.
   *
   * @param withFixes whether fixes are wanted, which take time
   * @param allKnown whether all findings become known in this run
   */
  ReportModel(Base base, boolean withFixes, boolean allKnown) {
    this.base = base;
    this.withFixes = withFixes;
    this.allKnown = allKnown;
  }

  /** Takes in the files that findings are in, or lead through. */
  void add(List<Source> files, Map<Path, Header> theirHeaders) {
    files.forEach(source -> sources.put(source.name(), source));
    headers.putAll(theirHeaders);
  }

  /** A file's name in the report. */
  String name(Path file) {
    return names.computeIfAbsent(file, base::name);
  }

  /** Findings in the order given, which is that of the files. */
  List<Finding> findings(List<Found> all) {
    return all.stream().map(this::finding).toList();
  }

  /** Findings that were mended. */
  List<Mended> mended(List<Found> all) {
    return all.stream()
        .map(
            found ->
                new Mended(
                    found.check(),
                    name(found.source().path()),
                    (int) found.line(),
                    found.headline() + "; " + found.fix().map(Edits::title).orElse("mended")))
        .toList();
  }

  /** A file that was left out, from the line that says so. */
  NotAnalysed notAnalysed(Path file, String reason) {
    int line = 0;
    for (Source source : sources.values()) {
      if (source.path().equals(file) && reason.startsWith(source.name() + ":")) {
        String rest = reason.substring(source.name().length() + 1);
        int colon = rest.indexOf(':');
        if (colon > 0 && rest.substring(0, colon).matches("\\d{1,9}")) {
          line = Integer.parseInt(rest.substring(0, colon));
          rest = rest.substring(colon + 1);
        }
        return new NotAnalysed(name(file), line, rest.strip());
      }
    }
    return new NotAnalysed(name(file), line, reason);
  }

  private Finding finding(Found found) {
    Source source = found.source();
    Lines text = lines(source);
    String file = name(source.path());
    Place place = place(found, file, text);
    return new Finding(
        found.check(),
        found.error() ? Severity.ERROR : Severity.WARNING,
        place,
        found.headline(),
        io.github.futureproof.finding.Finding.message(found.headline(), found.steps()),
        found.steps().stream().map(this::step).toList(),
        withFixes ? found.fixes().stream().map(fix -> fix(fix, source, file)).toList() : List.of(),
        text.excerpt(place.line(), place.endLine(), AROUND, MOST_LINES),
        packages.computeIfAbsent(source, Source::packageName),
        found.member(),
        found.fingerprint(),
        found.known() || allKnown);
  }

  /** The reported tree, from the printed line on: a chain of calls begins far above it. */
  private static Place place(Found found, String file, Lines text) {
    int line = text.line(found.position());
    int start = Math.max(found.start(), text.firstLetter(line));
    int end = Math.max(found.end(), start);
    return text.has(end)
        ? place(file, text, start, end)
        : new Place(file, (int) found.line(), (int) found.column(), 0, 0);
  }

  private static Place place(String file, Lines text, int start, int end) {
    return new Place(file, text.line(start), text.column(start), text.line(end), text.column(end));
  }

  private Finding.Step step(io.github.futureproof.finding.Step step) {
    if (step.file() == null) {
      return new Finding.Step(step.role(), step.text(), Place.NONE, Excerpt.NONE);
    }
    Source source = sources.get(step.file());
    int line = (int) step.line();
    if (source == null) {
      Place place = new Place(elsewhere(step.file()), line, 0, 0, 0);
      return new Finding.Step(step.role(), step.text(), place, Excerpt.NONE);
    }
    Lines text = lines(source);
    boolean exact = text.has(step.offset()) && text.line(step.offset()) == line;
    return new Finding.Step(
        step.role(),
        step.text(),
        new Place(name(source.path()), line, exact ? text.column(step.offset()) : 0, 0, 0),
        text.excerpt(line, line, AROUND_STEP, MOST_LINES));
  }

  /** A source that javac found by itself. */
  private String elsewhere(String file) {
    try {
      return name(Path.of(file).toRealPath());
    } catch (IOException | InvalidPathException e) {
      return file.replace('\\', '/');
    }
  }

  private Fix fix(Edits fix, Source source, String file) {
    List<Edit> edits = Rewrite.edits(fix, source, headers.get(source.path()));
    Lines text = lines(source);
    List<Replacement> replacements = new ArrayList<>();
    for (Edit edit : edits) {
      replacements.add(
          new Replacement(
              edit.start(), edit.end(), place(file, text, edit.start(), edit.end()), edit.text()));
    }
    String after = Rewrite.apply(edits, source);
    return new Fix(fix.title(), replacements, UnifiedDiff.of(file, source.text(), after));
  }

  private Lines lines(Source source) {
    return lines.computeIfAbsent(source, each -> Lines.of(each.text()));
  }
}
