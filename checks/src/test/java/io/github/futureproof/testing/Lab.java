package io.github.futureproof.testing;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import io.github.futureproof.finding.FutureProof;
import io.github.futureproof.finding.Recorder;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Compiles sources in memory with checks switched on, as Error Prone runs them: no process, no
 * plugin loading, and one file manager per thread, so that hundreds of compilations stay cheap.
 */
public final class Lab {
  private static final Pattern MESSAGE = Pattern.compile("\\[(\\w+)\\] (.*)", Pattern.DOTALL);

  // A file manager keeps its jars open and indexed; it may serve one compilation at a time. Not one
  // for each thread: mutation testing runs every test on a thread of its own.
  private static final Deque<StandardJavaFileManager> FREE = new ConcurrentLinkedDeque<>();

  private Lab() {}

  /** What javac printed for one check. */
  public record Report(String check, String file, long line, String message) {}

  /**
   * What came out of a compilation.
   *
   * @param reports what the checks printed
   * @param errors what javac itself had to say against the sources
   * @param notes what was told besides
   * @param findings what the checks recorded
   * @param units the compiled files by name
   */
  public record Outcome(
      List<Report> reports,
      List<String> errors,
      List<String> notes,
      List<Recorder.Recorded> findings,
      Map<String, JCCompilationUnit> units) {}

  /** Every check that the service loader finds, in the order of their names. */
  public static List<Class<? extends BugChecker>> checks() {
    List<Class<? extends BugChecker>> found = new ArrayList<>();
    ServiceLoader.load(BugChecker.class).stream()
        .<Class<? extends BugChecker>>map(ServiceLoader.Provider::type)
        .filter(type -> type.getName().startsWith("io.github.futureproof.checks."))
        .sorted(Comparator.comparing(Class::getSimpleName))
        .forEach(found::add);
    return found;
  }

  /**
   * Compiles, as far as javac's flow analysis.
   *
   * @param sources file names, ending in the name that the public class asks for, and their texts
   * @param options options of javac and Error Prone
   * @param checks the checks that run
   */
  public static Outcome compile(
      Map<String, String> sources, List<String> options, List<Class<? extends BugChecker>> checks) {
    StandardJavaFileManager free = FREE.poll();
    StandardJavaFileManager files = free == null ? newFileManager() : free;
    try {
      return compile(sources, options, checks, files);
    } finally {
      FREE.push(files);
    }
  }

  private static Outcome compile(
      Map<String, String> sources,
      List<String> options,
      List<Class<? extends BugChecker>> checks,
      StandardJavaFileManager files) {
    List<String> all = new ArrayList<>(List.of("-proc:none", "-Xmaxwarns", "10000"));
    all.addAll(List.of("-XDaddTypeAnnotationsToSymbol=true"));
    all.addAll(options);
    List<Class<? extends BugChecker>> with = new ArrayList<>(checks);
    with.add(Probe.class);
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    List<String> errors = new ArrayList<>();
    Map<String, JCCompilationUnit> units = new LinkedHashMap<>();
    Sink sink = new Sink();
    StringWriter output = new StringWriter();
    JavacTask task =
        (JavacTask)
            new BaseErrorProneJavaCompiler(ScannerSupplier.fromBugCheckerClasses(with))
                .getTask(
                    output,
                    files,
                    collector,
                    all,
                    null,
                    sources.entrySet().stream().map(Text::new).toList());
    ((BasicJavacTask) task).getContext().put(Sink.class, sink);
    try {
      for (CompilationUnitTree unit : task.parse()) {
        units.put(unit.getSourceFile().getName(), (JCCompilationUnit) unit);
      }
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      // Error Prone wraps what a check throws; its text names check and file.
      errors.add(e + (e.getCause() == null ? "" : " caused by " + e.getCause()) + output);
    }
    List<Report> reports = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : collector.getDiagnostics()) {
      Matcher message = MESSAGE.matcher(each.getMessage(Locale.ROOT));
      if (each.getCode().endsWith(".error.prone") && message.matches()) {
        reports.add(
            new Report(
                message.group(1),
                each.getSource().getName(),
                each.getLineNumber(),
                message.group(2)));
      } else if (each.getKind() == Diagnostic.Kind.ERROR) {
        errors.add(each.toString());
      } else {
        notes.add(each.toString());
      }
    }
    FutureProof known = sink.context == null ? null : FutureProof.ifAny(sink.context);
    return new Outcome(
        reports, errors, notes, known == null ? List.of() : known.recorder().findings(), units);
  }

  /** A source file in memory. */
  public static JavaFileObject source(String name, String text) {
    return new Text(Map.entry(name, text));
  }

  /** The jars and folders that test data is compiled against. */
  public static List<File> classPath() {
    String path =
        System.getProperty("futureproof.classpath", System.getProperty("java.class.path"));
    return Stream.of(path.split(File.pathSeparator)).map(File::new).filter(File::exists).toList();
  }

  /** A file manager over {@link #classPath}. */
  public static StandardJavaFileManager newFileManager() {
    return newFileManager(classPath());
  }

  /** A file manager over a class path. */
  public static StandardJavaFileManager newFileManager(List<File> classPath) {
    StandardJavaFileManager files =
        javax.tools.ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    try {
      files.setLocation(StandardLocation.CLASS_PATH, classPath);
      // Nothing is written, but a -sourcepath that defaults to the class path would be searched.
      files.setLocation(StandardLocation.SOURCE_PATH, Arrays.asList(new File[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The folder of the project: given by the build, else found from the working directory. */
  public static Path root() {
    String given = System.getProperty("futureproof.root");
    return Path.of(given == null ? ".." : given).toAbsolutePath().normalize();
  }

  /** Whether stored files are to be written anew rather than compared. */
  public static boolean rewrite() {
    return Boolean.getBoolean("futureproof.rewrite");
  }

  private static final class Sink {
    private Context context;
  }

  /** Error Prone gives checks a context of their own; this one hands it to the test. */
  @BugPattern(
      summary = "Hands the context of the compilation to the test",
      severity = BugPattern.SeverityLevel.SUGGESTION)
  public static final class Probe extends BugChecker implements CompilationUnitTreeMatcher {
    private static final long serialVersionUID = 1L;

    @Override
    public Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
      Sink sink = state.context.get(Sink.class);
      sink.context = state.context;
      return Description.NO_MATCH;
    }
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(Map.Entry<String, String> file) {
      super(URI.create("memory://" + file.getKey()), Kind.SOURCE);
      text = file.getValue();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
