package io.github.futureproof.standalone;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.ErrorProneOptions;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.JavacTaskImpl;
import com.sun.tools.javac.api.JavacTool;
import io.github.futureproof.standalone.settings.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Runs javac and the checks over a unit, in memory: what annotation processors write goes to a
 * temporary folder.
 */
final class Analysis implements AutoCloseable {
  /** How the checks' own diagnostics begin: a broken facts file, a check that failed. */
  private static final String OURS = "[FutureProof] ";

  private static final List<String> FLAGS =
      List.of(
          "-XDcompilePolicy=simple",
          "--should-stop=ifError=FLOW",
          "-XDaddTypeAnnotationsToSymbol=true",
          // Our jar is on the path on which javac looks for plugins.
          "-XDfutureproof.autostart=off",
          "-Xmaxerrs",
          "1000000",
          "-Xmaxwarns",
          "1000000");

  private final Policy policy;
  private final Optional<Arguments.Spot> why;
  private final Progress progress;
  private final Screen screen;

  /** Whether the class path stays open, for it is the same in all runs. */
  private boolean keeps;

  private StandardJavaFileManager kept;

  private BooleanSupplier isUnwanted = () -> false;

  /** Thrown out of javac when nobody waits for its result any more. */
  static final class Unwanted extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * What came of one unit.
   *
   * @param all the findings in the order of files and positions, those of the baseline too
   * @param broken files that could not be analysed, with the first reason
   * @param headers where imports go, by file
   * @param problems what is wrong with users' facts
   * @param notes checks that failed inside
   * @param why the answer to {@code --why}, if it was asked of this unit
   * @param stopped whether javac came to an end before it had seen all files
   * @param compiled whether all of it compiles, what is not reported on included
   */
  record Result(
      List<Found> all,
      Map<Path, String> broken,
      Map<Path, Header> headers,
      Set<String> problems,
      Set<String> notes,
      List<String> why,
      boolean stopped,
      boolean compiled) {

    /** The findings that count. */
    List<Found> findings() {
      return all.stream().filter(found -> !found.known()).toList();
    }
  }

  Analysis(Policy policy, Optional<Arguments.Spot> why, Progress progress, Screen screen) {
    this.screen = screen;
    this.policy = policy;
    this.why = why;
    this.progress = progress;
  }

  /** Keeps the class path open between runs, which all are of parts of one unit. */
  Analysis keeping() {
    keeps = true;
    return this;
  }

  /**
   * Analyses a unit as {@link #run(Unit)} does, as long as somebody wants to know.
   *
   * @param isUnwanted is asked now and then, and ends it
   * @throws Unwanted when it was ended
   */
  Result run(Unit unit, BooleanSupplier isUnwanted) {
    this.isUnwanted = isUnwanted;
    try {
      return run(unit);
    } finally {
      this.isUnwanted = () -> false;
    }
  }

  /** Closes what was kept. */
  @Override
  public void close() throws IOException {
    if (kept != null) {
      kept.close();
      kept = null;
    }
  }

