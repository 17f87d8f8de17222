package io.github.futureproof.code;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.ClassFinder;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Kinds;
import com.sun.tools.javac.code.Source;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.ModuleSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.comp.Modules;
import com.sun.tools.javac.model.JavacElements;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * javac's services for one compilation, with every completion of a symbol guarded: a class that is
 * missing from the class path is an unknown here, never an error of the user's build.
 */
public final class Javac {
  private final Context context;
  private final Types types;
  private final Names names;
  private final Symtab symtab;
  private final JavacTrees trees;
  private final JavacElements elements;
  private final Map<TypeSymbol, Map<String, Super>> supers = new HashMap<>();
  private final Map<String, Optional<ClassSymbol>> found = new HashMap<>();
  private final Map<Symbol, Optional<Symbol>> functions = new HashMap<>();

  /** A supertype and how many steps up it is. */
  public record Super(ClassSymbol symbol, int distance) {}

  /** Takes the services out of a compilation's context. */
  public Javac(Context context) {
    this.context = context;
    types = Types.instance(context);
    names = Names.instance(context);
    symtab = Symtab.instance(context);
    trees = JavacTrees.instance(context);
    elements = JavacElements.instance(context);
  }

  /** What javac keeps of this compilation. */
  public Context context() {
    return context;
  }

  /** The relations between types. */
  public Types types() {
    return types;
  }

  /** The names in use. */
  public Names names() {
    return names;
  }

  /** The types that the language knows. */
  public Symtab symtab() {
    return symtab;
  }

  /** The way from symbols to trees. */
  public JavacTrees trees() {
    return trees;
  }

  /**
   * A class by its canonical name.
   *
   * @return empty when the compilation can't see it
   */
  public Optional<ClassSymbol> find(String canonicalName) {
    Optional<ClassSymbol> known = found.get(canonicalName);
    if (known == null) {
      ClassSymbol symbol = null;
      try {
        symbol = findNow(canonicalName);
      } catch (CompletionFailure e) {
        symbol = null;
      }
      known = Optional.ofNullable(symbol);
      found.put(canonicalName, known);
    }
    return known;
  }

  /** Asks the module that is compiled; javac itself would look through every module of the JDK. */
  private ClassSymbol findNow(String canonicalName) {
    ModuleSymbol compiled = Modules.instance(context).getDefaultModule();
    boolean sawAll = compiled == symtab.unnamedModule || compiled == symtab.noModule;
    int top = topLevel(canonicalName);
    ClassSymbol symbol =
        top < 0
            ? elements.getTypeElement(compiled, canonicalName)
            : load(compiled, canonicalName, top);
    return symbol != null || sawAll ? symbol : elements.getTypeElement(canonicalName);
  }

  /**
   * Where the name of the top-level class ends, by the convention that classes begin with a capital
   * letter and packages don't; -1 where the name does not keep to it.
   */
  private static int topLevel(String canonicalName) {
    int start = 0;
    int top = -1;
    while (start < canonicalName.length()) {
      int dot = canonicalName.indexOf('.', start);
      int end = dot < 0 ? canonicalName.length() : dot;
      boolean capital = Character.isUpperCase(canonicalName.charAt(start));
      if (!capital && top >= 0) {
        return -1;
      }
      top = capital && top < 0 ? end : top;
      start = end + 1;
    }
    return top;
  }

  private ClassSymbol load(ModuleSymbol module, String canonicalName, int top) {
    Name name = names.fromString(canonicalName.substring(0, top));
    ClassSymbol symbol = ClassFinder.instance(context).loadClass(module, name);
    for (int at = top; at < canonicalName.length() && symbol != null; ) {
      int dot = canonicalName.indexOf('.', at + 1);
      int end = dot < 0 ? canonicalName.length() : dot;
      symbol = member(symbol, names.fromString(canonicalName.substring(at + 1, end)));
      at = end;
    }
    boolean found =
        symbol != null
            // What could not be read once stays there as an error.
            && symbol.kind == Kinds.Kind.TYP
            && symbol.getQualifiedName().contentEquals(canonicalName);
    return found ? symbol : null;
  }

