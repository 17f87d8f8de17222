package io.github.futureproof.values;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.code.Variables;
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
      boolean mock =
          knowledge
              .about(Fact.Result.class, current)
              .first()
              .map(r -> r.kind() == Fact.ResultKind.MOCK)
              .orElse(false);
      if (mock) {
        return true;
      }
      Optional<TreePath> receiver = Expressions.receiver(at);
      Optional<Call> next = receiver.flatMap(r -> Call.of(r.getLeaf()));
      if (next.isEmpty()) {
        return receiver.map(r -> isMockVariable(Variables.named(r.getLeaf()))).orElse(false);
      }
      at = receiver.get();
      current = next.get();
    }
    return false;
  }

  private boolean isMockVariable(VarSymbol variable) {
    return variable != null
        && knowledge
            .about(Fact.Result.class, variable)
            .first()
            .map(result -> result.kind() == Fact.ResultKind.MOCK)
            .orElse(false);
  }
}
