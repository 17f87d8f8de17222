package io.github.futureproof.values;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Provenance;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.program.Program;

/**
 * Futures of which too little is known: what a library or an executor that no fact speaks of does
 * with failures that nobody asks for is its own affair.
 */
final class Strangers {
  private final Javac javac;
  private final Knowledge knowledge;
  private final Program program;

  Strangers(Javac javac, Knowledge knowledge, Program program) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.program = program;
  }

  /** Whether nobody can say what dropping the value of a call would lose. */
  boolean areIn(Call call, Fact.Async async) {
    if (async.kind() != Fact.AsyncKind.EAGER || isSpokenOf(call)) {
      return false;
    }
    return isOfUnknownLibrary(javac.yielded(call), async)
        || isUnknownExecutor(call)
        || isToldByCallback(call.method());
  }

  /** A callback that a method is given beside the future may be told of failures as well. */
  private boolean isToldByCallback(MethodSymbol method) {
    boolean known =
        program.classTree(method.enclClass()).isEmpty()
            && knowledge.isOfKnownLibrary(method.enclClass());
    return !known
        && method.type.getParameterTypes().stream()
            .anyMatch(type -> knowledge.means(Fact.Meaning.CALLBACK, type));
  }

  private boolean isSpokenOf(Call call) {
    return knowledge.about(Fact.Result.class, call).isKnown()
        || knowledge.about(Fact.Chain.class, call).isKnown()
        || knowledge.about(Fact.Observes.class, call).isKnown()
        || knowledge.about(Fact.Runs.class, call).isKnown();
  }

  /**
   * A future type of a class file that is known by what it extends alone, as relocated ones are.
   */
  private boolean isOfUnknownLibrary(Type type, Fact.Async async) {
    return type != null
        && type.tsym instanceof ClassSymbol symbol
        && Provenance.isClassFile(symbol)
        && !async.origin().subject().type().equals(symbol.getQualifiedName().toString())
        && !knowledge.isOfKnownLibrary(symbol);
  }

  /** A method without a body in sight that takes a task to run: an executor of somebody's own. */
  private boolean isUnknownExecutor(Call call) {
    boolean takes = takesTask(call.method()) || isOfClassFile(call.method()) && takesFunction(call);
    return takes && program.targets(call).size() != 1;
  }

  private boolean isOfClassFile(MethodSymbol method) {
    return method.enclClass() != null
        && program.classTree(method.enclClass()).isEmpty()
        && !knowledge.isOfKnownLibrary(method.enclClass());
  }

  private static boolean takesFunction(Call call) {
    return call.args().stream()
        .anyMatch(arg -> arg instanceof LambdaExpressionTree || arg instanceof MemberReferenceTree);
  }

  private boolean takesTask(MethodSymbol method) {
    return method.type.getParameterTypes().stream().anyMatch(type -> Tasks.isTask(type, knowledge));
  }
}
