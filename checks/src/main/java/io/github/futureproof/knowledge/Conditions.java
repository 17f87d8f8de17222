package io.github.futureproof.knowledge;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import java.util.Optional;

/** Decides conditions at a call; what can't be decided holds neither way. */
final class Conditions {
  private final Javac javac;
  private final Knowledge knowledge;

  Conditions(Javac javac, Knowledge knowledge) {
    this.javac = javac;
    this.knowledge = knowledge;
  }

  /** Whether every condition of a fact holds at a call (null: no call is at hand). */
  boolean hold(Fact fact, Call call) {
    for (Condition condition : fact.origin().conditions()) {
      Optional<Boolean> answer = test(condition.test(), call);
      if (answer.isEmpty() || answer.get() == condition.negated()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Boolean> test(Condition.Test test, Call call) {
    if (test instanceof Condition.Present present) {
      return Optional.of(javac.find(present.type()).isPresent());
    }
    if (test instanceof Condition.JavaAtLeast java) {
      return Optional.of(javac.release() >= java.release());
    }
    if (call == null) {
      return Optional.empty();
    }
    if (test instanceof Condition.ArgCount count) {
      return Optional.of(call.args().size() == count.count());
    }
    if (test instanceof Condition.ArgIs is) {
      return constant(call.arg(is.index())).map(is.value()::equals);
    }
    if (test instanceof Condition.TypeIs is) {
      Type type = is.index() < 0 ? call.site() : typeOf(call.arg(is.index()));
      return type == null ? Optional.empty() : Optional.of(javac.isSubtype(type, is.type()));
    }
    if (test instanceof Condition.Made made) {
      return Call.of(call.receiver()).map(maker -> isOf(made.by(), maker.method()));
    }
    if (test instanceof Condition.ResultIs is) {
      return Optional.of(isResult(is.kind(), call.method().getReturnType()));
    }
    Condition.Annotated annotated = (Condition.Annotated) test;
    if (annotated.method()) {
      return Optional.of(Knowledge.carries(call.method(), annotated.annotation()));
    }
    for (Symbol up = call.method().owner; up != null; up = up.owner) {
      if (Knowledge.carries(up, annotated.annotation())) {
        return Optional.of(true);
      }
    }
    return Optional.of(false);
  }

  private boolean isOf(Api api, MethodSymbol method) {
    String name = method.isConstructor() ? "<init>" : method.getSimpleName().toString();
    return method.owner instanceof ClassSymbol owner
        && (method.isConstructor()
            ? owner.getQualifiedName().contentEquals(api.type())
            : javac.supers(owner).containsKey(api.type()))
        && api.matchesName(name)
        && api.matchesParams(javac.parameterTypes(method));
  }

  private boolean isResult(String kind, Type type) {
    switch (kind) {
      case "async":
        return knowledge.async(type).isPresent();
      case "eager":
        return knowledge.async(type).map(a -> a.kind() == Fact.AsyncKind.EAGER).orElse(false);
      case "cold":
        return knowledge.async(type).map(a -> a.kind() == Fact.AsyncKind.COLD).orElse(false);
      default:
        return javac.isSubtype(type, kind);
    }
  }

  private static Type typeOf(Tree tree) {
    return tree == null ? null : ASTHelpers.getType(tree);
  }

  private static Optional<String> constant(ExpressionTree tree) {
    if (tree == null) {
      return Optional.empty();
    }
    if (tree instanceof LiteralTree literal && literal.getValue() == null) {
      return Optional.of("null");
    }
    Object value = ASTHelpers.constValue(tree);
    if (value != null) {
      return Optional.of(value.toString());
    }
    // An enum constant or a field is told by its name.
    Symbol symbol = ASTHelpers.getSymbol(tree);
    if (symbol != null && symbol.getKind().isField()) {
      return Optional.of(symbol.getSimpleName().toString());
    }
    return tree instanceof LiteralTree ? Optional.empty() : unknownUnlessNull(tree);
  }

  /** An expression that is no constant is at least not the literal null. */
  private static Optional<String> unknownUnlessNull(ExpressionTree tree) {
    return tree.getKind() == Tree.Kind.LAMBDA_EXPRESSION
            || tree.getKind() == Tree.Kind.NEW_CLASS
            || tree.getKind() == Tree.Kind.MEMBER_REFERENCE
        ? Optional.of("")
        : Optional.empty();
  }
}
