package io.github.futureproof.fixes;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Returns;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patch that makes one value of those that an iteration drops. */
final class Gathering {
  private static final Pattern STATIC_CALL = Pattern.compile("\\{([\\w.]+)\\}\\.(\\w+)\\(.*");
  private static final int LINE = 100;

  private final Javac javac;
  private final Knowledge knowledge;
  private final Templates templates;
  private final Loggers loggers;
  private final SourceText source;

  Gathering(
      Javac javac, Knowledge knowledge, Templates templates, Loggers loggers, SourceText source) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.templates = templates;
    this.loggers = loggers;
    this.source = source;
  }

  /**
   * The patch; see {@link Fixes#all}.
   *
   * @param toList how a stream becomes a list, with a hole for what is to be imported
   * @param mayWait whether the thread may wait for them here
   */
  Optional<Edits> all(
      TreePath iteration,
      TreePath function,
      Type element,
      String message,
      String toList,
      boolean mayWait) {
    TreePath statement = Expressions.outermost(iteration).getParentPath();
    Optional<TreePath> receiver = Expressions.receiver(iteration);
    if (receiver.isEmpty()
        || statement.getLeaf().getKind() != Tree.Kind.EXPRESSION_STATEMENT
        || Expressions.outermost(function).getParentPath().getLeaf() != iteration.getLeaf()
        || !isExpression(function.getLeaf())) {
      return Optional.empty();
    }
    Type type = ASTHelpers.getType(receiver.get().getLeaf());
    String stream =
        javac.isSubtype(type, "java.util.stream.Stream")
            ? ""
            : javac.isSubtype(type, "java.util.Collection") ? ".stream()" : null;
    Optional<Fact.Template> all = templates.of(element, "all");
    if (stream == null || all.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    values.put(
        "values",
        source.of(receiver.get().getLeaf())
            + stream
            + ".map("
            + source.of(function.getLeaf())
            + ")");
    String text = all.get().text().replace("{values}", "{values}" + toList);
    return awaited(iteration, statement, element, text, values, message, mayWait);
  }

  /**
   * The patch for a collection that is an expression already; see {@link Fixes#gathered}.
   *
   * @param mayWait whether the thread may wait for them here
   */
  Optional<Edits> gathered(TreePath collection, Type element, String message, boolean mayWait) {
    TreePath statement = Expressions.outermost(collection).getParentPath();
    Type type = ASTHelpers.getType(collection.getLeaf());
    Optional<Fact.Template> all = templates.of(element, "all");
    if (statement.getLeaf().getKind() != Tree.Kind.EXPRESSION_STATEMENT
        || !javac.isSubtype(type, "java.util.Collection")
        || all.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    values.put("values", source.of(collection.getLeaf()));
    return awaited(collection, statement, element, all.get().text(), values, message, mayWait);
  }

  private Optional<Edits> awaited(
      TreePath iteration,
      TreePath statement,
      Type element,
      String text,
      Map<String, String> values,
      String message,
      boolean mayWait) {
    Optional<ReturnTree> returned = returned(statement, text);
    String indentation = source.indentation(iteration.getLeaf());
    if (returned.isPresent()) {
      Templates.Filled filled =
          Templates.fill(
              "return " + wrapped(text, values, indentation, "\n    ") + ";", values, indentation);
      return Optional.of(
          edits(source.start(statement.getLeaf()), source.end(returned.get()), filled));
    }
    return ending(element, iteration, mayWait)
        .map(
            end -> {
              String error = SourceText.freeName("error", iteration);
              values.put("error", error);
              values.put("result", SourceText.freeName("result", iteration));
              values.put("report", loggers.report(iteration, message, error));
              String value = wrapped(text, values, indentation, "\n        ");
              String rest = end.text().substring("{value}".length());
              String filled = value + (value.equals(text) ? "" : "\n    ") + rest;
              return edits(
                  source.start(iteration.getLeaf()),
                  source.end(iteration.getLeaf()),
                  Templates.fill(filled, values, indentation));
            });
  }

  private static Edits edits(int start, int end, Templates.Filled filled) {
    return new Edits(
        "wait for all of them",
        List.of(new Edits.Edit(start, end, filled.text())),
        filled.imports());
  }

  /** The text with its values on a line of their own where one line would be too long. */
  private static String wrapped(
      String text, Map<String, String> values, String indentation, String newLine) {
    String plain = text.replaceAll("\\{[\\w.]*\\.(\\w+)\\}", "$1");
    int used = indentation.length() + values.get("values").length() + 10;
    if (used + plain.length() < LINE) {
      return text;
    }
    int rest = plain.length() - plain.indexOf("{values}") - "{values}".length();
    String end = used + rest < LINE ? "{values}." : "{values}" + newLine + "    .";
    return text.replace("{values}", newLine + "{values}").replace("{values}.", end);
  }

  /** How the thread goes on: it waits, or subscribes; not where the value belongs into a chain. */
  private Optional<Fact.Template> ending(Type element, TreePath iteration, boolean mayWait) {
    boolean cold = knowledge.async(element).map(a -> a.kind() == Fact.AsyncKind.COLD).orElse(false);
    boolean chained = Returns.declaredAround(iteration).flatMap(knowledge::async).isPresent();
    if (chained || !cold && !mayWait) {
      return Optional.empty();
    }
    return templates
        .of(element, cold ? "start" : "join")
        .filter(end -> end.text().startsWith("{value}.") && !Fixes.throwsChecked(end));
  }

  /** The return of an empty or finished value behind the iteration, which this can stand for. */
  private Optional<ReturnTree> returned(TreePath statement, String text) {
    Optional<Type> declared = Returns.declaredAround(statement);
    Matcher call = STATIC_CALL.matcher(text);
    if (!(statement.getParentPath().getLeaf() instanceof BlockTree block)
        || declared.flatMap(knowledge::async).isEmpty()
        || !call.matches()) {
      return Optional.empty();
    }
    List<? extends StatementTree> statements = block.getStatements();
    int next = statements.indexOf(statement.getLeaf()) + 1;
    if (next >= statements.size()
        || !(statements.get(next) instanceof ReturnTree result)
        || source.hasComment(source.end(statement.getLeaf()), source.start(result))) {
      return Optional.empty();
    }
    boolean isDone =
        Call.of(result.getExpression())
            .filter(c -> c.args().stream().allMatch(a -> a.getKind() == Tree.Kind.NULL_LITERAL))
            .flatMap(c -> knowledge.about(Fact.Result.class, c).first())
            .filter(fact -> fact.kind() == Fact.ResultKind.DONE)
            .isPresent();
    return isDone && gives(call.group(1), call.group(2), declared.get())
        ? Optional.of(result)
        : Optional.empty();
  }

  private boolean gives(String type, String name, Type declared) {
    return javac.find(type).stream()
        .flatMap(t -> javac.declared(t, javac.names().fromString(name)).stream())
        .map(MethodSymbol::getReturnType)
        .anyMatch(result -> javac.types().isSubtype(result, declared));
  }

  private static boolean isExpression(Tree function) {
    return function instanceof MemberReferenceTree
        || function instanceof LambdaExpressionTree lambda
            && lambda.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION;
  }
}
