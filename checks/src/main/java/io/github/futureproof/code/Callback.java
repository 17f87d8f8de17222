package io.github.futureproof.code;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The body behind a functional argument, however it is written. */
public sealed interface Callback {

  /** A lambda, or a method of an anonymous class: its body is right here. */
  record Inline(TreePath body, List<VarSymbol> parameters, boolean isLambda) implements Callback {}

  /**
   * A method that is named: by a method reference, or as the method of a class of which an instance
   * is given.
   *
   * @param reference the method reference as a call, or null for an instance of a class
   * @param shift how many of the function's parameters stand before the method's own: 1 where the
   *     first is the receiver
   */
  record Method(MethodSymbol method, Call reference, int shift) implements Callback {}

  /**
   * Finds the body behind an argument: a lambda, method reference, anonymous or named class, or a
   * local or private field that only ever holds one of these.
   *
   * @param argument path to the argument
   * @param methodName the method meant, where the argument's type has several; or null for its one
   *     abstract method
   * @return empty where the body can't be told
   */
  static Optional<Callback> of(TreePath argument, String methodName, Javac javac) {
    return of(argument, methodName, javac, 0);
  }

  private static Optional<Callback> of(
      TreePath argument, String methodName, Javac javac, int depth) {
    Tree tree = argument.getLeaf();
    if (tree instanceof ParenthesizedTree parenthesized) {
      return of(new TreePath(argument, parenthesized.getExpression()), methodName, javac, depth);
    }
    if (tree instanceof TypeCastTree cast) {
      return of(new TreePath(argument, cast.getExpression()), methodName, javac, depth);
    }
    if (tree instanceof LambdaExpressionTree lambda) {
      List<VarSymbol> parameters = new ArrayList<>();
      for (VariableTree parameter : lambda.getParameters()) {
        parameters.add(ASTHelpers.getSymbol(parameter));
      }
      return Optional.of(new Inline(new TreePath(argument, lambda.getBody()), parameters, true));
    }
    if (tree instanceof MemberReferenceTree reference) {
      return Call.of(reference)
          .map(call -> new Method(call.method(), call, isUnbound(reference) ? 1 : 0));
    }
    if (tree instanceof NewClassTree creation) {
      return ofInstance(argument, creation, methodName, javac);
    }
    VarSymbol variable = Variables.named(tree);
    if (variable != null && Variables.isSearchable(variable) && depth < 4) {
      return Variables.of(variable, argument)
          .onlyValue()
          .flatMap(value -> of(value, methodName, javac, depth + 1));
    }
    return Optional.empty();
  }

  private static Optional<Callback> ofInstance(
      TreePath path, NewClassTree creation, String methodName, Javac javac) {
    if (creation.getClassBody() != null) {
      TreePath type = new TreePath(path, creation.getClassBody());
      return anonymousMethod(type, methodName, javac);
    }
    Type type = ASTHelpers.getType(creation);
    if (type == null || !(type.tsym instanceof ClassSymbol symbol)) {
      return Optional.empty();
    }
    return functionalMethod(symbol, methodName, javac).map(method -> new Method(method, null, 0));
  }

  /**
   * The method that stands for a function in objects of a class, or of classes below it.
   *
   * @param methodName as for {@link #of}
   * @return empty for an interface, and where the class does not say
   */
  static Optional<MethodSymbol> ofClass(Type type, String methodName, Javac javac) {
    return type != null && type.tsym instanceof ClassSymbol symbol && !symbol.isInterface()
        ? functionalMethod(symbol, methodName, javac)
        : Optional.empty();
  }

  private static Optional<Callback> anonymousMethod(TreePath type, String methodName, Javac javac) {
    ClassSymbol symbol = ASTHelpers.getSymbol((ClassTree) type.getLeaf());
    Optional<MethodSymbol> wanted = functionalMethod(symbol, methodName, javac);
    for (Tree member : ((ClassTree) type.getLeaf()).getMembers()) {
      if (member instanceof MethodTree method
          && method.getBody() != null
          && wanted.isPresent()
          && ASTHelpers.getSymbol(method) == wanted.get()) {
        return Optional.of(
            new Inline(
                new TreePath(new TreePath(type, method), method.getBody()),
                List.copyOf(wanted.get().params()),
                false));
      }
    }
    return wanted.map(method -> new Method(method, null, 0));
  }

  /** The implementation, in a class or above it, of its functional interface's one method. */
  private static Optional<MethodSymbol> functionalMethod(
      ClassSymbol type, String methodName, Javac javac) {
    try {
      if (methodName != null) {
        return implementation(type, javac, method -> method.name.contentEquals(methodName));
      }
      // A listener with several methods may be a function as well, by one that calls the others.
      boolean function =
          javac.supers(type).values().stream()
              .anyMatch(up -> javac.types().isFunctionalInterface(up.symbol()));
      return implementation(
          type,
          javac,
          method ->
              isAbstract(method)
                  && (!function || javac.types().isFunctionalInterface(method.enclClass())));
    } catch (CompletionFailure e) {
      return Optional.empty();
    }
  }

  private static Optional<MethodSymbol> implementation(
      ClassSymbol type, Javac javac, Predicate<MethodSymbol> wanted) {
    for (Javac.Super up : javac.supers(type).values()) {
      for (Symbol member : up.symbol().members().getSymbols()) {
        if (member instanceof MethodSymbol method
            && wanted.test(method)
            && !javac.isOfObject(method)) {
          MethodSymbol implementation = method.implementation(type, javac.types(), false);
          if (implementation != null && !isAbstract(implementation)) {
            return Optional.of(implementation);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAbstract(MethodSymbol method) {
    return method.getModifiers().contains(javax.lang.model.element.Modifier.ABSTRACT);
  }

  private static boolean isUnbound(MemberReferenceTree reference) {
    return ((JCTree.JCMemberReference) reference).kind.isUnbound();
  }

  /** The expressions that a lambda or method body gives back, in source order. */
  static List<TreePath> results(Inline callback) {
    return callback.body().getLeaf() instanceof ExpressionTree
        ? List.of(callback.body())
        : Returns.of(callback.body());
  }
}