  /** Analyses a unit; files that do not compile are left out and named. */
  Result run(Unit unit) {
    try (Scratch scratch = new Scratch()) {
      return run(unit, scratch, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Analyses a unit as {@link #run(Unit)} does.
   *
   * @param scratch where what is generated goes; gets the classes too, if all compiles
   */
  Result build(Unit unit, Scratch scratch) throws IOException {
    return run(unit, scratch, true);
  }

  private Result run(Unit unit, Scratch scratch, boolean build) throws IOException {
    List<Path> processors = unit.javac().processorPath(unit.classPath());
    Result result = compile(unit, processors, scratch, build);
    if (!result.stopped() || processors.isEmpty()) {
      return result;
    }
    // A processor that fails takes all files with it; without it there may be some left.
    Result without = compile(unit.withoutProcessors(), List.of(), scratch, build);
    if (without.broken().size() >= result.broken().size()) {
      return result;
    }
    without
        .notes()
        .add(
            unit.name()
                + ": went on without annotation processors, with which javac stopped"
                + result.notes().stream().findFirst().map(note -> " (" + note + ")").orElse(""));
    return without;
  }

  private Result compile(Unit unit, List<Path> processors, Scratch scratch, boolean build)
      throws IOException {
    progress.analysing("analysing " + unit.name(), unit.sources().size(), screen.takesAll());
    Map<URI, Source> sources = new LinkedHashMap<>();
    unit.sources().forEach(source -> sources.put(source.path().toUri(), source));
    Diagnostics diagnostics = new Diagnostics(sources);
    if (kept != null) {
      return compile(unit, processors, scratch, build, sources, diagnostics, kept);
    }
    StandardJavaFileManager files =
        JavacTool.create().getStandardFileManager(diagnostics, Locale.ROOT, unit.encoding());
    if (keeps) {
      kept = files;
      return compile(unit, processors, scratch, build, sources, diagnostics, files);
    }
    try (files) {
      return compile(unit, processors, scratch, build, sources, diagnostics, files);
    }
  }

  private Result compile(
      Unit unit,
      List<Path> processors,
      Scratch scratch,
      boolean build,
      Map<URI, Source> sources,
      Diagnostics diagnostics,
      StandardJavaFileManager files)
      throws IOException {
    try {
      // Set even when empty: javac's default would be the jar that this command is in.
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, unit.classPath());
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, withoutModules(unit.sourcePath()));
      if (!processors.isEmpty()) {
        files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, processors);
        files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(scratch.sources()));
      }
      if (!processors.isEmpty() || build) {
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(scratch.classes()));
      }
      List<String> flags = new ArrayList<>(FLAGS);
      flags.addAll(unit.javac().flags(processors));
      BasicJavacTask task =
          (BasicJavacTask)
              JavacTool.create().getTask(null, files, diagnostics, flags, null, fileObjects(unit));
      BaseErrorProneJavaCompiler.setupMessageBundle(task.getContext());
      Policy.Here here = policy.in(unit);
      task.getContext().put(ErrorProneOptions.class, here.options());
      Visits visits =
          new Visits(
              task.getContext(), sources, diagnostics.broken, here, why, progress, isUnwanted);
      task.addTaskListener(visits);
      analyze((JavacTaskImpl) task, diagnostics);
      boolean never = diagnostics.isFatal && visits.headers().isEmpty();
      List<Source> unvisited = never ? unit.sources() : visits.unvisited();
      unvisited.forEach(diagnostics::unvisited);
      boolean stopped = !unvisited.isEmpty();
      boolean compiled = !stopped && diagnostics.errors == 0;
      if (build && compiled) {
        compiled = generate((JavacTaskImpl) task, diagnostics);
      }
      diagnostics.notes.addAll(visits.notes());
      return new Result(
          screen.marked(visits.findings()),
          diagnostics.broken,
          visits.headers(),
          diagnostics.problems,
          diagnostics.notes,
          visits.why(),
          stopped,
          compiled);
    } catch (SettingsException e) {
      return refused(e.getMessage());
    } catch (IllegalArgumentException e) {
      return refused("javac refuses the options of " + unit.name() + ": " + e.getMessage());
    }
  }

  private static Result refused(String reason) {
    return new Result(
        List.of(), Map.of(), Map.of(), Set.of(reason), Set.of(), List.of(), false, false);
  }

  private static void analyze(JavacTaskImpl task, Diagnostics diagnostics) {
    try {
      task.analyze();
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      if (e.getCause() instanceof Unwanted unwanted) {
        throw unwanted;
      }
      // javac itself gave up, mostly on sources that do not compile: what it had done still holds.
      diagnostics.notes.add("javac failed inside: " + e);
    }
  }

  private static boolean generate(JavacTaskImpl task, Diagnostics diagnostics) throws IOException {
    try {
      task.generate();
      return true;
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      diagnostics.notes.add("javac failed inside: " + e);
      return false;
    }
  }

  /** A module's description in there would make a module of all, which then sees no class path. */
  private static List<Path> withoutModules(List<Path> sourcePath) {
    return sourcePath.stream()
        .filter(folder -> !Files.exists(folder.resolve("module-info.java")))
        .toList();
  }

  private static List<JavaFileObject> fileObjects(Unit unit) {
    return unit.all().stream()
        .<JavaFileObject>map(source -> new InMemory(source.path().toUri(), source))
        .toList();
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
    private int errors;

    /** Whether there is an error that is not in a file, after which javac may not even begin. */
    private boolean isFatal;

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
      errors += error ? 1 : 0;
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
      } else if (error && diagnostic.getSource() == null) {
        isFatal = true;
        notes.add("javac: " + text.lines().findFirst().orElse(""));
      }
    }

    void unvisited(Source source) {
      broken.putIfAbsent(source.path(), source.name() + ": javac stopped before it");
    }
  }
}
