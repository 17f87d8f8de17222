package io.github.futureproof.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The patches that several checks share; each is empty where it would not be safe. */
public final class Fixes {
  private final Javac javac;
  private final Knowledge knowledge;
  private final Templates templates;
  private final Loggers loggers;
  private final VisitorState state;
  private final SourceText source;

  /** Makes patches of the file that is being visited. */
  public Fixes(Javac javac, Knowledge knowledge, VisitorState state) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.state = state;
    templates = new Templates(knowledge);
    loggers = new Loggers(javac, knowledge);
    source = new SourceText(state);
  }

  /**
   * Gives an expression a handler for its failure.
   *
   * @param path path to the expression
   * @param message what the report says
   */
  public Optional<Edits> handle(TreePath path, String message) {
    return report(path, "handle", "report the failure", message);
  }

  /** Subscribes to a cold value that is dropped, and reports its failure. */
  public Optional<Edits> start(TreePath path, String message) {
    return report(path, "start", "subscribe", message);
  }

  private Optional<Edits> report(TreePath path, String role, String title, String message) {
    if (!(path.getLeaf() instanceof ExpressionTree value)) {
      return Optional.empty();
    }
    return templates
        .of(ASTHelpers.getType(value), role)
        .map(
            template -> {
              String error = SourceText.freeName("error", path);
              Templates.Filled filled =
                  Templates.fill(
                      template.text(),
                      Map.of(
                          "value", source.of(value),
                          "error", error,
                          "result", SourceText.freeName("result", path),
                          "report", loggers.report(path, message, error)),
                      source.indentation(value));
              return replace(title, value, filled);
            });
  }

  private Edits replace(String title, Tree tree, Templates.Filled filled) {
    return new Edits(
        title,
        List.of(new Edits.Edit(source.start(tree), source.end(tree), filled.text())),
        filled.imports());
  }

  /** Waits for a value that is dropped. */
  public Optional<Edits> join(TreePath path) {
    if (!(path.getLeaf() instanceof ExpressionTree value)) {
      return Optional.empty();
    }
    return templates
        .of(ASTHelpers.getType(value), "join")
        .filter(template -> !throwsChecked(template))
        .map(
            template ->
                replace(
                    "wait for it",
                    value,
                    Templates.fill(template.text(), Map.of("value", source.of(value)), "")));
  }

  /** {@code Future#get} throws checked exceptions that its caller may not declare. */
  private static boolean throwsChecked(Fact.Template template) {
    return template.text().contains(".get()");
  }

  /**
   * Chains a dropped value before the one that the next statement returns.
   *
   * @param path path to the dropped expression, which is a statement
   */
  public Optional<Edits> sequence(TreePath path) {
    TreePath statementPath = Expressions.outermost(path).getParentPath();
    if (!(path.getLeaf() instanceof ExpressionTree value)
        || !(statementPath.getLeaf() instanceof ExpressionStatementTree statement)
        || statement.getExpression() != value
        || !(statementPath.getParentPath().getLeaf() instanceof BlockTree block)) {
      return Optional.empty();
    }
    int index = block.getStatements().indexOf(statement);
    if (index + 1 >= block.getStatements().size()
        || !(block.getStatements().get(index + 1) instanceof ReturnTree result)
        || result.getExpression() == null
        || source.hasComment(source.end(statement), source.start(result))) {
      return Optional.empty();
    }
    Type first = ASTHelpers.getType(value);
    Type declared = declaredResult(statementPath);
    if (declared == null
        || first == null
        || !javac.isSubtype(first, declared.tsym.getQualifiedName().toString())) {
      return Optional.empty();
    }
    // The same value goes on: the operator's result was forgotten.
    Optional<TreePath> receiver = Expressions.receiver(path);
    boolean forgotten =
        receiver.isPresent()
            && source.of(receiver.get().getLeaf()).equals(source.of(result.getExpression()))
            && javac.types().isSameType(first, ASTHelpers.getType(result.getExpression()));
    Optional<Templates.Filled> text =
        forgotten
            ? Optional.of(new Templates.Filled(source.of(value), List.of()))
            : templates
                .of(first, "sequence")
                .map(
                    template ->
                        Templates.fill(
                            template.text(),
                            Map.of(
                                "first", source.of(value),
                                "second", source.of(result.getExpression()),
                                "result", SourceText.freeName("result", path)),
                            source.indentation(value)));
    return text.map(
        filled ->
            new Edits(
                "chain it before what is returned",
                List.of(
                    new Edits.Edit(
                        source.start(statement),
                        source.end(result),
                        "return " + filled.text() + ";")),
                filled.imports()));
  }

  private static Type declaredResult(TreePath path) {
    for (TreePath up = path; up != null; up = up.getParentPath()) {
      if (up.getLeaf() instanceof LambdaExpressionTree) {
        return null;
      }
      if (up.getLeaf() instanceof MethodTree method) {
        return ASTHelpers.getSymbol(method).getReturnType();
      }
    }
    return null;
  }

  /**
   * Replaces a call by its twin for a purpose.
   *
   * @param path path to the call
   * @param as the purpose, as the facts format names it
   */
  public Optional<Edits> twin(TreePath path, String as) {
    Optional<Call> call = Call.of(path.getLeaf());
    if (call.isEmpty()
        || !(path.getLeaf() instanceof MethodInvocationTree invocation)
        || !(invocation.getMethodSelect() instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    Optional<Fact.Twin> twin =
        knowledge.about(Fact.Twin.class, call.get()).facts().stream()
            .filter(t -> t.as().equals(as) && t.since() <= release())
            .findFirst();
    if (twin.isEmpty()) {
      return Optional.empty();
    }
    String text = twin.get().text();
    if (text.indexOf('{') < 0) {
      int end = source.end(select);
      int start = end - select.getIdentifier().length();
      return Optional.of(
          new Edits("use " + text, List.of(new Edits.Edit(start, end, text)), List.of()));
    }
    Templates.Filled filled =
        Templates.fill(
            text,
            Map.of("call", source.of(invocation), "this", source.of(select.getExpression())),
            source.indentation(invocation));
    return Optional.of(replace("use its twin", invocation, filled));
  }

  /**
   * Hands a task to the executor without a future, so that its failure goes to the thread's handler.
   *
   * @param path path to the call that submits
   * @param task the task
   */
  public Optional<Edits> untracked(TreePath path, Optional<TreePath> task) {
    boolean fits =
        task.isPresent()
            && (javac.isSubtype(ASTHelpers.getType(task.get().getLeaf()), "java.lang.Runnable")
                || isRunnable(task.get().getLeaf()));
    return fits ? untrackedTwin(path) : Optional.empty();
  }

  private Optional<Edits> untrackedTwin(TreePath path) {
    Optional<Call> call = Call.of(path.getLeaf());
    return call.isPresent() && call.get().args().size() == 1
        ? twin(path, "untracked")
        : Optional.empty();
  }

  /** Whether a lambda written for a function with a result can stand for a {@code Runnable}. */
  private static boolean isRunnable(Tree task) {
    if (!(task instanceof LambdaExpressionTree lambda)
        || !(lambda.getBody() instanceof MethodInvocationTree body)) {
      return false;
    }
    return Call.of(body)
        .map(call -> call.method().getThrownTypes().isEmpty() && !nestsCalls(body))
        .orElse(false);
  }

  /** Calls in arguments or receivers may throw checked exceptions of their own. */
  private static boolean nestsCalls(MethodInvocationTree body) {
    return body.getMethodSelect() instanceof MemberSelectTree select
            && select.getExpression() instanceof MethodInvocationTree
        || body.getArguments().stream().anyMatch(MethodInvocationTree.class::isInstance);
  }

  /**
   * Makes an operator wait for the value that its callback starts.
   *
   * @param operator path to the operator's call
   * @param inner path to the inner value: the callback's result, or the last thing it does
   */
  public Optional<Edits> flatten(TreePath operator, TreePath inner) {
    if (!(operator.getLeaf() instanceof ExpressionTree outer)
        || !(inner.getLeaf() instanceof ExpressionTree value)
        || !keepsType(operator, outer, value)) {
      return Optional.empty();
    }
    Optional<Edits> renamed = twin(operator, "flat");
    TreePath holder = Expressions.outermost(inner).getParentPath();
    if (renamed.isEmpty() || !(holder.getLeaf() instanceof ExpressionStatementTree statement)) {
      return renamed;
    }
    boolean last =
        holder.getParentPath().getLeaf() instanceof BlockTree block
            && holder.getParentPath().getParentPath().getLeaf() instanceof LambdaExpressionTree
            && block.getStatements().get(block.getStatements().size() - 1) == statement
            && io.github.futureproof.code.Returns.of(holder.getParentPath()).isEmpty()
            && !hasReturn(block);
    if (!last) {
      return Optional.empty();
    }
    List<Edits.Edit> edits = new ArrayList<>(renamed.get().edits());
    edits.add(new Edits.Edit(source.start(statement), source.start(statement), "return "));
    return Optional.of(new Edits(renamed.get().title(), edits, renamed.get().imports()));
  }

  private boolean hasReturn(BlockTree block) {
    boolean[] found = new boolean[1];
    new com.sun.source.util.TreeScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        found[0] = true;
        return null;
      }
    }.scan(block, null);
    return found[0];
  }

  /** Whether the operator's value is dropped, or has the type that the inner one has. */
  private boolean keepsType(TreePath operator, ExpressionTree outer, ExpressionTree inner) {
    TreePath parent = Expressions.outermost(operator).getParentPath();
    if (parent.getLeaf() instanceof ExpressionStatementTree) {
      return true;
    }
    Type outerType = ASTHelpers.getType(outer);
    Type innerType = ASTHelpers.getType(inner);
    if (outerType == null || innerType == null) {
      return false;
    }
    // The value goes on to a call that only looks at the end.
    if (parent.getLeaf() instanceof MemberSelectTree) {
      return parent.getParentPath().getParentPath().getLeaf() instanceof ExpressionStatementTree;
    }
    return javac.types().isSameType(outerType, innerType);
  }

  private int release() {
    String name = com.sun.tools.javac.code.Source.instance(javac.context()).name;
    return Integer.parseInt(name.startsWith("1.") ? name.substring(2) : name);
  }

  /**
   * Catches and reports what a task throws, inside the task.
   *
   * @param task path to the lambda or method reference, of a function that returns nothing
   * @param message what the report says
   */
  public Optional<Edits> catchInside(TreePath task, String message) {
    String error = SourceText.freeName("error", task);
    String report = loggers.report(task, message, error) + ";";
    Tree tree = task.getLeaf();
    String base = source.indentation(tree);
    if (tree instanceof LambdaExpressionTree lambda) {
      Tree body = lambda.getBody();
      if (body instanceof BlockTree block) {
        if (block.getStatements().isEmpty()) {
          return Optional.empty();
        }
        StatementTree first = block.getStatements().get(0);
        StatementTree last = block.getStatements().get(block.getStatements().size() - 1);
        String inner =
            source
                .between(source.start(first), source.end(block) - 1)
                .stripTrailing()
                .replace("\n", "\n  ");
        if (source.hasComment(source.start(block), source.start(first))) {
          return Optional.empty();
        }
        return Optional.of(
            edit(
                "catch and report in the task",
                source.start(block),
                source.end(block),
                guarded(inner, error, report, base)));
      }
      return Optional.of(
          edit(
              "catch and report in the task",
              source.start(body),
              source.end(body),
              guarded(source.of(body) + ";", error, report, base)));
    }
    if (tree instanceof MemberReferenceTree reference
        && reference.getMode() == MemberReferenceTree.ReferenceMode.INVOKE) {
      String qualifier = source.of(reference.getQualifierExpression());
      String call = (qualifier.equals("this") ? "" : qualifier + ".") + reference.getName() + "();";
      return Optional.of(
          edit(
              "catch and report in the task",
              source.start(tree),
              source.end(tree),
              "() -> " + guarded(call, error, report, base)));
    }
    return Optional.empty();
  }

  private static String guarded(String body, String error, String report, String base) {
    String one = "\n" + base + "  ";
    return "{"
        + one
        + "try {"
        + one
        + "  "
        + body
        + one
        + "} catch (RuntimeException "
        + error
        + ") {"
        + one
        + "  "
        + report
        + one
        + "}\n"
        + base
        + "}";
  }

  private static Edits edit(String title, int start, int end, String text) {
    return new Edits(title, List.of(new Edits.Edit(start, end, text)), List.of());
  }

  /**
   * Rewrites an iteration that drops a future for each element into one value for all of them.
   *
   * @param iteration path to the call that iterates
   * @param function path to its lambda or method reference
   * @param element the type of the dropped values
   */
  public Optional<Edits> all(TreePath iteration, TreePath function, Type element, String message) {
    Optional<TreePath> receiver = Expressions.receiver(iteration);
    if (receiver.isEmpty()
        || Expressions.outermost(iteration).getParentPath().getLeaf().getKind()
            != Tree.Kind.EXPRESSION_STATEMENT
        || !isExpression(function.getLeaf())) {
      return Optional.empty();
    }
    Type type = ASTHelpers.getType(receiver.get().getLeaf());
    String stream =
        javac.isSubtype(type, "java.util.stream.Stream")
            ? ""
            : javac.isSubtype(type, "java.util.Collection") ? ".stream()" : null;
    Optional<Fact.Template> all = templates.of(element, "all");
    boolean cold =
        knowledge.async(element).map(a -> a.kind() == Fact.AsyncKind.COLD).orElse(false);
    Optional<Fact.Template> end = templates.of(element, cold ? "start" : "join");
    if (stream == null || all.isEmpty() || end.isEmpty() || throwsChecked(end.get())) {
      return Optional.empty();
    }
    String values =
        source.of(receiver.get().getLeaf()) + stream + ".map(" + source.of(function.getLeaf()) + ")";
    boolean toList = release() >= 16;
    values += toList ? ".toList()" : ".collect({java.util.stream.Collectors}.toList())";
    String error = SourceText.freeName("error", iteration);
    String text = end.get().text().replace("{value}", all.get().text().replace("{values}", values));
    Templates.Filled filled =
        Templates.fill(
            text,
            Map.of(
                "error", error,
                "result", SourceText.freeName("result", iteration),
                "report", loggers.report(iteration, message, error)),
            source.indentation(iteration.getLeaf()));
    return Optional.of(replace("wait for all of them", iteration.getLeaf(), filled));
  }

  private static boolean isExpression(Tree function) {
    return function instanceof MemberReferenceTree
        || function instanceof LambdaExpressionTree lambda
            && lambda.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION;
  }

  /** Moves the signals that reach an operator to a worker, before the operator. */
  public Optional<Edits> hop(TreePath operator) {
    Optional<TreePath> receiver = Expressions.receiver(operator);
    if (receiver.isEmpty()) {
      return Optional.empty();
    }
    Tree value = receiver.get().getLeaf();
    return templates
        .of(ASTHelpers.getType(value), "hop")
        .map(
            template ->
                replace(
                    "run it on a worker",
                    value,
                    Templates.fill(template.text(), Map.of("value", source.of(value)), "")));
  }
}
