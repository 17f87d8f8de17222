package io.github.futureproof.fixes;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Subtrees;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a value from a function that a worker runs, where it was made from a result at once. */
final class Deferral {
  private final Javac javac;
  private final Knowledge knowledge;
  private final Templates templates;
  private final SourceText source;

  Deferral(Javac javac, Knowledge knowledge, Templates templates, SourceText source) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.templates = templates;
    this.source = source;
  }

  /**
   * The patch of a call whose result makes a value.
   *
   * @param call path to the blocking call, or to the one that leads there
   */
  Optional<Edits> of(TreePath call) {
    TreePath argument = call;
    while (true) {
      TreePath parent = argument.getParentPath();
      Optional<Call> maker = Call.of(parent.getLeaf());
      if (maker.isPresent() && isMadeOf(maker.get(), argument.getLeaf())) {
        return defer(parent, (ExpressionTree) argument.getLeaf());
      }
      if (!(parent.getLeaf() instanceof ExpressionTree)
          || parent.getLeaf() instanceof LambdaExpressionTree) {
        return Optional.empty();
      }
      argument = parent;
    }
  }

  private boolean isMadeOf(Call maker, Tree argument) {
    return maker.args().size() == 1
        && maker.args().get(0) == argument
        && knowledge
            .about(Fact.Result.class, maker)
            .first()
            .filter(result -> result.kind() == Fact.ResultKind.DONE)
            .isPresent();
  }

  private Optional<Edits> defer(TreePath maker, ExpressionTree body) {
    Type made = ASTHelpers.getType(maker.getLeaf());
    Type value = ASTHelpers.getType(body);
    if (made == null
        || value == null
        || made.getTypeArguments().size() != 1
        || !javac
            .types()
            .isSameType(made.getTypeArguments().head, javac.types().boxedTypeOrType(value))
        || isInTry(maker)
        || !isMovable(body)) {
      return Optional.empty();
    }
    return templates
        .of(made, "offload")
        .map(
            template -> {
              Templates.Filled filled =
                  Templates.fill(
                      source.folded(template.text(), maker.getLeaf(), body),
                      Map.of("body", source.of(body)),
                      "");
              Edits.Edit edit =
                  new Edits.Edit(
                      source.start(maker.getLeaf()), source.end(maker.getLeaf()), filled.text());
              return new Edits("run it on a worker", List.of(edit), filled.imports());
            });
  }

  /** What is thrown later is not caught by a {@code try} around. */
  private static boolean isInTry(TreePath path) {
    for (TreePath up = path; up != null; up = up.getParentPath()) {
      if (up.getLeaf() instanceof TryTree) {
        return true;
      }
      if (!(up.getLeaf() instanceof ExpressionTree || up.getLeaf() instanceof StatementTree)) {
        return false;
      }
    }
    return false;
  }

  /** Whether an expression means the same in a lambda: no writes, only locals that stay so. */
  private boolean isMovable(ExpressionTree body) {
    return !Subtrees.any(
        body,
        tree ->
            Variables.isChanging(tree)
                || isWrite(tree)
                || !(tree instanceof MemberReferenceTree)
                    && Call.of(tree).filter(this::isBound).isPresent());
  }

  private static boolean isWrite(Tree tree) {
    return tree instanceof AssignmentTree
        || tree instanceof CompoundAssignmentTree
        || tree.getKind().name().endsWith("CREMENT");
  }

  /** Checked exceptions need their handler; a result type told by the target alone needs that. */
  private boolean isBound(Call call) {
    List<Type> parameters = call.method().type.getParameterTypes();
    Type result = call.method().getReturnType();
    return javac.throwsChecked(call)
        || call.method().getTypeParameters().stream()
            .map(each -> each.type)
            .anyMatch(
                each ->
                    result != null
                        && result.contains(each)
                        && parameters.stream().noneMatch(type -> type.contains(each)));
  }
}
