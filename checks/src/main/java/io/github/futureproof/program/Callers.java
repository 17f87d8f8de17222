package io.github.futureproof.program;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Answer;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which call runs a functional expression, by the facts of that call. */
public final class Callers {
  private final Knowledge knowledge;

  /** Makes one for a compilation. */
  public Callers(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * A functional expression with the call that it is given to.
   *
   * @param functional path to the lambda, method reference or instance creation
   * @param call the call
   * @param path path to the call
   * @param runs what is known of how it runs the body; empty when nothing is
   */
  public record Given(TreePath functional, Call call, TreePath path, List<Fact.Runs> runs) {}

  /**
   * The innermost lambda, method reference, or method of an anonymous class around a path, and the
   * call that it is given to; empty where a named method comes first.
   */
  public Optional<Given> around(TreePath path) {
    for (TreePath up = path; up != null; up = up.getParentPath()) {
      Tree leaf = up.getLeaf();
      // What stands before the `::` of a reference around it runs at once, not in the callback.
      boolean reference = leaf instanceof MemberReferenceTree && up.getLeaf() == path.getLeaf();
      if (leaf instanceof LambdaExpressionTree || reference) {
        return of(up, null);
      }
      if (leaf instanceof MethodTree method) {
        TreePath type = up.getParentPath();
        boolean anonymous =
            type.getParentPath() != null && type.getParentPath().getLeaf() instanceof NewClassTree;
        return anonymous ? of(type.getParentPath(), method.getName().toString()) : Optional.empty();
      }
      if (leaf instanceof ClassTree) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The call that a functional expression is given to, directly or through a local that is read
   * once.
   *
   * @param methodName the method of an anonymous class that is meant, or null for a function
   */
  public Optional<Given> of(TreePath functional, String methodName) {
    TreePath at = Expressions.outermost(functional);
    TreePath parent = at.getParentPath();
    if (parent.getLeaf() instanceof VariableTree declaration) {
      VarSymbol variable = ASTHelpers.getSymbol(declaration);
      if (!Variables.isSearchable(variable)) {
        return Optional.empty();
      }
      List<TreePath> reads = Variables.of(variable, parent).reads();
      if (reads.size() != 1) {
        return Optional.empty();
      }
      at = Expressions.outermost(reads.get(0));
      parent = at.getParentPath();
    }
    Optional<Call> call = Call.of(parent.getLeaf());
    if (call.isEmpty()) {
      return Optional.empty();
    }
    int index = call.get().args().indexOf(at.getLeaf());
    if (index < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Given(functional, call.get(), parent, runs(call.get(), index, methodName)));
  }

  /** What is known of how a call runs the body that argument {@code index} brings. */
  public List<Fact.Runs> runs(Call call, int index, String methodName) {
    Answer<Fact.Runs> answer = knowledge.about(Fact.Runs.class, call);
    List<Fact.Runs> matching = new ArrayList<>();
    for (Fact.Runs runs : answer.facts()) {
      String wanted = runs.body().method();
      if (runs.body().selects(index)
          && (wanted == null || methodName == null || wanted.equals(methodName))) {
        matching.add(runs);
      }
    }
    return matching;
  }
}
