package io.github.futureproof.fixes;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.OwnCode;
import io.github.futureproof.code.Returns;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The patch that makes an operator wait for the value that its callback starts. */
final class Flattening {
  private static final String FLAT = "flat";

  private final Javac javac;
  private final Knowledge knowledge;
  private final Fixes fixes;
  private final SourceText source;

  Flattening(Javac javac, Knowledge knowledge, Fixes fixes, SourceText source) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.fixes = fixes;
    this.source = source;
  }

  /** The patch, where the flattened chain compiles; see {@link Fixes#flatten}. */
  Optional<Edits> flatten(TreePath operator, TreePath inner) {
    Type type = ASTHelpers.getType((ExpressionTree) inner.getLeaf());
    Optional<Call> reference = Call.of(inner.getLeaf());
    if (inner.getLeaf().getKind() == Tree.Kind.MEMBER_REFERENCE && reference.isPresent()) {
      type = reference.get().method().getReturnType();
    }
    Optional<Call> call = Call.of(operator.getLeaf());
    Optional<Edits> renamed = fixes.twin(operator, FLAT);
    if (call.isEmpty() || renamed.isEmpty() || type == null) {
      return Optional.empty();
    }
    MethodSymbol twin = twin(call.get());
    boolean fits =
        twin == null
            ? isSameKind(type, ASTHelpers.getType(operator.getLeaf()))
            : accepts(twin, position(operator, inner), type);
    if (!fits || !(isSameResult(call.get(), twin) || keepsType(operator, type))) {
      return Optional.empty();
    }
    TreePath holder = Expressions.outermost(inner).getParentPath();
    return holder.getLeaf() instanceof ExpressionStatementTree
        ? returned(renamed.get(), holder)
        : renamed;
  }

  /** The method of which the twin's name is, or null where the twin is a template. */
  private MethodSymbol twin(Call call) {
    String name =
        knowledge.about(Fact.Twin.class, call).facts().stream()
            .filter(fact -> fact.as().equals(FLAT))
            .map(Fact.Twin::text)
            .findFirst()
            .orElse("{}");
    Type of = call.site() == null ? call.method().owner.type : call.site();
    if (name.indexOf('{') >= 0) {
      return null;
    }
    for (Javac.Super up : javac.supers(of.tsym).values()) {
      for (MethodSymbol method : javac.declared(up.symbol(), javac.names().fromString(name))) {
        if (method.params().size() == call.method().params().size()) {
          return method;
        }
      }
    }
    return null;
  }

  /** Whether a function that returns a type can be the argument of a method at a position. */
  private boolean accepts(MethodSymbol twin, int position, Type inner) {
    if (position < 0 || position >= twin.params().size()) {
      return false;
    }
    try {
      Type function = javac.types().removeWildcards(twin.params().get(position).type);
      Type wanted = javac.types().findDescriptorType(function).getReturnType();
      return javac.types().isSubtype(javac.types().erasure(inner), javac.types().erasure(wanted));
    } catch (CompletionFailure | com.sun.tools.javac.code.Types.FunctionDescriptorLookupError e) {
      return false;
    }
  }

  private boolean isSameKind(Type inner, Type outer) {
    Optional<Fact.Async> kind = knowledge.async(outer);
    return kind.isPresent() && kind.equals(knowledge.async(inner));
  }

  private static int position(TreePath operator, TreePath inner) {
    TreePath at = inner;
    while (at.getParentPath() != null && at.getParentPath().getLeaf() != operator.getLeaf()) {
      at = at.getParentPath();
    }
    return Call.of(operator.getLeaf()).orElseThrow().args().indexOf(at.getLeaf());
  }

  /** Whether a twin gives what the operator gives, whatever its callback returns. */
  private boolean isSameResult(Call operator, MethodSymbol twin) {
    return twin != null
        && twin.getTypeParameters().isEmpty()
        && javac.types().isSameType(operator.method().getReturnType(), twin.getReturnType());
  }

  /** Whether the inner value can stand where the operator's value stands. */
  private boolean keepsType(TreePath operator, Type inner) {
    TreePath parent = Expressions.outermost(operator).getParentPath();
    if (parent.getLeaf() instanceof ExpressionStatementTree) {
      return true;
    }
    if (parent.getLeaf() instanceof MemberSelectTree) {
      // The value goes on to a call that only looks at the end.
      TreePath next = parent.getParentPath();
      return Expressions.outermost(next).getParentPath().getLeaf()
              instanceof ExpressionStatementTree
          || Call.of(next.getLeaf()).map(this::forgetsValue).orElse(false);
    }
    if (parent.getLeaf() instanceof ReturnTree) {
      return Returns.declaredAround(parent)
          .filter(declared -> javac.types().isSubtype(inner, declared))
          .isPresent();
    }
    return javac.types().isSameType(ASTHelpers.getType(operator.getLeaf()), inner);
  }

  private boolean forgetsValue(Call call) {
    return call.args().isEmpty()
        && call.isInstance()
        && !call.method().getReturnType().containsAny(call.method().owner.type.getTypeArguments());
  }

  /** A flattened callback must return what its last statement started. */
  private Optional<Edits> returned(Edits renamed, TreePath statement) {
    TreePath parent = statement.getParentPath();
    boolean last =
        parent.getLeaf() instanceof BlockTree block
            && parent.getParentPath().getLeaf() instanceof LambdaExpressionTree
            && block.getStatements().get(block.getStatements().size() - 1) == statement.getLeaf()
            && !OwnCode.has(parent.getLeaf(), ReturnTree.class::isInstance);
    if (!last) {
      return Optional.empty();
    }
    int start = source.start(statement.getLeaf());
    List<Edits.Edit> edits = new ArrayList<>(renamed.edits());
    edits.add(new Edits.Edit(start, start, "return "));
    return Optional.of(new Edits(renamed.title(), edits, renamed.imports()));
  }
}
