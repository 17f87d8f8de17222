package io.github.futureproof.program;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.api.JavacTaskImpl;
import com.sun.tools.javac.api.JavacTool;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Javac;
import io.github.futureproof.knowledge.FactsFile;
import io.github.futureproof.knowledge.Knowledge;
import java.io.File;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A compilation that has been attributed, as checks see it, with a few facts of its own. */
final class Compiled {
  /** Enough to speak of; not the bundled files, which have tests of their own. */
  static final String FACTS =
      """
      futureproof-facts 1
      library Test
      blocks java.lang.Thread#sleep kind=sleep limit=arg0
      blocks java.util.concurrent.TimeUnit#sleep kind=sleep
      blocks java.lang.Object#wait kind=wait limit=arg0
      blocks java.util.concurrent.CountDownLatch#await() kind=wait
      blocks java.util.concurrent.CountDownLatch#await(long,TimeUnit) kind=wait limit=arg0
      blocks java.math.BigInteger#probablePrime kind=cpu
      blocks java.util.concurrent.ExecutorService#close kind=wait
      blocks java.io.FileInputStream#<init>(File) kind=io
      blocks java.io.FileInputStream#read kind=io
      blocks java.nio.channels.FileChannel#open kind=io
      blocks java.nio.file.Files#readString kind=io
      blocks java.net.URL#openStream kind=net
      blocks A.Remote#* kind=net
      result java.lang.Class#getResource done
      result java.lang.ClassLoader#getResource done
      waits java.util.concurrent.Future#get() of=this
      waits java.util.concurrent.Future#get(long,TimeUnit) of=this limit=arg0
      waits java.util.concurrent.CompletableFuture#join of=this
      guards java.util.concurrent.Future#isDone
      async java.util.concurrent.CompletableFuture eager
      result java.util.concurrent.CompletableFuture#completedFuture done
      completes java.util.concurrent.CompletableFuture#{complete,completeExceptionally}
      promise java.util.concurrent.CompletableFuture
      runs java.lang.Iterable#forEach arg0 on=caller times=each
      runs java.util.stream.Stream#map arg0 on=caller times=each
      runs java.util.concurrent.Executor#execute arg0 on=this
      place @Loop on=loop
      place @Background on=worker
      blocks @Slow kind=io
      not blocks @Quick
      logs java.util.logging.Logger log "x"
      """;

  private final JavacTaskImpl task;
  private final List<CompilationUnitTree> units = new ArrayList<>();
  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
  private final Javac javac;
  private final Program program;

  private Compiled(List<String> options, List<String> sources) {
    List<String> all = new ArrayList<>(List.of("-proc:none", "-XDcompilePolicy=simple"));
    all.addAll(options);
    task =
        (JavacTaskImpl)
            JavacTool.create()
                .getTask(
                    new StringWriter(),
                    null,
                    diagnostics,
                    all,
                    null,
                    sources.stream().map(Source::new).toList());
    task.parse().forEach(units::add);
    task.analyze();
    javac = new Javac(task.getContext());
    FactsFile facts = FactsFile.parse("test.facts", FACTS.lines().toList(), false);
    program = new Program(javac, new Knowledge(javac, List.of(facts)));
  }

  /** Compiles sources against the tests' own class path. */
  static Compiled of(String... sources) {
    return of(List.of(), sources);
  }

  static Compiled of(List<String> options, String... sources) {
    Compiled compiled = new Compiled(options, List.of(sources));
    if (!compiled.errors().isEmpty()) {
      throw new AssertionError(compiled.errors());
    }
    return compiled;
  }

  /** The same where errors are what the test is about. */
  static Compiled inSpiteOfErrors(List<String> options, String... sources) {
    return new Compiled(options, List.of(sources));
  }

  List<String> errors() {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .toList();
  }

  /** How much javac has said so far. */
  int messages() {
    return diagnostics.getDiagnostics().size();
  }

  Program program() {
    return program;
  }

  Javac javac() {
    return javac;
  }

  /** Path to the one method of that name in that class. */
  TreePath path(String type, String method) {
    return find(
        path ->
            path.getLeaf() instanceof MethodTree tree
                && tree.getName().contentEquals(method)
                && path.getParentPath().getLeaf() instanceof ClassTree owner
                && owner.getSimpleName().contentEquals(type));
  }

  MethodSymbol method(String type, String method) {
    return ((JCTree.JCMethodDecl) path(type, method).getLeaf()).sym;
  }

  /** Path to the first lambda inside a method. */
  TreePath lambda(String type, String method) {
    TreePath around = path(type, method);
    return find(
        path -> {
          if (!(path.getLeaf() instanceof LambdaExpressionTree)) {
            return false;
          }
          for (TreePath up = path; up != null; up = up.getParentPath()) {
            if (up.getLeaf() == around.getLeaf()) {
              return true;
            }
          }
          return false;
        });
  }

  TreePath find(Predicate<TreePath> wanted) {
    TreePath[] found = new TreePath[1];
    for (CompilationUnitTree unit : units) {
      new TreePathScanner<Void, Void>() {
        @Override
        public Void scan(Tree tree, Void unused) {
          if (tree != null && found[0] == null) {
            TreePath path =
                getCurrentPath() == null
                    ? new TreePath(unit)
                    : new TreePath(getCurrentPath(), tree);
            if (wanted.test(path)) {
              found[0] = path;
            }
          }
          return super.scan(tree, unused);
        }
      }.scan(unit, null);
    }
    if (found[0] == null) {
      throw new NoSuchElementException();
    }
    return found[0];
  }

  /** How a method blocks, in one line; "-" where it does not. */
  String blocking(String type, String method) {
    return text(program.blocking(method(type, method)));
  }

  /** A witness in one line: {@code B.load (A.java:3) > Thread.sleep (B.java:7)}. */
  static String text(Optional<Witness> witness) {
    return witness
        .map(w -> w.path().stream().map(Compiled::text).collect(Collectors.joining(" > ")))
        .orElse("-");
  }

  private static String text(Hop hop) {
    return hop.file() == null
        ? hop.text()
        : hop.text() + " (" + new File(hop.file()).getName() + ":" + hop.line() + ")";
  }

  private static final class Source extends SimpleJavaFileObject {
    private static final Pattern TYPE =
        Pattern.compile("(?:class|interface|enum|record|@interface|module)\\s+([\\w.]+)");

    private final String text;

    Source(String text) {
      super(URI.create("string:///" + name(text) + ".java"), Kind.SOURCE);
      this.text = text;
    }

    private static String name(String text) {
      Matcher matcher = TYPE.matcher(text);
      if (!matcher.find()) {
        throw new IllegalArgumentException(text);
      }
      String name = matcher.group().startsWith("module") ? "module-info" : matcher.group(1);
      Matcher folder = Pattern.compile("package\\s+([\\w.]+);").matcher(text);
      return folder.find() ? folder.group(1).replace('.', '/') + "/" + name : name;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
