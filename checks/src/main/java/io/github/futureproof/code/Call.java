package io.github.futureproof.code;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.List;
import java.util.Optional;

/**
 * A method, constructor or method reference as it is used at one place.
 *
 * @param tree the invocation, {@code new} expression or method reference
 * @param method what is called
 * @param site the static type through which it is called, or null where the name stands alone
 * @param receiver the expression in front of the dot, or null
 * @param args the arguments; empty for a method reference
 */
public record Call(
    Tree tree,
    MethodSymbol method,
    Type site,
    ExpressionTree receiver,
    List<? extends ExpressionTree> args) {

  /**
   * Reads a tree as a call.
   *
   * @return empty where the tree is no call, or javac could not tell what is called
   */
  public static Optional<Call> of(Tree tree) {
    if (tree instanceof MethodInvocationTree invocation) {
      ExpressionTree select = invocation.getMethodSelect();
      if (!(TreeInfo.symbol((JCTree) select) instanceof MethodSymbol method)) {
        return Optional.empty();
      }
      ExpressionTree receiver =
          select instanceof MemberSelectTree member ? member.getExpression() : null;
      Type site = receiver == null ? null : ASTHelpers.getType(receiver);
      return Optional.of(new Call(tree, method, site, receiver, invocation.getArguments()));
    }
    if (tree instanceof NewClassTree creation) {
      if (!(((JCTree.JCNewClass) creation).constructor instanceof MethodSymbol method)) {
        return Optional.empty();
      }
      return Optional.of(
          new Call(tree, method, ASTHelpers.getType(creation), null, creation.getArguments()));
    }
    if (tree instanceof MemberReferenceTree reference) {
      if (!(TreeInfo.symbol((JCTree) reference) instanceof MethodSymbol method)) {
        return Optional.empty();
      }
      ExpressionTree qualifier = reference.getQualifierExpression();
      return Optional.of(
          new Call(tree, method, ASTHelpers.getType(qualifier), qualifier, List.of()));
    }
    return Optional.empty();
  }

  /**
   * The type that is declared to come back: the method's return type, or what a constructor makes.
   * What is of a type only because a type variable was inferred so is not told from a value that is
   * passed through.
   */
  public Type yielded() {
    return method.isConstructor() ? method.owner.type : method.getReturnType();
  }

  /** The argument at a position, or null where the call has none there. */
  public ExpressionTree arg(int index) {
    return index >= 0 && index < args.size() ? args.get(index) : null;
  }

  /** Whether the call names no receiver or an instance, so that {@code this} has a meaning. */
  public boolean isInstance() {
    return !method.isStatic() && !method.isConstructor();
  }
}
