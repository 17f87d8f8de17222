package io.github.futureproof.program;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Callback;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Returns;
import io.github.futureproof.code.Variables;
import java.util.List;
import java.util.Optional;

/** The body behind a function, also where a helper of the compilation makes it. */
final class Makers {
  private final Javac javac;
  private final Hierarchy hierarchy;
  private final ClassIndex index;

  Makers(Javac javac, Hierarchy hierarchy, ClassIndex index) {
    this.javac = javac;
    this.hierarchy = hierarchy;
    this.index = index;
  }

  /** As {@link Callback#of}; the body may lie in another file. */
  Optional<Callback> of(TreePath argument, String methodName) {
    Optional<Callback> here = Callback.of(argument, methodName, javac);
    return here.isPresent() ? here : value(argument).flatMap(call -> made(call, methodName));
  }

  /** The call whose value an argument is, by way of a local at most. */
  private static Optional<Call> value(TreePath argument) {
    VarSymbol variable = Variables.named(argument.getLeaf());
    Optional<TreePath> value =
        variable != null && Variables.isLocal(variable)
            ? Variables.of(variable, argument).onlyValue()
            : Optional.of(argument);
    return value
        .filter(path -> path.getLeaf() instanceof MethodInvocationTree)
        .flatMap(path -> Call.of(path.getLeaf()));
  }

  /** What the one result of a helper stands for. What is given to the helper may be part of it. */
  private Optional<Callback> made(Call call, String methodName) {
    List<MethodSymbol> targets = hierarchy.targets(call);
    TreePath path = targets.size() == 1 ? index.method(targets.get(0)) : null;
    if (path == null || takesFunctions(targets.get(0))) {
      return Optional.empty();
    }
    List<TreePath> results =
        Returns.of(new TreePath(path, ((MethodTree) path.getLeaf()).getBody()));
    return results.size() == 1 ? Callback.of(results.get(0), methodName, javac) : Optional.empty();
  }

  private boolean takesFunctions(MethodSymbol method) {
    try {
      return method.isVarArgs()
          || method.type.getParameterTypes().stream()
              .anyMatch(type -> javac.types().isFunctionalInterface(type));
    } catch (CompletionFailure e) {
      return true;
    }
  }
}