  private static ClassSymbol member(ClassSymbol outer, Name name) {
    for (Symbol member : outer.members().getSymbolsByName(name)) {
      if (member instanceof ClassSymbol nested) {
        nested.complete();
        return nested;
      }
    }
    return null;
  }

  /**
   * A class and all its supertypes by qualified name, nearest first.
   *
   * @param type any type symbol; a type variable stands for its bound
   */
  public Map<String, Super> supers(TypeSymbol type) {
    Map<String, Super> known = supers.get(type);
    if (known == null) {
      known = new LinkedHashMap<>();
      collectSupers(type, known);
      supers.put(type, known);
    }
    return known;
  }

  private void collectSupers(TypeSymbol start, Map<String, Super> into) {
    record Step(Type type, int distance) {}
    ArrayDeque<Step> queue = new ArrayDeque<>();
    queue.add(new Step(start.type, 0));
    while (!queue.isEmpty()) {
      Step step = queue.poll();
      Type type = step.type();
      if (type == null || type.hasTag(TypeTag.NONE)) {
        continue;
      }
      try {
        if (type.hasTag(TypeTag.TYPEVAR)) {
          queue.addFirst(new Step(type.getUpperBound(), step.distance()));
          continue;
        }
        if (type.isCompound()) {
          for (Type part : types.directSupertypes(type)) {
            queue.add(new Step(part, step.distance()));
          }
          continue;
        }
        if (!(type.tsym instanceof ClassSymbol symbol) || type.isErroneous()) {
          continue;
        }
        String name = symbol.getQualifiedName().toString();
        String key = name.isEmpty() ? symbol.flatName().toString() : name;
        if (into.putIfAbsent(key, new Super(symbol, step.distance())) != null) {
          continue;
        }
        queue.add(new Step(types.supertype(type), step.distance() + 1));
        for (Type each : types.interfaces(type)) {
          queue.add(new Step(each, step.distance() + 1));
        }
      } catch (CompletionFailure e) {
        // A supertype is not on the class path: what is known of the rest still holds.
      }
    }
  }

  /** Whether a call may throw what its caller must catch or declare. */
  public boolean throwsChecked(Call call) {
    return call.method().getThrownTypes().stream()
        .anyMatch(
            type ->
                !isSubtype(type, "java.lang.RuntimeException")
                    && !isSubtype(type, "java.lang.Error"));
  }

  /** Whether a type is a class of this qualified name or a subtype of one. */
  public boolean isSubtype(Type type, String qualifiedName) {
    return type != null
        && type.tsym != null
        && !type.isPrimitive()
        && supers(type.tsym).containsKey(qualifiedName);
  }

  /** The type, at most, of a parameter of the function that a functional interface stands for. */
  public Optional<Type> parameter(Type function, int position) {
    try {
      List<Type> parameters = types.findDescriptorType(function).getParameterTypes();
      return position < 0 || position >= parameters.size()
          ? Optional.empty()
          : Optional.of(types.cvarUpperBound(types.wildUpperBound(parameters.get(position))));
    } catch (Types.FunctionDescriptorLookupError | CompletionFailure e) {
      return Optional.empty();
    }
  }

  /** The one abstract method of the functional interface that a lambda or reference is made for. */
  public Optional<MethodSymbol> function(Type type) {
    try {
      return type == null || type.tsym == null
          ? Optional.empty()
          : function(type.tsym).map(MethodSymbol.class::cast);
    } catch (CompletionFailure e) {
      return Optional.empty();
    }
  }

