package io.github.futureproof.values;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Answer;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.Optional;

/** Tells calls that stub or verify from calls that are made. */
final class Mocks {
  private final Knowledge knowledge;

  Mocks(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether a call, or one that its receiver came from, stubs or verifies instead of calling. */
  boolean isMock(TreePath path, Call call) {
    TreePath at = path;
    Call current = call;
    for (int i = 0; i < 20; i++) {
      if (isMock(knowledge.about(Fact.Result.class, current))) {
        return true;
      }
      Optional<TreePath> receiver = Expressions.receiver(at);
      if (receiver.isEmpty()) {
        return false;
      }
      Optional<Call> next = Call.of(receiver.get().getLeaf());
      if (next.isEmpty()) {
        VarSymbol variable = Variables.named(receiver.get().getLeaf());
        return variable != null && isMock(knowledge.about(Fact.Result.class, variable));
      }
      at = receiver.get();
      current = next.get();
    }
    return false;
  }

  private static boolean isMock(Answer<Fact.Result> result) {
    return result.isKnown() && result.facts().get(0).kind() == Fact.ResultKind.MOCK;
  }
}
