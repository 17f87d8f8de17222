package io.github.futureproof.program;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Variables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Who hands in what fields and parameters hold: strangers, or code of the same package alone. */
final class Givers {
  private final Javac javac;
  private final ClassIndex index;
  private final CallSites callSites;

  Givers(Javac javac, ClassIndex index, CallSites callSites) {
    this.javac = javac;
    this.index = index;
    this.callSites = callSites;
  }

  /**
   * What code of the package gives a variable to hold, directly or by way of other variables.
   *
   * @return paths to the expressions, none of them a variable; empty where somebody outside of the
   *     package may hand something in, or nobody inside does
   */
  Optional<List<TreePath>> within(VarSymbol variable) {
    Set<VarSymbol> seen = new HashSet<>();
    List<TreePath> given = new ArrayList<>();
    Deque<VarSymbol> open = new ArrayDeque<>(List.of(variable));
    while (!open.isEmpty()) {
      VarSymbol each = open.poll();
      if (!seen.add(each)) {
        continue;
      }
      Optional<List<TreePath>> values = values(each);
      if (values.isEmpty()) {
        return Optional.empty();
      }
      for (TreePath value : values.get()) {
        VarSymbol source = Variables.named(value.getLeaf());
        if (source == null) {
          given.add(value);
        } else {
          open.add(source);
        }
      }
    }
    return given.isEmpty() ? Optional.empty() : Optional.of(given);
  }

  /** What is assigned or passed to a variable; empty where strangers may do so. */
  private Optional<List<TreePath>> values(VarSymbol variable) {
    if (variable.getKind() == ElementKind.FIELD) {
      return assigned(variable);
    }
    if (variable.getKind() != ElementKind.PARAMETER
        || !(variable.owner instanceof MethodSymbol method)
        || !method.params().contains(variable)
        || isOpen(method)) {
      return Optional.empty();
    }
    int position = method.params().indexOf(variable);
    List<TreePath> found = new ArrayList<>();
    for (TreePath path : callSites.of(method)) {
      Call.of(path.getLeaf())
          .filter(call -> position < call.args().size())
          .ifPresent(call -> found.add(new TreePath(path, call.arg(position))));
    }
    return Optional.of(found);
  }

  private Optional<List<TreePath>> assigned(VarSymbol field) {
    TreePath owner = field.owner instanceof ClassSymbol type ? index.type(type) : null;
    if (owner == null || !field.isPrivate() && !field.getModifiers().contains(Modifier.FINAL)) {
      return Optional.empty();
    }
    List<TreePath> found = new ArrayList<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree tree, Void unused) {
        if (Variables.named(tree.getVariable()) == field) {
          found.add(new TreePath(getCurrentPath(), tree.getExpression()));
        }
        return super.visitAssignment(tree, unused);
      }
    }.scan(owner, null);
    return Optional.of(found);
  }

  /** Whether code of other packages may call a method, by itself or by what it overrides. */
  private boolean isOpen(MethodSymbol method) {
    for (Symbol up = method; up != null && !(up instanceof PackageSymbol); up = up.owner) {
      Set<Modifier> modifiers = up.getModifiers();
      if (!modifiers.contains(Modifier.PUBLIC) && !modifiers.contains(Modifier.PROTECTED)) {
        return overrides(method);
      }
    }
    return true;
  }

  private boolean overrides(MethodSymbol method) {
    return !method.isConstructor()
        && method.owner instanceof ClassSymbol owner
        && javac.supers(owner).values().stream()
            .filter(up -> up.symbol() != owner)
            .flatMap(up -> javac.declared(up.symbol(), method.name).stream())
            .anyMatch(above -> method.overrides(above, owner, javac.types(), false));
  }
}
