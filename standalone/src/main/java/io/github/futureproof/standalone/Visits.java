package io.github.futureproof.standalone;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.scanner.ErrorProneScannerTransformer;
import com.sun.source.tree.LineMap;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import io.github.futureproof.finding.FutureProof;
import io.github.futureproof.finding.Recorder.Recorded;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.tools.JavaFileObject;

/** Lets the checks look at each file as soon as javac understands the whole of it. */
final class Visits implements TaskListener {
  private final Context context;
  private final Map<URI, Source> sources;
  private final Map<Path, String> broken;
  private final Policy.Here policy;
  private final Optional<Arguments.Spot> spot;
  private final Progress progress;
  private final BooleanSupplier isUnwanted;

  private final WholeFiles files;
  private final Set<URI> awaited = new HashSet<>();
  private final Map<Path, Header> headers = new HashMap<>();
  private final Map<String, Found> findings = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private List<String> why = List.of();

  /**
   * Makes the visits of one compilation.
   *
   * @param sources the files to look at; others are there to be understood only
   * @param broken grows while javac finds errors; what is in there is not looked at
   * @param isUnwanted whether it shall end before the end
   */
  Visits(
      Context context,
      Map<URI, Source> sources,
      Map<Path, String> broken,
      Policy.Here policy,
      Optional<Arguments.Spot> spot,
      Progress progress,
      BooleanSupplier isUnwanted) {
    this.context = context;
    files = new WholeFiles(context);
    this.sources = sources;
    this.broken = broken;
    this.policy = policy;
    this.spot = spot;
    this.progress = progress;
    this.isUnwanted = isUnwanted;
  }

  List<Found> findings() {
    return findings.values().stream()
        .sorted(Comparator.comparing((Found f) -> f.source().name()).thenComparing(Found::position))
        .toList();
  }

  Map<Path, Header> headers() {
    return headers;
  }

  List<String> notes() {
    return notes;
  }

  List<String> why() {
    return why;
  }

  /** Files with classes in them that javac never came to. */
  List<Source> unvisited() {
    return awaited.stream().map(sources::get).toList();
  }

  @Override
  public void started(TaskEvent event) {
    if (isUnwanted.getAsBoolean()) {
      throw new Analysis.Unwanted();
    }
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.PARSE) {
      URI uri = event.getSourceFile().toUri();
      if (sources.containsKey(uri) && !event.getCompilationUnit().getTypeDecls().isEmpty()) {
        awaited.add(uri);
      }
    }
    if (event.getKind() == TaskEvent.Kind.ANALYZE) {
      files.completedBy(event).ifPresent(this::completed);
    }
  }

  private void completed(JCCompilationUnit unit) {
    URI uri = unit.getSourceFile().toUri();
    Source source = sources.get(uri);
    if (source == null) {
      return;
    }
    awaited.remove(uri);
    if (isUnwanted.getAsBoolean()) {
      throw new Analysis.Unwanted();
    }
    int before = findings.size();
    if (!broken.containsKey(source.path()) && !policy.isExcluded(source.path())) {
      visit(unit, source);
    }
    progress.visited(findings.size() - before);
  }

  private void visit(JCCompilationUnit unit, Source source) {
    headers.put(source.path(), Header.of(unit));
    List<Description> descriptions = new ArrayList<>();
    Log log = Log.instance(context);
    JavaFileObject before = log.useSource(unit.getSourceFile());
    try {
      ErrorProneScannerTransformer.create(policy.scanner(packageOf(unit)))
          .apply(new TreePath(unit), context, descriptions::add);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      // Each check guards itself; this is what Error Prone or javac throw between them.
      notes.add("the checks failed inside on " + source.name() + " and left it: " + e);
    } finally {
      log.useSource(before);
    }
    FutureProof futureProof = FutureProof.ifAny(context);
    if (!descriptions.isEmpty()) {
      Map<String, Recorded> recorded = recorded(futureProof, unit);
      Members members = Members.of(unit);
      for (Description description : descriptions) {
        Found found = join(description, recorded, members, unit, source);
        findings.putIfAbsent(found.check() + " " + source.path() + " " + found.position(), found);
      }
    }
    explain(futureProof, unit, source);
  }

  /** What the checks recorded of a file, by check and position. */
  private static Map<String, Recorded> recorded(FutureProof futureProof, JCCompilationUnit unit) {
    Map<String, Recorded> found = new HashMap<>();
    if (futureProof != null) {
      futureProof.recorder().findings().stream()
          .filter(each -> each.file().equals(unit.getSourceFile().getName()))
          .forEach(each -> found.putIfAbsent(each.check() + " " + each.position(), each));
    }
    return found;
  }

  private static String packageOf(JCCompilationUnit unit) {
    return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
  }

  private static Found join(
      Description description,
      Map<String, Recorded> recorded,
      Members members,
      JCCompilationUnit unit,
      Source source) {
    int position = description.position.getPreferredPosition();
    LineMap lines = unit.getLineMap();
    Optional<Recorded> same =
        Optional.ofNullable(recorded.get(description.checkName + " " + position));
    String link = description.getLink();
    return new Found(
        description.checkName,
        description.severity() == SeverityLevel.ERROR,
        source,
        position,
        same.map(Recorded::start).orElse(position),
        same.map(Recorded::end).orElse(position),
        members.at(position),
        lines.getLineNumber(position),
        position - lines.getStartPosition(lines.getLineNumber(position)) + 1,
        same.map(Recorded::headline).orElse(description.getRawMessage()),
        same.map(Recorded::steps).orElse(List.of()),
        same.map(Recorded::fixes).orElse(List.of()),
        link == null ? "" : link,
        "",
        false);
  }

  private void explain(FutureProof futureProof, JCCompilationUnit unit, Source source) {
    try {
      if (spot.isPresent() && Files.isSameFile(spot.get().file(), source.path())) {
        why = WhyReport.lines(futureProof, unit, spot.get().line());
      }
    } catch (IOException | RuntimeException e) {
      notes.add("--why failed inside: " + e);
    }
  }
}
