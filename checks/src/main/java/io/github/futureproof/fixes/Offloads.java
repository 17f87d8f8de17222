package io.github.futureproof.fixes;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Callback;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Subtrees;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.knowledge.On;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The patches that move work to where it may wait; each is empty where it would not be safe. */
public final class Offloads {
  private final Javac javac;
  private final Knowledge knowledge;
  private final Fixes fixes;
  private final Templates templates;
  private final SourceText source;

  Offloads(Javac javac, Knowledge knowledge, Fixes fixes, SourceText source) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.fixes = fixes;
    this.source = source;
    templates = new Templates(knowledge);
  }

  /**
   * Moves the body that an operator runs: the signals before it, or the subscription behind it.
   *
   * @param operator path to the operator's call
   * @param runs how it runs that body
   */
  public Optional<Edits> hop(TreePath operator, List<Fact.Runs> runs) {
    if (isAll(runs, On.Kind.SUBSCRIBER)
        && operator.getLeaf() instanceof MethodInvocationTree call) {
      Optional<MethodInvocationTree> wrong = below(operator);
      if (wrong.isPresent()) {
        return replace(wrong.get(), "shift");
      }
      return keepsType(operator, call) ? insert(call, "shift") : Optional.empty();
    }
    boolean instance = Call.of(operator.getLeaf()).filter(Call::isInstance).isPresent();
    Optional<TreePath> value = Expressions.receiver(operator);
    if (!isAll(runs, On.Kind.SIGNAL) || !instance) {
      return Optional.empty();
    }
    // value.group().operator(..): the group in between is no value.
    while (value.isPresent()
        && value.get().getLeaf() instanceof MethodInvocationTree group
        && group.getArguments().isEmpty()
        && knowledge.async(ASTHelpers.getType(group)).isEmpty()) {
      value = Expressions.receiver(value.get());
    }
    if (value.isPresent()
        && value.get().getLeaf() instanceof MethodInvocationTree wrong
        && hops(wrong).map(Fact.Hops::down).orElse(false)) {
      return replace(wrong, "hop");
    }
    return value.flatMap(path -> insert(path.getLeaf(), "hop"));
  }

  /** A hop to a scheduler that the call names. */
  private Optional<Fact.Hops> hops(Tree tree) {
    return Call.of(tree)
        .flatMap(call -> knowledge.about(Fact.Hops.class, call).first())
        .filter(hops -> hops.on().kind() == On.Kind.ARG);
  }

  /** The call further down in the same chain that says where it is subscribed. */
  private Optional<MethodInvocationTree> below(TreePath operator) {
    TreePath at = operator;
    while (at.getParentPath().getLeaf() instanceof MemberSelectTree
        && at.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree next) {
      if (hops(next).map(Fact.Hops::up).orElse(false)) {
        return Optional.of(next);
      }
      at = at.getParentPath().getParentPath();
    }
    return Optional.empty();
  }

  /** Writes another hop in the place of one that leads to the wrong threads. */
  private Optional<Edits> replace(MethodInvocationTree hop, String role) {
    if (!(hop.getMethodSelect() instanceof MemberSelectTree select)
        || hop.getArguments().size() != 1) {
      return Optional.empty();
    }
    int start = source.end(select) - select.getIdentifier().length();
    return templates
        .of(ASTHelpers.getType(select.getExpression()), role)
        .filter(template -> template.text().startsWith("{value}."))
        .map(
            template -> {
              Templates.Filled filled = Templates.fill(template.text(), Map.of("value", ""), "");
              return new Edits(
                  "run it on a worker",
                  List.of(new Edits.Edit(start, source.end(hop), filled.text().substring(1))),
                  filled.imports());
            });
  }

  /**
   * Whether a call has the same type where a further call follows, and its target no longer tells
   * it: its function gives that type, or it has none to infer.
   */
  private boolean keepsType(TreePath path, MethodInvocationTree tree) {
    Optional<Call> call = Call.of(tree);
    Type made = ASTHelpers.getType(tree);
    if (call.isEmpty() || made == null) {
      return false;
    }
    if (call.get().method().getTypeParameters().isEmpty()
        || !tree.getTypeArguments().isEmpty()
        || path.getParentPath().getLeaf() instanceof MemberSelectTree) {
      return true;
    }
    if (tree.getArguments().size() != 1
        || !(tree.getArguments().get(0) instanceof LambdaExpressionTree)) {
      return false;
    }
    TreePath function = new TreePath(path, tree.getArguments().get(0));
    List<TreePath> results =
        Callback.of(function, null, javac)
            .filter(Callback.Inline.class::isInstance)
            .map(callback -> Callback.results((Callback.Inline) callback))
            .orElse(List.of());
    return !results.isEmpty()
        && results.stream().allMatch(each -> gives(ASTHelpers.getType(each.getLeaf()), made));
  }

  private boolean gives(Type result, Type made) {
    if (result == null || result.hasTag(TypeTag.VOID)) {
      return false;
    }
    Type boxed = javac.types().boxedTypeOrType(result);
    return javac.types().isSameType(boxed, made)
        || made.getTypeArguments().size() == 1
            && javac.types().isSameType(boxed, made.getTypeArguments().head);
  }

  private static boolean isAll(List<Fact.Runs> runs, On.Kind kind) {
    return !runs.isEmpty() && runs.stream().allMatch(each -> each.on().kind() == kind);
  }

  /** Writes a further call after a value, on a line of its own where the chain has those. */
  private Optional<Edits> insert(Tree value, String role) {
    Optional<Fact.Template> template =
        templates.of(ASTHelpers.getType(value), role).filter(t -> t.text().startsWith("{value}"));
    return template.map(
        known -> {
          Templates.Filled filled = Templates.fill(known.text(), Map.of("value", ""), "");
          int end = source.end(value);
          String text = source.lead(value, filled.text().length()) + filled.text();
          return new Edits(
              "run it on a worker", List.of(new Edits.Edit(end, end, text)), filled.imports());
        });
  }

  /**
   * Calls the twin that runs its handler on a worker. Only for a lambda that does all its work in
   * its own body: what it registers, or hands its parameters to, could come too late.
   *
   * @param operator path to the call
   * @param scope path to its argument
   */
  public Optional<Edits> twin(TreePath operator, TreePath scope) {
    return scope.getLeaf() instanceof LambdaExpressionTree lambda && isClosed(lambda)
        ? fixes.twin(operator, "offload")
        : Optional.empty();
  }

  private static boolean isClosed(LambdaExpressionTree lambda) {
    List<VarSymbol> parameters =
        lambda.getParameters().stream().map(ASTHelpers::getSymbol).toList();
    return !Subtrees.any(lambda.getBody(), tree -> handsOn(tree, parameters));
  }

  /** Whether a tree is code for others, or gives others what a variable holds. */
  private static boolean handsOn(Tree tree, List<VarSymbol> variables) {
    List<? extends ExpressionTree> given =
        tree instanceof MethodInvocationTree call
            ? call.getArguments()
            : tree instanceof NewClassTree creation ? creation.getArguments() : List.of();
    return tree instanceof LambdaExpressionTree
        || tree instanceof MemberReferenceTree
        || tree instanceof NewClassTree creation && creation.getClassBody() != null
        || given.stream().anyMatch(arg -> variables.contains(Variables.named(arg)));
  }

  /**
   * Makes a value from a function that a worker runs, where it was made from a result at once:
   * {@code just(load())}.
   *
   * @param call path to the blocking call, or to the one that leads there
   */
  public Optional<Edits> lazily(TreePath call) {
    return new Deferral(javac, knowledge, templates, source).of(call);
  }
}