  /** Whether a method is the one that a functional interface stands for. */
  public boolean isFunctional(MethodSymbol method) {
    try {
      if ((method.flags() & Flags.ABSTRACT) == 0 || !method.owner.type.tsym.isInterface()) {
        return false;
      }
      // javac words a whole error message for each interface that is none.
      Optional<Symbol> function = functions.get(method.owner);
      if (function == null) {
        function = function(method.owner.type.tsym);
        functions.put(method.owner, function);
      }
      return function.isPresent() && function.get() == method;
    } catch (CompletionFailure e) {
      return false;
    }
  }

  private Optional<Symbol> function(TypeSymbol type) {
    try {
      return Optional.ofNullable(types.findDescriptorSymbol(type));
    } catch (Types.FunctionDescriptorLookupError e) {
      return Optional.empty();
    }
  }

  /**
   * The type that a call gives back: the declared one, but for a function whose result is a type
   * variable the one that its type says. Whoever calls a {@code Supplier<Future>} starts something;
   * whoever asks a {@code Map<K, Future>} does not.
   */
  public Type yielded(Call call) {
    Type declared = call.yielded();
    return declared instanceof Type.TypeVar variable
            && variable.tsym.owner == call.method().owner
            && call.tree() instanceof MethodInvocationTree
            && isFunctional(call.method())
        ? ASTHelpers.getType(call.tree())
        : declared;
  }

  /** The erased, qualified parameter types of a method. */
  public List<String> parameterTypes(MethodSymbol method) {
    try {
      return types.erasure(method.type).getParameterTypes().stream()
          .map(Javac::canonicalName)
          .toList();
    } catch (CompletionFailure e) {
      return List.of("?");
    }
  }

  private static String canonicalName(Type type) {
    if (type instanceof Type.ArrayType array) {
      return canonicalName(array.getComponentType()) + "[]";
    }
    return type.tsym == null ? type.toString() : type.tsym.getQualifiedName().toString();
  }

  /** Whether a type has, or inherits, a method of a name. */
  public boolean hasMethod(Type type, String name) {
    return supers(type.tsym).values().stream()
        .anyMatch(up -> !declared(up.symbol(), names.fromString(name)).isEmpty());
  }

  /**
   * The methods of a name that a class declares itself.
   *
   * @return empty when the class can't be read
   */
  public List<MethodSymbol> declared(ClassSymbol owner, Name name) {
    try {
      ArrayList<MethodSymbol> methods = new ArrayList<>();
      for (Symbol member : owner.members().getSymbolsByName(name)) {
        if (member instanceof MethodSymbol method) {
          methods.add(method);
        }
      }
      return methods;
    } catch (CompletionFailure e) {
      return List.of();
    }
  }

  /** Whether {@code Object} declares a method of this name, so that everything has it. */
  public boolean isOfObject(Symbol method) {
    return symtab.objectType.tsym.members().findFirst(method.name) != null
        && !method.isConstructor();
  }

  /** Whether the nearest methods of a name that a type has return a subtype of another type. */
  public boolean returnsSubtype(Type type, String method, Type wanted) {
    String name = wanted.tsym.getQualifiedName().toString();
    for (Super up : supers(type.tsym).values()) {
      List<MethodSymbol> methods = declared(up.symbol(), names.fromString(method));
      if (!methods.isEmpty()) {
        return methods.stream()
            .filter(each -> (each.flags() & Flags.BRIDGE) == 0)
            .allMatch(each -> isSubtype(each.getReturnType(), name));
      }
    }
    return false;
  }

  /** The Java release that the sources are written for, such as 17. */
  public int release() {
    // javac names them 1.8, 9, 17, ...
    String name = Source.instance(context).name;
    return Integer.parseInt(name.startsWith("1.") ? name.substring(2) : name);
  }

  /** Whether one method overrides or implements another. */
  public boolean overrides(MethodSymbol method, MethodSymbol other) {
    try {
      return method == other || method.overrides(other, method.enclClass(), types, false);
    } catch (CompletionFailure e) {
      return false;
    }
  }
}
