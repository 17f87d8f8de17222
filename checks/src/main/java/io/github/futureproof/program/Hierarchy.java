package io.github.futureproof.program;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Which bodies a call may run, by the classes of this compilation. */
final class Hierarchy {
  /** More implementations than this tell nothing about one call. */
  private static final int FEW = 4;

  private static final int MOST_SUBCLASSES = 64;

  private final Javac javac;
  private final ClassIndex index;
  private Map<TypeSymbol, List<ClassSymbol>> subclasses;
  private Set<String> functions;

  Hierarchy(Javac javac, ClassIndex index) {
    this.javac = javac;
    this.index = index;
  }

  /** The methods that a call may run, all of which have a body here; empty when unknown. */
  List<MethodSymbol> targets(Call call) {
    MethodSymbol method = call.method();
    boolean here = index.method(method) != null;
    if (isExact(call)) {
      return here ? List.of(method) : List.of();
    }
    ClassSymbol site = site(call);
    if (site == null || index.type(site) == null) {
      return List.of();
    }
    ensureIndexed();
    if (functions.contains(site.flatName().toString())) {
      return List.of();
    }
    Set<MethodSymbol> found = new LinkedHashSet<>();
    List<ClassSymbol> concrete = concrete(site);
    if (concrete == null) {
      return List.of();
    }
    for (ClassSymbol type : concrete) {
      MethodSymbol runs = implementation(method, type);
      if (runs == null || index.method(runs) == null) {
        return List.of();
      }
      found.add(runs);
    }
    if (found.isEmpty() && here && !isInterface(site)) {
      // An abstract class without a subclass here: what it says itself is all that is known.
      found.add(method);
    }
    return found.size() > FEW ? List.of() : List.copyOf(found);
  }

  /** Those of the methods that a call may run whose bodies are here; others may run as well. */
  List<MethodSymbol> implementations(Call call) {
    ClassSymbol site = site(call);
    if (isExact(call) || site == null) {
      return targets(call);
    }
    ensureIndexed();
    List<ClassSymbol> concrete = concrete(site);
    Set<MethodSymbol> found = new LinkedHashSet<>();
    for (ClassSymbol type : concrete == null ? List.<ClassSymbol>of() : concrete) {
      MethodSymbol runs = implementation(call.method(), type);
      if (runs != null && index.method(runs) != null) {
        found.add(runs);
      }
    }
    return List.copyOf(found);
  }

  /** Whether the static target is what runs. */
  static boolean isExact(Call call) {
    MethodSymbol method = call.method();
    if (method.isStatic() || method.isConstructor() || call.tree() instanceof NewClassTree) {
      return true;
    }
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.ABSTRACT)) {
      return false;
    }
    return modifiers.contains(Modifier.PRIVATE)
        || modifiers.contains(Modifier.FINAL)
        || isFinal(method.owner)
        || call.site() != null && isFinal(call.site().tsym)
        || call.receiver() != null && isExactReceiver(call.receiver());
  }

  private static boolean isExactReceiver(Tree receiver) {
    String text = receiver instanceof IdentifierTree name ? name.getName().toString() : "";
    return text.equals("super")
        || receiver instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("super")
        || receiver instanceof NewClassTree;
  }

  private static boolean isFinal(Symbol type) {
    try {
      return type instanceof ClassSymbol && type.getModifiers().contains(Modifier.FINAL);
    } catch (CompletionFailure e) {
      return false;
    }
  }

  private ClassSymbol site(Call call) {
    ClassSymbol owner = call.method().enclClass();
    if (owner == null || call.site() == null) {
      return owner;
    }
    Type erased = javac.types().erasure(call.site());
    return erased.tsym instanceof ClassSymbol type
            && javac.supers(type).containsKey(owner.getQualifiedName().toString())
        ? type
        : owner;
  }

  private MethodSymbol implementation(MethodSymbol method, ClassSymbol type) {
    try {
      MethodSymbol runs = method.implementation(type, javac.types(), false);
      if (runs == null && method.isDefault()) {
        // javac looks for implementations in classes; an interface's own body is there as well.
        return method;
      }
      return runs == null || runs.getModifiers().contains(Modifier.ABSTRACT) ? null : runs;
    } catch (CompletionFailure e) {
      return null;
    }
  }

  private static boolean isInterface(ClassSymbol type) {
    return type.isInterface();
  }

  /** The classes below a type, and itself, that can be instantiated; null when there are many. */
  private List<ClassSymbol> concrete(ClassSymbol top) {
    List<ClassSymbol> result = new ArrayList<>();
    Set<ClassSymbol> seen = new LinkedHashSet<>();
    List<ClassSymbol> open = new ArrayList<>(List.of(top));
    for (int i = 0; i < open.size(); i++) {
      ClassSymbol type = open.get(i);
      if (!seen.add(type)) {
        continue;
      }
      if (seen.size() > MOST_SUBCLASSES) {
        return null;
      }
      if (!type.isInterface() && !type.getModifiers().contains(Modifier.ABSTRACT)) {
        result.add(type);
      }
      open.addAll(subclasses.getOrDefault(type, List.of()));
    }
    return result;
  }

  private void ensureIndexed() {
    if (subclasses != null) {
      return;
    }
    subclasses = new HashMap<>();
    functions = new HashSet<>();
    Set<TypeSymbol> seen = new HashSet<>();
    for (ClassIndex.Scanned top : index.all()) {
      for (ClassSymbol type : top.classes.keySet()) {
        addSupers(type);
      }
      for (Type function : top.functions) {
        if (seen.add(function.tsym)) {
          javac
              .supers(function.tsym)
              .values()
              .forEach(up -> functions.add(up.symbol().flatName().toString()));
        }
      }
    }
  }

  private void addSupers(ClassSymbol type) {
    try {
      add(javac.types().supertype(type.type), type);
      for (Type each : javac.types().interfaces(type.type)) {
        add(each, type);
      }
    } catch (CompletionFailure e) {
      // What can't be read is no class of this compilation.
    }
  }

  private void add(Type above, ClassSymbol type) {
    if (above != null && above.tsym != null) {
      subclasses.computeIfAbsent(above.tsym, k -> new ArrayList<>()).add(type);
    }
  }
}
