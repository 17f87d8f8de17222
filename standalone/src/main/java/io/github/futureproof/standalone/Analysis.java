package io.github.futureproof.standalone;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.ErrorProneOptions;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.JavacTaskImpl;
import com.sun.tools.javac.api.JavacTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Runs javac and the checks over a unit, in memory: nothing is written. */
final class Analysis {
  /** How the checks' own diagnostics begin: a broken facts file, a check that failed. */
  private static final String OURS = "[FutureProof] ";

  private final Checks checks;
  private final ErrorProneOptions options;
  private final Optional<Arguments.Spot> why;
  private final Progress progress;

  /**
   * What came of one unit.
   *
   * @param findings in the order of files and positions
   * @param broken files that could not be analysed, with the first reason
   * @param headers where imports go, by file
   * @param problems what is wrong with users' facts
   * @param notes checks that failed inside
   * @param why the answer to {@code --why}, if it was asked of this unit
   */
  record Result(
      List<Found> findings,
      Map<Path, String> broken,
      Map<Path, Header> headers,
      Set<String> problems,
      Set<String> notes,
      List<String> why) {}

  Analysis(
      Checks checks, ErrorProneOptions options, Optional<Arguments.Spot> why, Progress progress) {
    this.checks = checks;
    this.options = options;
    this.why = why;
    this.progress = progress;
  }

  /** Analyses a unit; files that do not compile are left out and named. */
  Result run(Unit unit) {
    progress.doing("analysing " + unit.name(), unit.sources().size());
    Map<URI, Source> sources = new LinkedHashMap<>();
    unit.sources().forEach(source -> sources.put(source.path().toUri(), source));
    Diagnostics diagnostics = new Diagnostics(sources);
    JavacTool tool = JavacTool.create();
    try (StandardJavaFileManager files =
        tool.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      // Set even when empty: javac's default would be the jar that this command is in.
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, unit.classPath());
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, unit.sourcePath());
      List<String> flags = flags(unit);
      List<Path> lombok = lombok(unit.classPath());
      if (lombok.isEmpty()) {
        flags.add("-proc:none");
      } else {
        files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, lombok);
        flags.add("-processorpath");
        flags.add(lombok.get(0).toString());
      }
      BasicJavacTask task =
          (BasicJavacTask)
              tool.getTask(null, files, diagnostics, flags, null, fileObjects(sources));
      BaseErrorProneJavaCompiler.setupMessageBundle(task.getContext());
      task.getContext().put(ErrorProneOptions.class, options);
      Visits visits =
          new Visits(
              task.getContext(),
              sources,
              diagnostics.broken,
              checks.scanner(options).get(),
              why,
              progress);
      task.addTaskListener(visits);
      analyze((JavacTaskImpl) task, diagnostics);
      visits.unvisited().forEach(diagnostics::unvisited);
      diagnostics.notes.addAll(visits.notes());
      return new Result(
          visits.findings(),
          diagnostics.broken,
          visits.headers(),
          diagnostics.problems,
          diagnostics.notes,
          visits.why());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void analyze(JavacTaskImpl task, Diagnostics diagnostics) {
    try {
      task.analyze();
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      // javac itself gave up, mostly on sources that do not compile: what it had done still holds.
      diagnostics.notes.add("javac failed inside: " + e);
    }
  }

  private static List<String> flags(Unit unit) {
    List<String> flags =
        new ArrayList<>(
            List.of(
                "-XDcompilePolicy=simple",
                "--should-stop=ifError=FLOW",
                "-XDaddTypeAnnotationsToSymbol=true",
                "-Xmaxerrs",
                "1000000",
                "-Xmaxwarns",
                "1000000"));
    if (unit.release().isPresent()) {
      flags.addAll(List.of("--release", unit.release().get().toString()));
    } else {
      // javac takes either of them, never both.
      unit.exports().forEach(export -> flags.addAll(List.of("--add-exports", export)));
    }
    return flags;
  }

  /** Lombok makes methods that the sources call; other processors are not needed to understand. */
  private static List<Path> lombok(List<Path> classPath) {
    return classPath.stream()
        .filter(entry -> entry.getFileName().toString().matches("lombok(-[\\d.]+)?\\.jar"))
        .limit(1)
        .toList();
  }

  private static List<JavaFileObject> fileObjects(Map<URI, Source> sources) {
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((uri, source) -> files.add(new InMemory(uri, source)));
    return files;
  }

  /** A source in the state that it has here, which is not always the one on the disk. */
  private static final class InMemory extends SimpleJavaFileObject {
    private final Source source;

    InMemory(URI uri, Source source) {
      super(uri, Kind.SOURCE);
      this.source = source;
    }

    @Override
    public String getName() {
      return source.name();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source.text();
    }
  }

  private static final class Diagnostics implements DiagnosticListener<JavaFileObject> {
    private final Map<URI, Source> sources;
    private final Map<Path, String> broken = new LinkedHashMap<>();
    private final Set<String> problems = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();

    Diagnostics(Map<URI, Source> sources) {
      this.sources = sources;
    }

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
      boolean error = diagnostic.getKind() == Diagnostic.Kind.ERROR;
      String text = diagnostic.getMessage(Locale.ROOT);
      if (text.startsWith(OURS)) {
        String rest = text.substring(OURS.length());
        boolean unused =
            error ? problems.add(rest) : notes.add(rest + "; in this command: --checks -NAME");
        return;
      }
      Source source =
          diagnostic.getSource() == null ? null : sources.get(diagnostic.getSource().toUri());
      if (error && source != null) {
        String reason =
            source.name()
                + ":"
                + diagnostic.getLineNumber()
                + ": "
                + text.lines().findFirst().get();
        broken.putIfAbsent(source.path(), reason);
      }
    }

    void unvisited(Source source) {
      broken.putIfAbsent(source.path(), source.name() + ": javac stopped before it");
    }
  }
}
