package io.github.futureproof.program;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.CompileStates;
import com.sun.tools.javac.comp.CompileStates.CompileState;
import com.sun.tools.javac.comp.Enter;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Javac;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The trees of this compilation's classes and methods, each top-level class scanned once.
 *
 * <p>A class counts when it has been attributed and not been lowered yet. Under the compile policy
 * {@code simple} that is every class; under the others only the one at hand.
 */
final class ClassIndex {
  private final Enter enter;
  private final CompileStates states;
  private final Map<ClassSymbol, Scanned> scanned = new HashMap<>();

  ClassIndex(Javac javac) {
    enter = Enter.instance(javac.context());
    states = CompileStates.instance(javac.context());
  }

  /** What one top-level class holds. */
  static final class Scanned {
    static final Scanned NONE = new Scanned();

    final Map<MethodSymbol, TreePath> methods = new HashMap<>();
    final Map<ClassSymbol, TreePath> classes = new LinkedHashMap<>();

    /** The types that lambdas and method references are made for. */
    final Set<Type> functions = new LinkedHashSet<>();
  }

  /** Path to a method's tree, or null. */
  TreePath method(MethodSymbol method) {
    ClassSymbol top = outermost(method);
    return top == null ? null : of(top).methods.get(method.baseSymbol());
  }

  /** Path to a class's tree, or null. */
  TreePath type(ClassSymbol type) {
    ClassSymbol top = outermost(type);
    return top == null ? null : of(top).classes.get(type);
  }

  /** Unlike javac's own, it also survives what has no package around it, as the array class. */
  private static ClassSymbol outermost(Symbol symbol) {
    ClassSymbol top = null;
    for (Symbol up = symbol; up != null; up = up.owner) {
      if (up instanceof PackageSymbol) {
        return top;
      }
      top = up instanceof ClassSymbol type ? type : top;
    }
    return null;
  }

  private record Top(ClassSymbol symbol, String name, String module) implements Comparable<Top> {
    @Override
    public int compareTo(Top other) {
      int order = name.compareTo(other.name);
      return order != 0 ? order : module.compareTo(other.module);
    }
  }

  /** Every top-level class of the compilation, in the order of their names. */
  List<Scanned> all() {
    List<Top> tops = new ArrayList<>();
    for (Env<AttrContext> env : enter.getEnvs()) {
      if (env.tree instanceof JCTree.JCClassDecl tree
          && tree.sym != null
          && tree.sym.owner instanceof PackageSymbol) {
        ClassSymbol top = tree.sym;
        tops.add(new Top(top, top.flatName().toString(), top.packge().modle.toString()));
      }
    }
    Collections.sort(tops);
    List<Scanned> all = new ArrayList<>();
    for (Top top : tops) {
      all.add(of(top.symbol()));
    }
    return all;
  }

  private Scanned of(ClassSymbol top) {
    Scanned known = scanned.get(top);
    if (known != null) {
      return known;
    }
    Env<AttrContext> env = enter.getEnv(top);
    if (env == null || !isAttributed(env)) {
      // Not remembered: under another policy the class's turn may come.
      return Scanned.NONE;
    }
    Scanned result = new Scanned();
    new Finder(result).scan(new TreePath(new TreePath(env.toplevel), env.tree), null);
    scanned.put(top, result);
    return result;
  }

  private boolean isAttributed(Env<AttrContext> env) {
    // How many states lie between the two differs from release to release.
    return states.isDone(env, CompileState.ATTR)
        && !states.isDone(env, CompileState.TRANSTYPES)
        && env.tree instanceof JCTree.JCClassDecl;
  }

  private static final class Finder extends TreePathScanner<Void, Void> {
    private final Scanned into;

    Finder(Scanned into) {
      this.into = into;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      ClassSymbol symbol = ((JCTree.JCClassDecl) tree).sym;
      if (symbol != null) {
        into.classes.put(symbol, getCurrentPath());
      }
      return super.visitClass(tree, unused);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      MethodSymbol symbol = ((JCTree.JCMethodDecl) tree).sym;
      if (symbol != null && tree.getBody() != null) {
        into.methods.put(symbol, getCurrentPath());
      }
      return super.visitMethod(tree, unused);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
      addFunction(tree);
      return super.visitLambdaExpression(tree, unused);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
      addFunction(tree);
      return super.visitMemberReference(tree, unused);
    }

    private void addFunction(Tree tree) {
      Type type = ASTHelpers.getType(tree);
      if (type != null && type.tsym != null) {
        into.functions.add(type);
      }
    }
  }
}
