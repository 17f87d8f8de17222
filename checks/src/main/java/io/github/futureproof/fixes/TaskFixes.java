package io.github.futureproof.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The patches of tasks that are handed to executors; each is empty where it would not be safe. */
public final class TaskFixes {
  private static final String GUARDED =
      """
      {
        try {
          {body}
        } catch ({exception} {error}) {
          {report};{leave}
        }
      }\
      """;

  private final Javac javac;
  private final VisitorState state;
  private final Fixes fixes;
  private final Loggers loggers;
  private final SourceText source;

  TaskFixes(Javac javac, VisitorState state, Fixes fixes, Loggers loggers, SourceText source) {
    this.javac = javac;
    this.state = state;
    this.fixes = fixes;
    this.loggers = loggers;
    this.source = source;
  }

  /**
   * Hands a task to the executor without a future: its failure goes to the thread's handler.
   *
   * @param path path to the call that submits, or to a method reference for it
   * @param task the task
   */
  public Optional<Edits> untracked(TreePath path, Optional<TreePath> task) {
    return isOfRunnable(path) || task.isPresent() && isRunnable(task.get().getLeaf())
        ? fixes.twin(path, "untracked")
        : Optional.empty();
  }

  private boolean isOfRunnable(TreePath path) {
    return path.getLeaf() instanceof MemberReferenceTree reference
        && Call.of(reference)
            .map(call -> javac.parameterTypes(call.method()).equals(List.of("java.lang.Runnable")))
            .orElse(false);
  }

  /** Whether a task is a {@code Runnable}, or can stand for one as it is written. */
  private boolean isRunnable(Tree task) {
    if (javac.isSubtype(ASTHelpers.getType(task), "java.lang.Runnable")) {
      return true;
    }
    if (task instanceof LambdaExpressionTree lambda) {
      Tree body = lambda.getBody();
      boolean isStatement =
          body.getKind() == Tree.Kind.METHOD_INVOCATION || body.getKind() == Tree.Kind.NEW_CLASS;
      return isStatement && throwsUnchecked(body);
    }
    return task instanceof MemberReferenceTree reference && isUnchecked(thrown(reference));
  }

  /**
   * Catches and reports what a task throws, inside the task.
   *
   * @param task path to a lambda, method reference or anonymous class
   * @param message what the report says
   */
  public Optional<Edits> catchInside(TreePath task, String message) {
    Tree tree = task.getLeaf();
    if (tree instanceof LambdaExpressionTree lambda) {
      return result(lambda).flatMap(result -> catchIn(task, lambda.getBody(), result, message));
    }
    if (tree instanceof MemberReferenceTree reference) {
      return result(reference).flatMap(result -> catchIn(task, reference, result, message));
    }
    if (tree instanceof NewClassTree creation && creation.getClassBody() != null) {
      return onlyMethod(creation.getClassBody())
          .flatMap(
              method ->
                  catchIn(
                      task,
                      method.getBody(),
                      ASTHelpers.getSymbol(method).getReturnType(),
                      message));
    }
    return Optional.empty();
  }

  private Optional<Edits> catchIn(TreePath task, Tree tree, Type result, String message) {
    boolean returns = !result.hasTag(TypeTag.VOID);
    Optional<String> inner = inner(tree, returns);
    Optional<String> exception = exception(tree);
    if (inner.isEmpty() || exception.isEmpty() || result.isPrimitive()) {
      return Optional.empty();
    }
    String error = SourceText.freeName("error", task);
    Templates.Filled filled =
        Templates.fill(
            GUARDED,
            Map.of(
                "body", inner.get(),
                "exception", exception.get(),
                "error", error,
                "leave", returns ? "\n" + source.indentation(tree) + "    return null;" : "",
                "report", loggers.report(task, message, error)),
            source.indentation(tree));
    String before = tree instanceof MemberReferenceTree ? "() -> " : "";
    return Optional.of(
        new Edits(
            "catch and report in the task",
            List.of(new Edits.Edit(source.start(tree), source.end(tree), before + filled.text())),
            filled.imports()));
  }

  /** The statements to be guarded. */
  private Optional<String> inner(Tree tree, boolean returns) {
    if (tree instanceof BlockTree block) {
      if (block.getStatements().isEmpty()) {
        return Optional.empty();
      }
      int start = source.start(block.getStatements().get(0));
      if (source.hasComment(source.start(block), start)) {
        return Optional.empty();
      }
      String text = source.between(start, source.end(block) - 1).stripTrailing();
      return Optional.of(text.replaceAll("\n(?=[^\r\n])", "\n  "));
    }
    String start = returns ? "return " : "";
    if (tree instanceof MemberReferenceTree reference) {
      boolean simple =
          reference.getMode() == MemberReferenceTree.ReferenceMode.INVOKE
              && reference.getTypeArguments() == null;
      String qualifier = source.of(reference.getQualifierExpression());
      String name = (qualifier.equals("this") ? "" : qualifier + ".") + reference.getName();
      return simple ? Optional.of(start + name + "();") : Optional.empty();
    }
    return Optional.of(start + source.of(tree) + ";");
  }

  /** What must be caught; empty where an interrupt would be caught with it. */
  private Optional<String> exception(Tree tree) {
    List<Type> thrown = thrown(tree);
    if (isUnchecked(thrown)) {
      return Optional.of("RuntimeException");
    }
    boolean interrupt =
        thrown.stream()
            .anyMatch(
                type ->
                    javac.isSubtype(type, "java.lang.InterruptedException")
                        || !javac.isSubtype(type, "java.lang.Exception")
                        || type.tsym == javac.symtab().exceptionType.tsym);
    return interrupt ? Optional.empty() : Optional.of("Exception");
  }

  private List<Type> thrown(Tree tree) {
    return tree instanceof MemberReferenceTree reference
        ? Call.of(reference)
            .map(call -> call.method().getThrownTypes())
            .orElse(com.sun.tools.javac.util.List.nil())
        : List.copyOf(ASTHelpers.getThrownExceptions(tree, state));
  }

  private boolean throwsUnchecked(Tree tree) {
    return isUnchecked(thrown(tree));
  }

  private boolean isUnchecked(List<Type> thrown) {
    return thrown.stream()
        .allMatch(
            type ->
                javac.isSubtype(type, "java.lang.RuntimeException")
                    || javac.isSubtype(type, "java.lang.Error"));
  }

  /** What the function that a lambda or method reference becomes returns. */
  private Optional<Type> result(ExpressionTree function) {
    try {
      Type type = ASTHelpers.getType(function);
      return type == null
          ? Optional.empty()
          : Optional.of(javac.types().findDescriptorType(type).getReturnType());
    } catch (Types.FunctionDescriptorLookupError | CompletionFailure e) {
      return Optional.empty();
    }
  }

  private static Optional<MethodTree> onlyMethod(ClassTree type) {
    List<MethodTree> methods =
        type.getMembers().stream()
            .filter(MethodTree.class::isInstance)
            .map(MethodTree.class::cast)
            .filter(method -> !isConstructor(method))
            .toList();
    return methods.size() == 1 ? Optional.of(methods.get(0)) : Optional.empty();
  }

  private static boolean isConstructor(MethodTree method) {
    MethodSymbol symbol = ASTHelpers.getSymbol(method);
    return symbol.isConstructor();
  }
}
