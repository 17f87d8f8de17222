package io.github.futureproof.knowledge;

import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import io.github.futureproof.code.Javac;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which facts speak of a method or field, the most specific first. */
final class Fitting {
  /** The distance of a subject that names no type: whatever does is closer. */
  static final int FARTHEST = 1000;

  private final Javac javac;
  private final Index index;
  private final Map<Question, List<Group>> groups = new HashMap<>();
  private final Map<Question, List<Line>> patterns = new HashMap<>();
  private final Map<Question, List<Group>> annotations = new HashMap<>();

  Fitting(Javac javac, Index index) {
    this.javac = javac;
    this.index = index;
  }

  /** Equally specific facts; groups are tried from the most specific on. */
  record Group(List<Fact> facts) {}

  /** A fact with how well its subject fits. */
  private record Fit(Fact fact, int distance) {
    /** Less than zero where this one is more specific than another, zero where equally. */
    int compareTo(Fit other) {
      return distance != other.distance
          ? Integer.compare(distance, other.distance)
          : Integer.compare(closeness(other), closeness(this));
    }

    private static int closeness(Fit fit) {
      return fit.fact().origin().subject().closeness();
    }
  }

  /** The facts of a kind about a symbol, as called through a type (null where it is not called). */
  List<Group> groups(Class<? extends Fact> kind, Symbol symbol, TypeSymbol site) {
    // Of most calls the name alone tells that nothing is known.
    if (!index.mayName(kind, symbol.name) && !isAnnotated(kind, symbol)) {
      return List.of();
    }
    Question question = new Question(kind, symbol, site);
    List<Group> known = groups.get(question);
    if (known == null) {
      known = findGroups(kind, symbol, site);
      groups.put(question, known);
    }
    return known;
  }

  private List<Group> findGroups(Class<? extends Fact> kind, Symbol symbol, TypeSymbol site) {
    List<Fit> users = new ArrayList<>();
    List<Fit> bundled = new ArrayList<>();
    for (Line line : index.members(kind, symbol.name)) {
      addFit(line, symbol, site, line.isUsers() ? users : bundled);
    }
    if (!index.patterns(kind).isEmpty() && symbol.owner instanceof ClassSymbol owner) {
      List<Line> ofOwner = patterns(kind, owner);
      addPatterns(ofOwner, symbol, site, users, bundled);
      if (site != null && site != owner) {
        List<Line> ofSite = new ArrayList<>(patterns(kind, site));
        ofSite.removeAll(ofOwner);
        addPatterns(ofSite, symbol, site, users, bundled);
      }
    }
    List<Group> result = new ArrayList<>();
    group(users, result);
    if (index.hasAnnotations(kind)) {
      addAnnotations(kind, symbol, result);
    }
    group(bundled, result);
    if (index.hasAnnotations(kind)) {
      result.addAll(annotationsAround(kind, symbol.owner));
    }
    return result.isEmpty() ? List.of() : result;
  }

  /** The lines with patterns about a type, or about any: from the nearest supertype on. */
  private List<Line> patterns(Class<? extends Fact> kind, TypeSymbol type) {
    Question question = new Question(kind, type, null);
    List<Line> known = patterns.get(question);
    if (known == null) {
      known = new ArrayList<>();
      Map<String, List<Line>> all = index.patterns(kind);
      for (String name : javac.supers(type).keySet()) {
        known.addAll(all.getOrDefault(name, List.of()));
      }
      known.addAll(all.getOrDefault("*", List.of()));
      patterns.put(question, known);
    }
    return known;
  }

  private void addPatterns(
      List<Line> lines, Symbol symbol, TypeSymbol site, List<Fit> users, List<Fit> bundled) {
    for (Line line : lines) {
      if (Api.matches(line.names(), symbol.name.toString())) {
        addFit(line, symbol, site, line.isUsers() ? users : bundled);
      }
    }
  }

  /** Whether an annotation on a symbol or around it says something. */
  private boolean isAnnotated(Class<? extends Fact> kind, Symbol symbol) {
    if (!index.hasAnnotations(kind)) {
      return false;
    }
    List<Group> own = new ArrayList<>();
    addAnnotations(kind, symbol, own);
    return !own.isEmpty() || !annotationsAround(kind, symbol.owner).isEmpty();
  }

  private List<Group> annotationsAround(Class<? extends Fact> kind, Symbol owner) {
    if (owner == null) {
      return List.of();
    }
    Question question = new Question(kind, owner, null);
    List<Group> known = annotations.get(question);
    if (known == null) {
      known = new ArrayList<>();
      addAnnotations(kind, owner, known);
      if (!isWithinMethod(owner)) {
        known.addAll(annotationsAround(kind, owner.owner));
      }
      annotations.put(question, known);
    }
    return known;
  }

  /** What is said of a method does not hold for the objects that are made in it. */
  private static boolean isWithinMethod(Symbol owner) {
    return owner instanceof ClassSymbol
        && (owner.owner.kind == Kind.MTH || owner.owner.kind == Kind.VAR);
  }

  private void addAnnotations(Class<? extends Fact> kind, Symbol symbol, List<Group> result) {
    try {
      List<Fact> facts = new ArrayList<>();
      for (Attribute.Compound annotation : symbol.getAnnotationMirrors()) {
        String name = annotation.type.tsym.getSimpleName().toString();
        for (Line line : index.annotation(kind, name)) {
          facts.add(line.fact());
        }
      }
      if (!facts.isEmpty()) {
        result.add(new Group(facts));
      }
    } catch (CompletionFailure e) {
      // The annotation's class can't be read: it says nothing.
    }
  }

  private void addFit(Line line, Symbol symbol, TypeSymbol site, List<Fit> fits) {
    if (!mayFit(line.type(), symbol, site)) {
      return;
    }
    Fact fact = line.fact();
    int distance = distance(fact.origin().subject(), symbol, site);
    if (distance >= 0) {
      fits.add(new Fit(fact, distance));
    }
  }

  /** Whether a type has to do with a symbol's class, or with the one that it is reached through. */
  private boolean mayFit(String type, Symbol symbol, TypeSymbol site) {
    return type.equals("*")
        || symbol.owner instanceof ClassSymbol owner && javac.supers(owner).containsKey(type)
        || site != null && javac.supers(site).containsKey(type);
  }

  private static void group(List<Fit> fits, List<Group> result) {
    if (fits.isEmpty()) {
      return;
    }
    fits.sort(Fit::compareTo);
    List<Fact> current = new ArrayList<>();
    for (int i = 0; i < fits.size(); i++) {
      if (i > 0 && fits.get(i - 1).compareTo(fits.get(i)) != 0) {
        result.add(new Group(current));
        current = new ArrayList<>();
      }
      current.add(fits.get(i).fact());
    }
    result.add(new Group(current));
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
}
