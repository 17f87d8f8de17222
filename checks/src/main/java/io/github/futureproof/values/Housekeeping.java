package io.github.futureproof.values;

import com.sun.source.util.TreePath;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Expressions;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.Optional;

/** Knows work whose failure leaves nothing to be done: ending, acknowledging, tidying up. */
final class Housekeeping {
  private static final int DEPTH = 6;

  private final Knowledge knowledge;

  Housekeeping(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Whether a call starts such work.
   *
   * @param path to the call, which may start what calls before it in its chain describe, as in
   *     {@code topic.unsubscribe().subscribe()}
   */
  boolean isIn(TreePath path) {
    Optional<TreePath> at = Optional.of(path);
    for (int i = 0; i < DEPTH && at.isPresent(); i++) {
      Optional<Call> call = Call.of(at.get().getLeaf());
      if (call.isEmpty()) {
        return false;
      }
      if (knowledge
              .about(Fact.Result.class, call.get())
              .first()
              .filter(result -> result.kind() == Fact.ResultKind.MINOR)
              .isPresent()
          && knowledge.async(call.get().yielded()).isPresent()) {
        return true;
      }
      if (knowledge.about(Fact.Chain.class, call.get()).isKnown()) {
        // What else the chain does is work of its own.
        return false;
      }
      at = Expressions.receiver(at.get());
    }
    return false;
  }
}
