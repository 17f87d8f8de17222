package io.github.futureproof.knowledge;

import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Name;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All facts of one compilation, and the only door to them: asked, never searched.
 *
 * <p>The order of answers: the user's facts, an annotation on the element, bundled facts, an
 * annotation on the class or package, unknown. Within each, the more specific subject wins.
 */
public final class Knowledge {
  /** The distance of a subject that names no type: whatever does is closer. */
  private static final int FARTHEST = 1000;

  private final Javac javac;
  private final Conditions conditions;
  private final Map<Class<? extends Fact>, Index> indexes = new HashMap<>();
  private final Map<Question, List<Group>> groups = new HashMap<>();
  private final Map<TypeQuestion, Optional<? extends Fact>> ofType = new HashMap<>();
  private final List<Fact.Logs> loggers = new ArrayList<>();
  private final Libraries libraries;

  private record Question(Class<? extends Fact> kind, Symbol symbol, TypeSymbol site) {}

  private record TypeQuestion(Class<? extends Fact> kind, TypeSymbol type) {}

  /** Equally specific facts; groups are tried from the most specific on. */
  private record Group(List<Fact> facts) {}

  /** A fact with how well its subject fits. */
  private record Fit(Fact fact, int distance) {}

  /**
   * Indexes facts.
   *
   * @param files the files that are loaded for this compilation
   */
  public Knowledge(Javac javac, List<FactsFile> files) {
    this.javac = javac;
    conditions = new Conditions(javac, this);
    libraries = new Libraries(files);
    for (FactsFile file : files) {
      for (Fact fact : file.facts()) {
        index(fact.getClass()).add(fact, javac.names());
        if (fact instanceof Fact.Logs logs) {
          loggers.add(logs);
        }
      }
    }
  }

  private Index index(Class<? extends Fact> kind) {
    return indexes.computeIfAbsent(kind, k -> new Index());
  }

  /** What is known of a call. */
  public <F extends Fact> Answer<F> about(Class<F> kind, Call call) {
    TypeSymbol site = call.site() == null ? null : call.site().tsym;
    return decide(kind, groups(kind, call.method(), site), call);
  }

  /** What is known of a method, wherever it is called or declared. */
  public <F extends Fact> Answer<F> about(Class<F> kind, MethodSymbol method) {
    Call call = new Call(null, method, null, null, List.of());
    return decide(kind, groups(kind, method, null), call);
  }

  /** What is known of a field. */
  public <F extends Fact> Answer<F> about(Class<F> kind, VarSymbol field) {
    return decide(kind, groups(kind, field, null), null);
  }

  /** What is known of a type, by the nearest supertype that has a fact. */
  public <F extends Fact> Optional<F> ofType(Class<F> kind, Type type) {
    if (type == null || type.tsym == null || type.isPrimitiveOrVoid()) {
      return Optional.empty();
    }
    TypeQuestion question = new TypeQuestion(kind, type.tsym);
    @SuppressWarnings("unchecked") // the key's kind is the value's
    Optional<F> known = (Optional<F>) ofType.get(question);
    if (known == null) {
      known = nearest(kind, type.tsym);
      ofType.put(question, known);
    }
    return known;
  }

  /** The type facts of a kind that pass a test, on the nearest supertype that has any. */
  public <F extends Fact> List<F> allOfType(Class<F> kind, Type type, Predicate<F> test) {
    if (type == null || type.tsym == null || type.isPrimitiveOrVoid()) {
      return List.of();
    }
    for (String name : javac.supers(type.tsym).keySet()) {
      List<F> here = index(kind).type(name).stream().map(kind::cast).filter(test).toList();
      if (!here.isEmpty()) {
        return here;
      }
    }
    return List.of();
  }

