package io.github.futureproof.place;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.futureproof.code.Call;
import java.util.Optional;

/** How messages write calls. */
final class Names {
  private static final int LONGEST = 40;

  private Names() {}

  /** A call as {@code Type#method}, other trees as source, cut short. */
  static String brief(Tree tree) {
    if (tree instanceof MethodInvocationTree || tree instanceof NewClassTree) {
      Optional<Call> call = Call.of(tree);
      if (call.isPresent()) {
        return of(call.get().method());
      }
    }
    String text = tree.toString().replaceAll("\\s+", " ");
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /** A method as {@code Type#method}. */
  static String of(MethodSymbol method) {
    String owner = method.owner.getSimpleName().toString();
    return method.isConstructor() ? "new " + owner : owner + "#" + method.getSimpleName();
  }
}
