package io.github.futureproof.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Name;

/** The patches that several checks share; each is empty where it would not be safe. */
public final class Fixes {
  private static final Pattern CALL_ON_VALUE = Pattern.compile("^\\{value\\}\\.(\\w+)\\(");

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

  /** The patches of tasks that are handed to executors. */
  public TaskFixes tasks() {
    return new TaskFixes(javac, state, this, loggers, source);
  }

  /** The patches that move work to a worker. */
  public Offloads offloads() {
    return new Offloads(javac, knowledge, this, source);
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

  /**
   * Subscribes to a cold value that is dropped, reporting its failure. Not where it is an operator
   * on a value that goes on without it, nor inside a method or function that returns another: there
   * it belongs into the chain.
   *
   * @param path path to the expression
   * @param message what the report says
   */
  public Optional<Edits> start(TreePath path, String message) {
    VarSymbol root = Sequences.root(path);
    if (root != null && knowledge.async(root.type).isPresent() || isInsideOther(path)) {
      return Optional.empty();
    }
    TreePath parent = Expressions.outermost(path).getParentPath();
    Optional<Edits> edits = report(path, "start", "subscribe", message);
    if (parent.getLeaf() instanceof AssignmentTree) {
      return Optional.empty();
    }
    if (!(parent.getLeaf() instanceof VariableTree variable) || edits.isEmpty()) {
      return edits;
    }
    // What is left has another type, and nobody reads the variable.
    int start = source.start(variable);
    if (!(parent.getParentPath().getLeaf() instanceof BlockTree)
        || variable.getInitializer() != path.getLeaf()
        || source.hasComment(start, source.start(path.getLeaf()))
        || Variables.of(ASTHelpers.getSymbol(variable), path).writes().size() != 1) {
      return Optional.empty();
    }
    Edits.Edit edit = edits.get().edits().get(0);
    return Optional.of(
        new Edits(
            edits.get().title(),
            List.of(new Edits.Edit(start, edit.end(), edit.text())),
            edits.get().imports()));
  }

  private boolean isInsideOther(TreePath path) {
    for (TreePath up = path.getParentPath(); up != null; up = up.getParentPath()) {
      Type type = null;
      if (up.getLeaf() instanceof LambdaExpressionTree lambda) {
        type = javac.types().findDescriptorType(ASTHelpers.getType(lambda)).getReturnType();
      } else if (up.getLeaf() instanceof MethodTree method) {
        type = ASTHelpers.getSymbol(method).getReturnType();
      }
      if (type != null) {
        return knowledge.async(type).filter(a -> a.kind() == Fact.AsyncKind.COLD).isPresent();
      }
    }
    return false;
  }

  private Optional<Edits> report(TreePath path, String role, String title, String message) {
    if (!(path.getLeaf() instanceof ExpressionTree value)) {
      return Optional.empty();
    }
    return templates
        .of(ASTHelpers.getType(value), role)
        .filter(template -> role.equals("start") || fits(template.text(), path))
        // In a raw chain a callback's throwable is a mere object.
        .filter(template -> !ASTHelpers.getType(value).isRaw())
        .map(template -> replace(title, value, reporting(template, path, value, message)));
  }

  /** Whether what a template makes of a value can be assigned where the value is. */
  private boolean fits(String template, TreePath path) {
    Tree holder = Expressions.outermost(path).getParentPath().getLeaf();
    Type wanted =
        holder instanceof VariableTree variable
            ? ASTHelpers.getType(variable)
            : holder instanceof AssignmentTree ? ASTHelpers.getType(holder) : null;
    if (wanted == null) {
      return true;
    }
    Matcher call = CALL_ON_VALUE.matcher(template);
    Type type = ASTHelpers.getType(path.getLeaf());
    return call.find() && javac.returnsSubtype(type, call.group(1), wanted);
  }

  private Templates.Filled reporting(
      Fact.Template template, TreePath path, ExpressionTree value, String message) {
    String error = SourceText.freeName("error", path);
    String text = template.text();
    String indentation = source.indentation(value);
    Map<String, String> holes =
        Map.of(
            "value", source.of(value),
            "error", error,
            "result", SourceText.freeName("result", path),
            "report", loggers.report(path, message, error));
    Templates.Filled filled = Templates.fill(text, holes, indentation);
    if (text.startsWith("{value}.") && !source.fitsLine(value, filled.text())) {
      // The chain goes on in a line of its own.
      text = "{value}\n" + text.substring("{value}".length());
      return Templates.fill(text, holes, source.chainIndentation(value));
    }
    return filled;
  }

  private Edits replace(String title, Tree tree, Templates.Filled filled) {
    return new Edits(
        title,
        List.of(new Edits.Edit(source.start(tree), source.end(tree), filled.text())),
        filled.imports());
  }

  /**
   * Waits for a value that is dropped.
   *
   * @param path path to the expression
   */
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
  static boolean throwsChecked(Fact.Template template) {
    return template.text().contains(".get()");
  }

  /**
   * Chains a dropped value before the one that the next statement returns.
   *
   * @param path path to the dropped expression, which is a statement
   */
  public Optional<Edits> sequence(TreePath path) {
    return new Sequences(javac, knowledge, source).sequence(path);
  }

  /** Puts the dropped result of an operator into the variable that it was called on. */
  public Optional<Edits> assign(TreePath path) {
    return new Sequences(javac, knowledge, source).assign(path);
  }

  /**
   * Replaces a call by its twin for a purpose.
   *
   * @param path path to the call
   * @param as the purpose, as the facts format names it
   */
  public Optional<Edits> twin(TreePath path, String as) {
    Optional<Fact.Twin> twin =
        Call.of(path.getLeaf()).stream()
            .flatMap(call -> knowledge.about(Fact.Twin.class, call).facts().stream())
            .filter(t -> t.as().equals(as) && t.since() <= javac.release())
            .findFirst();
    if (twin.isEmpty()) {
      return Optional.empty();
    }
    String text = twin.get().text();
    boolean isName = text.indexOf('{') < 0;
    if (isName && path.getLeaf() instanceof MemberReferenceTree reference) {
      return Optional.of(rename(reference, reference.getName(), text));
    }
    if (!(path.getLeaf() instanceof MethodInvocationTree invocation)
        || !(invocation.getMethodSelect() instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    if (isName) {
      return Optional.of(rename(select, select.getIdentifier(), text));
    }
    for (int i = 0; i < invocation.getArguments().size(); i++) {
      if (text.contains("{arg" + i + "}.") && !isPrimary(invocation.getArguments().get(i))) {
        return Optional.empty();
      }
    }
    Map<String, String> holes = new HashMap<>();
    holes.put("call", source.of(invocation));
    holes.put("this", source.of(select.getExpression()));
    for (int i = 0; i < invocation.getArguments().size(); i++) {
      holes.put("arg" + i, source.of(invocation.getArguments().get(i)));
    }
    Templates.Filled filled = Templates.fill(text, holes, source.indentation(invocation));
    return Optional.of(replace("use its twin", invocation, filled));
  }

  /** Replaces the name at the end of a selection or method reference. */
  private Edits rename(Tree tree, Name name, String text) {
    int end = source.end(tree);
    Edits.Edit edit = new Edits.Edit(end - name.length(), end, text);
    return new Edits("use " + text, List.of(edit), List.of());
  }

  /** Whether a dot may follow. */
  private static boolean isPrimary(ExpressionTree tree) {
    switch (tree.getKind()) {
      case IDENTIFIER:
      case MEMBER_SELECT:
      case METHOD_INVOCATION:
      case PARENTHESIZED:
        return true;
      default:
        return false;
    }
  }

  /**
   * Makes an operator wait for the value that its callback starts.
   *
   * @param operator path to the operator's call
   * @param inner path to the inner value: the callback's result, or the last thing it does
   */
  public Optional<Edits> flatten(TreePath operator, TreePath inner) {
    return new Flattening(javac, knowledge, this, source).flatten(operator, inner);
  }

  /**
   * Rewrites an iteration that drops a future for each element into one value for all of them.
   *
   * @param iteration path to the call that iterates
   * @param function path to its lambda or method reference
   * @param element the type of the dropped values
   * @param message what the report says
   * @param mayWait whether the thread may wait for the end
   */
  public Optional<Edits> all(
      TreePath iteration, TreePath function, Type element, String message, boolean mayWait) {
    String toList =
        javac.release() >= 16 ? ".toList()" : ".collect({java.util.stream.Collectors}.toList())";
    return new Gathering(javac, knowledge, templates, loggers, source)
        .all(iteration, function, element, message, toList, mayWait);
  }

  /**
   * Waits for all values of a collection that is dropped.
   *
   * @param collection path to the expression
   * @param element the type of its elements
   * @param message what the report says
   * @param mayWait whether the thread may wait for the end
   */
  public Optional<Edits> gathered(
      TreePath collection, Type element, String message, boolean mayWait) {
    return new Gathering(javac, knowledge, templates, loggers, source)
        .gathered(collection, element, message, mayWait);
  }
}
