package io.github.futureproof.testing;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import io.github.futureproof.knowledge.FactsFile;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.place.Places;
import io.github.futureproof.program.Callers;
import io.github.futureproof.program.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A few sources over the JDK alone, and what is told of them by facts of the test's own: for tests
 * of one type at a time. Trees are found by what stands in the source.
 */
public final class Told {
  private static final ThreadLocal<StandardJavaFileManager> FILES =
      ThreadLocal.withInitial(() -> Lab.newFileManager(List.of()));

  private final List<CompilationUnitTree> units = new ArrayList<>();
  private final SourcePositions positions;
  private final Javac javac;
  private final Knowledge knowledge;
  private final Program program;
  private final Callers callers;
  private final Places places;

  private Told(String facts, Map<String, String> sources) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    FILES.get(),
                    diagnostics,
                    List.of("-proc:none", "-XDcompilePolicy=simple"),
                    null,
                    sources.entrySet().stream()
                        .map(each -> Lab.source(each.getKey(), each.getValue()))
                        .toList());
    try {
      task.parse().forEach(units::add);
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Diagnostic<?> each : diagnostics.getDiagnostics()) {
      if (each.getKind() == Diagnostic.Kind.ERROR) {
        throw new AssertionError(each);
      }
    }
    List<String> lines = new ArrayList<>(List.of(FactsFile.HEADER, "library Test"));
    lines.addAll(facts.lines().toList());
    javac = new Javac(((BasicJavacTask) task).getContext());
    positions = javac.trees().getSourcePositions();
    knowledge = new Knowledge(javac, List.of(FactsFile.parse("test.facts", lines, false)));
    program = new Program(javac, knowledge);
    callers = new Callers(knowledge);
    places = new Places(javac, knowledge, program, callers);
  }

  /**
   * Compiles files that must be right.
   *
   * @param facts lines of a facts file, without its head
   * @param sources each called after its first type
   */
  public static Told of(String facts, String... sources) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String source : sources) {
      String name = source.replaceFirst("(?s).*?(?:class|interface|record|enum) (\\w+).*", "$1");
      files.put("/" + name + ".java", source);
    }
    return new Told(facts, files);
  }

  /** The same for one file of a name. */
  public static Told ofFile(String name, String source) {
    return new Told("", Map.of(name, source));
  }

  public Javac javac() {
    return javac;
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  public Program program() {
    return program;
  }

  public Callers callers() {
    return callers;
  }

  public Places places() {
    return places;
  }

  /** The first file. */
  public CompilationUnitTree unit() {
    return units.get(0);
  }

  /** Path to the first tree that reads so, the outermost there; a statement only with its end. */
  public TreePath path(String code) {
    return find(
        path ->
            code.equals(text(path))
                && !(path.getLeaf() instanceof CompilationUnitTree)
                && (code.endsWith(";") || !(path.getLeaf() instanceof ExpressionStatementTree)),
        code);
  }

  /** Path to the nearest tree of a kind around the first one that reads so. */
  public TreePath path(String code, Class<? extends Tree> around) {
    TreePath path = path(code);
    while (!around.isInstance(path.getLeaf())) {
      path = path.getParentPath();
    }
    return path;
  }

  /** Path to the declaration of the first method of a name. */
  public TreePath method(String name) {
    return find(
        path -> path.getLeaf() instanceof MethodTree method && method.getName().contentEquals(name),
        name);
  }

  /** The method of a name. */
  public MethodSymbol symbol(String name) {
    return ((JCTree.JCMethodDecl) method(name).getLeaf()).sym;
  }

  /** The variable that the first expression which reads so names. */
  public VarSymbol variable(String code) {
    return (VarSymbol) TreeInfo.symbol((JCTree) path(code).getLeaf());
  }

  /** The call that reads so. */
  public Call call(String code) {
    return Call.of(path(code).getLeaf()).orElseThrow(() -> new AssertionError("no call: " + code));
  }

  /** The source of a tree, as it was written. */
  public String text(TreePath path) {
    CompilationUnitTree unit = path.getCompilationUnit();
    int start = (int) positions.getStartPosition(unit, path.getLeaf());
    int end = (int) positions.getEndPosition(unit, path.getLeaf());
    try {
      return start < 0 || end < start
          ? ""
          : unit.getSourceFile().getCharContent(true).toString().substring(start, end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TreePath find(Predicate<TreePath> wanted, String what) {
    TreePath[] found = new TreePath[1];
    for (CompilationUnitTree unit : units) {
      new TreePathScanner<Void, Void>() {
        @Override
        public Void scan(Tree tree, Void unused) {
          if (tree != null && found[0] == null) {
            TreePath above = getCurrentPath();
            TreePath path = above == null ? new TreePath(unit) : new TreePath(above, tree);
            if (wanted.test(path)) {
              found[0] = path;
            }
          }
          return found[0] != null ? null : super.scan(tree, unused);
        }
      }.scan(unit, null);
    }
    if (found[0] == null) {
      throw new AssertionError("not in the source: " + what);
    }
    return found[0];
  }
}