  private <F extends Fact> Optional<F> nearest(Class<F> kind, TypeSymbol type) {
    Index index = index(kind);
    F best = null;
    int distance = Integer.MAX_VALUE;
    for (Map.Entry<String, Javac.Super> up : javac.supers(type).entrySet()) {
      for (Fact fact : index.type(up.getKey())) {
        boolean user = fact.origin().source().user();
        int at = user ? -1 : up.getValue().distance();
        if (at < distance && conditions.hold(fact, null)) {
          best = kind.cast(fact);
          distance = at;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether a type is asynchronous and how; types that only look so are not. */
  public Optional<Fact.Async> async(Type type) {
    return asyncOrLazy(type).filter(fact -> fact.kind() != Fact.AsyncKind.LAZY);
  }

  /** The same, and types that are not asynchronous but describe work that others must start. */
  public Optional<Fact.Async> asyncOrLazy(Type type) {
    return ofType(Fact.Async.class, type)
        .filter(fact -> fact.kind() != Fact.AsyncKind.NONE && !fact.origin().negated());
  }

  /** The loggers that fixes may use, in the order of the files. */
  public List<Fact.Logs> loggers() {
    return List.copyOf(loggers);
  }

  /** Whether a class belongs to a library that bundled facts speak of, if not of this class. */
  public boolean isOfKnownLibrary(ClassSymbol type) {
    return libraries.have(type);
  }

  private <F extends Fact> Answer<F> decide(Class<F> kind, List<Group> groups, Call call) {
    for (Group group : groups) {
      List<F> holding = new ArrayList<>();
      boolean denied = false;
      for (Fact fact : group.facts()) {
        if (conditions.hold(fact, call)) {
          denied |= fact.origin().negated();
          holding.add(kind.cast(fact));
        }
      }
      if (denied) {
        return new Answer<>(List.of(), true);
      }
      if (!holding.isEmpty()) {
        return new Answer<>(List.copyOf(holding), false);
      }
    }
    return Answer.unknown();
  }

  private List<Group> groups(Class<? extends Fact> kind, Symbol symbol, TypeSymbol site) {
    Question question = new Question(kind, symbol, site);
    List<Group> known = groups.get(question);
    if (known == null) {
      known = findGroups(index(kind), symbol, site);
      groups.put(question, known);
    }
    return known;
  }

  private List<Group> findGroups(Index index, Symbol symbol, TypeSymbol site) {
    List<Fit> fits = new ArrayList<>();
    for (Fact fact : index.members(symbol.name)) {
      addFit(fact, symbol, site, fits);
    }
    if (!index.patterns().isEmpty() && symbol.owner instanceof ClassSymbol owner) {
      addPatterns(index, owner, symbol, site, fits);
      if (site != null && site != owner) {
        addPatterns(index, site, symbol, site, fits);
      }
    }
    List<Group> result = new ArrayList<>();
    group(fits.stream().filter(fit -> fit.fact().origin().source().user()).toList(), result);
    if (index.hasAnnotations()) {
      addAnnotations(index, symbol, result);
    }
    group(fits.stream().filter(fit -> !fit.fact().origin().source().user()).toList(), result);
    if (index.hasAnnotations()) {
      for (Symbol up = symbol.owner; up != null; up = up.owner) {
        addAnnotations(index, up, result);
      }
    }
    return result;
  }

  private void addPatterns(
      Index index, TypeSymbol of, Symbol symbol, TypeSymbol site, List<Fit> fits) {
    for (String type : javac.supers(of).keySet()) {
      addPatterns(index, type, symbol, site, fits);
    }
    addPatterns(index, "*", symbol, site, fits);
  }

  private void addPatterns(
      Index index, String type, Symbol symbol, TypeSymbol site, List<Fit> fits) {
    for (Fact fact : index.patterns().getOrDefault(type, List.of())) {
      boolean known = fits.stream().anyMatch(fit -> fit.fact() == fact);
      if (!known && fact.origin().subject().matchesName(symbol.name.toString())) {
        addFit(fact, symbol, site, fits);
      }
    }
  }

  private void addAnnotations(Index index, Symbol symbol, List<Group> result) {
    try {
      List<Fact> facts = new ArrayList<>();
      for (Attribute.Compound annotation : symbol.getAnnotationMirrors()) {
        facts.addAll(index.annotation(annotation.type.tsym.getSimpleName().toString()));
      }
      if (!facts.isEmpty()) {
        result.add(new Group(facts));
      }
    } catch (CompletionFailure e) {
      // The annotation's class can't be read: it says nothing.
    }
  }

  private void addFit(Fact fact, Symbol symbol, TypeSymbol site, List<Fit> fits) {
    int distance = distance(fact.origin().subject(), symbol, site);
    if (distance >= 0) {
      fits.add(new Fit(fact, distance));
    }
  }

  private static void group(List<Fit> fits, List<Group> result) {
    Comparator<Fit> order =
        Comparator.<Fit>comparingInt(Fit::distance)
            .thenComparingInt(fit -> -fit.fact().origin().subject().closeness());
    List<Fit> sorted = new ArrayList<>(fits);
    sorted.sort(order);
    List<Fact> current = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      if (i > 0 && order.compare(sorted.get(i - 1), sorted.get(i)) != 0) {
        result.add(new Group(current));
        current = new ArrayList<>();
      }
      current.add(sorted.get(i).fact());
    }
    if (!current.isEmpty()) {
      result.add(new Group(current));
    }
  }

  /** How far up from the symbol's class, or the site's, the subject's type is; -1 if unrelated. */
  private int distance(Api subject, Symbol symbol, TypeSymbol site) {
    if (!(symbol.owner instanceof ClassSymbol owner)) {
      return -1;
    }
    if (subject.isAnyType()) {
      return matches(subject, symbol) ? FARTHEST : -1;
    }
    Javac.Super declared = javac.supers(owner).get(subject.type());
    if (declared != null && declared.distance() == 0) {
      return matches(subject, symbol) ? 0 : -1;
    }
    if (declared != null
        && symbol instanceof MethodSymbol method
        && !symbol.isStatic()
        && !symbol.isConstructor()) {
      if (subject.isEverything()) {
        return javac.isOfObject(method) ? -1 : declared.distance();
      }
      for (MethodSymbol above : javac.declared(declared.symbol(), symbol.name)) {
        if (matches(subject, above) && javac.overrides(method, above)) {
          return declared.distance();
        }
      }
      return inheritedAbove(subject, method, declared);
    }
    if (site != null && !symbol.isConstructor()) {
      // Declared above the subject's type, but called through it or a subtype of it.
      Javac.Super through = javac.supers(site).get(subject.type());
      if (through != null
          && javac.supers(through.symbol()).containsKey(owner.getQualifiedName().toString())
          && !(subject.isEverything() && javac.isOfObject(symbol))
          && matches(subject, symbol)) {
        return 0;
      }
    }
    return -1;
  }

  /** The subject's type itself inherits the method: what it inherits is overridden here. */
  private int inheritedAbove(Api subject, MethodSymbol method, Javac.Super declared) {
    for (Javac.Super up : javac.supers(declared.symbol()).values()) {
      if (up.distance() == 0) {
        continue;
      }
      for (MethodSymbol above : javac.declared(up.symbol(), method.name)) {
        if (matches(subject, above) && javac.overrides(method, above)) {
          return declared.distance();
        }
      }
    }
    return -1;
  }

  private boolean matches(Api subject, Symbol symbol) {
    return subject.params() == null
        || symbol instanceof MethodSymbol method
            && subject.matchesParams(javac.parameterTypes(method));
  }

  /** The simple name of an annotation on a symbol, for conditions. */
  static boolean carries(Symbol symbol, String simpleName) {
    try {
      for (Attribute.Compound annotation : symbol.getAnnotationMirrors()) {
        Name name = annotation.type.tsym.getSimpleName();
        if (name.contentEquals(simpleName)) {
          return true;
        }
      }
    } catch (CompletionFailure e) {
      return false;
    }
    return false;
  }
}
