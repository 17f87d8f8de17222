package io.github.futureproof.values;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Returns;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Answer;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.program.Program;
import java.util.List;
import java.util.Optional;

/** Says who else has an asynchronous value: a field, a map, a caller, or a later read. */
final class Keeping {
  private static final int DEPTH = 12;

  private final Javac javac;
  private final Knowledge knowledge;
  private final Program program;
  private final Handlers handlers;

  Keeping(Javac javac, Knowledge knowledge, Program program, Handlers handlers) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.program = program;
    this.handlers = handlers;
  }

  /** A read that only begins another chain which is lost and observes nothing. */
  boolean isLostRead(TreePath read) {
    TreePath at = read;
    for (int i = 0; i < DEPTH; i++) {
      TreePath parent = Expressions.outermost(at).getParentPath();
      if (parent.getLeaf().getKind() == Tree.Kind.EXPRESSION_STATEMENT) {
        return at != read;
      }
      if (!(parent.getLeaf() instanceof MemberSelectTree)
          || !(parent.getParentPath().getLeaf() instanceof MethodInvocationTree)) {
        return false;
      }
      at = parent.getParentPath();
      Optional<Call> call = Call.of(at.getLeaf());
      if (call.isEmpty() || !passesOn(at, call.get())) {
        return false;
      }
    }
    return false;
  }

  private boolean passesOn(TreePath path, Call call) {
    for (Fact.Observes observes : knowledge.about(Fact.Observes.class, call).facts()) {
      if (handlers.isHandled(path, call, observes)) {
        return false;
      }
    }
    Answer<Fact.Chain> chain = knowledge.about(Fact.Chain.class, call);
    boolean fluent =
        knowledge
            .about(Fact.Result.class, call)
            .first()
            .map(r -> r.kind() == Fact.ResultKind.THIS)
            .orElse(false);
    return fluent || chain.first().map(c -> !c.recovers()).orElse(false);
  }

  /** Whether somebody else has what is returned: the object, the caller, or another method. */
  boolean isKept(TreePath returned) {
    TreePath result = givenBack(returned);
    VarSymbol variable = Variables.named(result.getLeaf());
    if (variable == null) {
      return Call.of(result.getLeaf()).filter(this::isAccess).isPresent();
    }
    if (!Variables.isLocal(variable)) {
      return true;
    }
    Variables.Uses uses = Variables.of(variable, result);
    if (uses.parameter()) {
      return true;
    }
    if (isPromise(ASTHelpers.getType(result.getLeaf()), uses)) {
      return uses.reads().stream().anyMatch(this::isEntrusted);
    }
    return uses.reads().stream()
        .anyMatch(
            read ->
                Expressions.outermost(read).getParentPath().getLeaf().getKind() != Tree.Kind.RETURN
                    && !isLostRead(read));
  }

  /** Whether a call only gives out what an object of the compilation keeps in a field. */
  private boolean isAccess(Call call) {
    List<MethodSymbol> targets = program.targets(call);
    Optional<TreePath> body = targets.size() == 1 ? program.body(targets.get(0)) : Optional.empty();
    if (body.isEmpty()) {
      return false;
    }
    TreePath block = new TreePath(body.get(), ((MethodTree) body.get().getLeaf()).getBody());
    List<TreePath> results = Returns.of(block);
    return !results.isEmpty() && results.stream().allMatch(Keeping::isField);
  }

  private static boolean isField(TreePath result) {
    VarSymbol variable = Variables.named(result.getLeaf());
    return variable != null && !Variables.isLocal(variable);
  }

  /**
   * Whether a promise is put down somewhere, or handed to what no fact knows: whoever completes it
   * may look at it as well.
   */
  private boolean isEntrusted(TreePath read) {
    TreePath at = Expressions.outermost(read);
    TreePath parent = at.getParentPath();
    if (parent.getLeaf() instanceof AssignmentTree assignment) {
      VarSymbol target = Variables.named(assignment.getVariable());
      return assignment.getExpression() == at.getLeaf()
          && (target == null || !Variables.isLocal(target));
    }
    Optional<Call> call = Call.of(parent.getLeaf()).filter(c -> c.args().contains(at.getLeaf()));
    return call.isPresent()
        && !knowledge.about(Fact.Chain.class, call.get()).isKnown()
        && !knowledge.about(Fact.Observes.class, call.get()).isKnown()
        && !knowledge.about(Fact.Completes.class, call.get()).isKnown()
        && !knowledge.about(Fact.Runs.class, call.get()).isKnown();
  }

  /**
   * The argument whose future a helper of the compilation gives back, or goes on from without
   * looking at its failure.
   */
  Optional<TreePath> carried(TreePath path, Call call) {
    List<MethodSymbol> targets = program.targets(call);
    Optional<TreePath> body = targets.size() == 1 ? program.body(targets.get(0)) : Optional.empty();
    if (body.isEmpty()) {
      return Optional.empty();
    }
    TreePath block = new TreePath(body.get(), ((MethodTree) body.get().getLeaf()).getBody());
    List<TreePath> results = Returns.of(block);
    return results.size() == 1
        ? parameter(targets.get(0), root(results.get(0)))
            .flatMap(index -> Expressions.argument(path, call, index))
        : Optional.empty();
  }

  /** The argument that is the function whose result a helper of the compilation gives back. */
  Optional<TreePath> function(TreePath path, Call call) {
    List<MethodSymbol> targets = program.targets(call);
    Optional<TreePath> body = targets.size() == 1 ? program.body(targets.get(0)) : Optional.empty();
    if (body.isEmpty()) {
      return Optional.empty();
    }
    TreePath block = new TreePath(body.get(), ((MethodTree) body.get().getLeaf()).getBody());
    List<TreePath> results = Returns.of(block);
    return results.size() == 1
        ? Expressions.receiver(root(results.get(0)))
            .filter(receiver -> isFunctionCalled(receiver))
            .flatMap(receiver -> parameter(targets.get(0), receiver))
            .flatMap(index -> Expressions.argument(path, call, index))
        : Optional.empty();
  }

  private boolean isFunctionCalled(TreePath receiver) {
    TreePath invocation = receiver.getParentPath().getParentPath();
    return Call.of(invocation.getLeaf()).filter(c -> javac.isFunctional(c.method())).isPresent();
  }

  /** Where a chain of calls begins that looks at no failure. */
  private TreePath root(TreePath path) {
    TreePath at = path;
    for (int i = 0; i < DEPTH; i++) {
      Optional<Call> call = Call.of(at.getLeaf());
      Optional<TreePath> receiver = Expressions.receiver(at);
      if (call.isEmpty() || receiver.isEmpty() || !passesOn(at, call.get())) {
        return at;
      }
      at = receiver.get();
    }
    return at;
  }

  /** The position of the parameter that is read here and nowhere else. */
  private static Optional<Integer> parameter(MethodSymbol method, TreePath read) {
    VarSymbol variable = Variables.named(read.getLeaf());
    int index = variable == null ? -1 : method.params().indexOf(variable);
    return index >= 0 && Variables.of(variable, read).reads().size() == 1
        ? Optional.of(index)
        : Optional.empty();
  }

  /** The expression behind calls that only give back their receiver. */
  TreePath givenBack(TreePath path) {
    TreePath at = path;
    for (int i = 0; i < DEPTH; i++) {
      Optional<TreePath> receiver = Expressions.receiver(at);
      Optional<Call> call = Call.of(at.getLeaf());
      boolean fluent =
          call.flatMap(c -> knowledge.about(Fact.Result.class, c).first())
              .map(r -> r.kind() == Fact.ResultKind.THIS)
              .orElse(false);
      if (!fluent || receiver.isEmpty()) {
        return at;
      }
      at = receiver.get();
    }
    return at;
  }

  /** A promise made here and completed elsewhere fails when that says so. */
  boolean isPromise(Type type, Variables.Uses uses) {
    return knowledge.ofType(Fact.Promise.class, type).isPresent()
        && uses.writes().stream().allMatch(w -> w.getLeaf() instanceof NewClassTree);
  }
}
