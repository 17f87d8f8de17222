package io.github.futureproof.testing;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.api.BasicJavacTask;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What javac knows over a class path and a few sources, without any check. */
public final class World {
  private final Javac javac;
  private final List<CompilationUnitTree> units = new ArrayList<>();

  private World(StandardJavaFileManager files, List<String> options, Map<String, String> sources) {
    List<String> all = new ArrayList<>(List.of("-proc:none", "-XDcompilePolicy=simple"));
    all.addAll(options);
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    files,
                    diagnostic -> {},
                    all,
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
    javac = new Javac(((BasicJavacTask) task).getContext());
  }

  /** Compiles one class, errors or not, against the class path of the tests. */
  public static World of(String source, String... options) {
    String name = source.replaceFirst("(?s).*?(?:class|interface|record|enum) (\\w+).*", "$1");
    return new World(Lab.newFileManager(), List.of(options), Map.of("/" + name + ".java", source));
  }

  /** Nothing but a class path. */
  public static World over(List<File> classPath) {
    return new World(
        Lab.newFileManager(classPath), List.of(), Map.of("/Empty.java", "class Empty {}"));
  }

  /** javac's services. */
  public Javac javac() {
    return javac;
  }

  /** The compiled files. */
  public List<CompilationUnitTree> units() {
    return units;
  }

  /** The first call, {@code new} or method reference of a name, in the order of the source. */
  public Call call(String name) {
    return calls()
        .filter(
            call ->
                call.method().getSimpleName().contentEquals(name)
                    || call.method().isConstructor()
                        && call.method().enclClass().getSimpleName().contentEquals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no call of " + name));
  }

  /** Every call that javac could resolve. */
  public Stream<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (CompilationUnitTree unit : units) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
          return add(tree, super.visitMethodInvocation(tree, null));
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void unused) {
          return add(tree, super.visitNewClass(tree, null));
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
          return add(tree, super.visitMemberReference(tree, null));
        }

        private Void add(Tree tree, Void result) {
          Call.of(tree).ifPresent(calls::add);
          return result;
        }
      }.scan(unit, null);
    }
    return calls.stream();
  }
}
