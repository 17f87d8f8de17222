package io.github.futureproof.fixes;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Returns;
import io.github.futureproof.code.Subtrees;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patches that put a dropped value back into the chain that goes on without it. */
final class Sequences {
  private static final Pattern CALLS =
      Pattern.compile("\\{first\\}((?:\\.\\w+\\(\\))*)\\.(\\w+)\\(\\{second\\}\\)");

  private final Javac javac;
  private final Knowledge knowledge;
  private final SourceText source;

  Sequences(Javac javac, Knowledge knowledge, SourceText source) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.source = source;
  }

  /** Chains a dropped value before the one that the next statement returns. */
  Optional<Edits> sequence(TreePath path) {
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
    Type given =
        Returns.declaredAround(statementPath).orElse(ASTHelpers.getType(result.getExpression()));
    return text(path, value, result.getExpression(), given)
        .map(
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

  private Optional<Templates.Filled> text(
      TreePath path, ExpressionTree value, ExpressionTree second, Type declared) {
    Type first = ASTHelpers.getType(value);
    Type type = ASTHelpers.getType(second);
    if (first == null || type == null || declared == null) {
      return Optional.empty();
    }
    VarSymbol root = root(path);
    if (root != null && knowledge.async(root.type).isPresent()) {
      // The same value goes on: the operator's result was forgotten.
      return Variables.named(second) == root && javac.types().isSameType(first, type)
          ? Optional.of(new Templates.Filled(source.of(value), List.of()))
          : Optional.empty();
    }
    return knowledge
        .allOfType(Fact.Template.class, first, template -> template.role().equals("sequence"))
        .stream()
        .filter(template -> fits(template.text(), first, second, declared))
        .findFirst()
        .map(
            template ->
                Templates.fill(
                    template.text(),
                    Map.of(
                        "first", source.of(value),
                        "second", source.of(second),
                        "result", SourceText.freeName("result", path)),
                    source.indentation(value)));
  }

  /** Whether a filled template compiles and has the type that is to be returned. */
  private boolean fits(String template, Type first, ExpressionTree second, Type declared) {
    Matcher calls = CALLS.matcher(template);
    if (!calls.matches()) {
      // The second value moves into a lambda, where not everything may stand.
      return javac.isSubtype(first, declared.tsym.getQualifiedName().toString())
          && !(template.contains("->") && isBoundToItsPlace(second));
    }
    TypeSymbol type = first.tsym;
    for (String name : calls.group(1).split("\\W+")) {
      if (!name.isEmpty() && type != null) {
        type = result(type, name, null, null);
      }
    }
    return type != null
        && result(type, calls.group(2), ASTHelpers.getType(second), declared) != null;
  }

  /** What a method of a name gives that takes one argument, or none; null when there is none. */
  private TypeSymbol result(TypeSymbol of, String name, Type argument, Type wanted) {
    for (Javac.Super up : javac.supers(of).values()) {
      for (MethodSymbol method : javac.declared(up.symbol(), javac.names().fromString(name))) {
        boolean takes =
            argument == null
                ? method.params().isEmpty()
                : method.params().size() == 1
                    && !method.isVarArgs()
                    && isErased(argument, method.params().get(0).type);
        if (takes && (wanted == null || isErased(method.getReturnType(), wanted))) {
          return method.getReturnType().tsym;
        }
      }
    }
    return null;
  }

  private boolean isErased(Type type, Type above) {
    return javac.types().isSubtype(javac.types().erasure(type), javac.types().erasure(above));
  }

  /** Whether an expression reads a variable that changes, or may throw a checked exception. */
  private boolean isBoundToItsPlace(ExpressionTree expression) {
    return Subtrees.any(
        expression,
        tree ->
            Variables.isChanging(tree)
                || isCall(tree) && Call.of(tree).map(javac::throwsChecked).orElse(true));
  }

  private static boolean isCall(Tree tree) {
    return tree instanceof MethodInvocationTree || tree instanceof NewClassTree;
  }

  /**
   * Puts the result of an operator into the variable that the operator was called on and that goes
   * on to be used.
   */
  Optional<Edits> assign(TreePath path) {
    VarSymbol variable = root(path);
    TreePath statement = path.getParentPath();
    Type type = ASTHelpers.getType((ExpressionTree) path.getLeaf());
    if (variable == null
        || !Variables.isLocal(variable)
        || (variable.flags() & Flags.FINAL) != 0
        || !(statement.getLeaf() instanceof ExpressionStatementTree)
        || type == null
        || !javac.types().isSubtype(type, variable.type)) {
      return Optional.empty();
    }
    boolean isUsedLater = false;
    for (TreePath read : Variables.of(variable, path).reads()) {
      if (isCaptured(read, variable)) {
        return Optional.empty();
      }
      isUsedLater |= source.start(read.getLeaf()) > source.end(statement.getLeaf());
    }
    int start = source.start(path.getLeaf());
    return isUsedLater
        ? Optional.of(
            new Edits(
                "keep the operator's result",
                List.of(new Edits.Edit(start, start, variable.getSimpleName() + " = ")),
                List.of()))
        : Optional.empty();
  }

  private static boolean isCaptured(TreePath read, VarSymbol variable) {
    for (TreePath up = read; up != null; up = up.getParentPath()) {
      Tree leaf = up.getLeaf();
      if (leaf instanceof MethodTree method && ASTHelpers.getSymbol(method) == variable.owner) {
        return false;
      }
      if (leaf instanceof LambdaExpressionTree || leaf instanceof ClassTree) {
        return true;
      }
    }
    return true;
  }

  /** The variable at the beginning of a chain of calls, or null. */
  static VarSymbol root(TreePath path) {
    TreePath at = path;
    Optional<TreePath> receiver = Expressions.receiver(at);
    while (receiver.isPresent()) {
      at = receiver.get();
      receiver = Expressions.receiver(at);
    }
    return at == path ? null : Variables.named(at.getLeaf());
  }
}
