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
  private final Javac javac;
  private final Conditions conditions;
  private final Index index = new Index();
  private final List<FactsFile> files;
  private final Fitting fitting;
  private final Map<Question, Optional<? extends Fact>> ofType = new HashMap<>();
  private List<Fact.Logs> loggers;
  private Libraries libraries;

  /**
   * Indexes facts.
   *
   * @param files the files that are loaded for this compilation
   */
  public Knowledge(Javac javac, List<FactsFile> files) {
    this.javac = javac;
    this.files = List.copyOf(files);
    conditions = new Conditions(javac, this);
    fitting = new Fitting(javac, index);
    for (FactsFile file : files) {
      for (Line line : file.lines()) {
        index.add(line);
      }
    }
  }

  /** What is known of a call. */
  public <F extends Fact> Answer<F> about(Class<F> kind, Call call) {
    TypeSymbol site = call.site() == null ? null : call.site().tsym;
    return decide(kind, fitting.groups(kind, call.method(), site), call);
  }

  /** Whether some fact about a call depends on how the receiver was made. */
  public boolean asksForOrigin(Class<? extends Fact> kind, Call call) {
    TypeSymbol site = call.site() == null ? null : call.site().tsym;
    return fitting.groups(kind, call.method(), site).stream()
        .flatMap(group -> group.facts().stream())
        .flatMap(fact -> fact.origin().conditions().stream())
        .anyMatch(condition -> condition.test() instanceof Condition.Made);
  }

  /** What is known of a method, wherever it is called or declared. */
  public <F extends Fact> Answer<F> about(Class<F> kind, MethodSymbol method) {
    Call call = new Call(null, method, null, null, List.of());
    return decide(kind, fitting.groups(kind, method, null), call);
  }

  /** What is known of a field. */
  public <F extends Fact> Answer<F> about(Class<F> kind, VarSymbol field) {
    return decide(kind, fitting.groups(kind, field, null), null);
  }

  /** What is known of a type, by the nearest supertype that has a fact. */
  public <F extends Fact> Optional<F> ofType(Class<F> kind, Type type) {
    if (type == null || type.tsym == null || type.isPrimitiveOrVoid()) {
      return Optional.empty();
    }
    if (!index.hasTypes(kind)) {
      return Optional.empty();
    }
    Question question = new Question(kind, type.tsym, null);
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
      List<F> here = new ArrayList<>();
      for (Line line : index.type(kind, name)) {
        F fact = kind.cast(line.fact());
        if (test.test(fact)) {
          here.add(fact);
        }
      }
      if (!here.isEmpty()) {
        return here;
      }
    }
    return List.of();
  }

  private <F extends Fact> Optional<F> nearest(Class<F> kind, TypeSymbol type) {
    F best = null;
    int distance = Integer.MAX_VALUE;
    for (Map.Entry<String, Javac.Super> up : javac.supers(type).entrySet()) {
      for (Line line : index.type(kind, up.getKey())) {
        int at = line.isUsers() ? -1 : up.getValue().distance();
        if (at < distance && conditions.hold(line.fact(), null)) {
          best = kind.cast(line.fact());
          distance = at;
        }
      }
    }
    for (Line line : index.typePatterns(kind)) {
      int at = line.isUsers() ? -1 : Fitting.FARTHEST;
      if (at < distance
          && Api.matchesType(line.type(), type.getSimpleName().toString())
          && conditions.hold(line.fact(), null)) {
        best = kind.cast(line.fact());
        distance = at;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether the name of a method that is called, or a fact about it, says something. */
  public boolean means(Fact.Meaning meaning, Call call) {
    return has(meaning, about(Fact.Means.class, call));
  }

  /** The same for a method wherever it is called. */
  public boolean means(Fact.Meaning meaning, MethodSymbol method) {
    return has(meaning, about(Fact.Means.class, method));
  }

  private static boolean has(Fact.Meaning meaning, Answer<Fact.Means> answer) {
    return answer.facts().stream().anyMatch(fact -> fact.meaning() == meaning);
  }

  /** Whether the name of a type, or a fact about it or a supertype, says something. */
  public boolean means(Fact.Meaning meaning, Type type) {
    return ofType(Fact.Means.class, type).filter(fact -> fact.meaning() == meaning).isPresent();
  }

  /** Whether a type is asynchronous and how; types that only look so are not. */
  public Optional<Fact.Async> async(Type type) {
    Optional<Fact.Async> fact = asyncOrLazy(type);
    return fact.isPresent() && fact.get().kind() == Fact.AsyncKind.LAZY ? Optional.empty() : fact;
  }

  /** The same, and types that are not asynchronous but describe work that others must start. */
  public Optional<Fact.Async> asyncOrLazy(Type type) {
    Optional<Fact.Async> fact = ofType(Fact.Async.class, type);
    return fact.isPresent()
            && (fact.get().kind() == Fact.AsyncKind.NONE || fact.get().origin().negated())
        ? Optional.empty()
        : fact;
  }

  /** The loggers that fixes may use, in the order of the files. */
  public List<Fact.Logs> loggers() {
    if (loggers == null) {
      loggers = new ArrayList<>();
      for (FactsFile file : files) {
        for (Line line : file.lines()) {
          if (line.kind() == Fact.Logs.class) {
            loggers.add((Fact.Logs) line.fact());
          }
        }
      }
    }
    return List.copyOf(loggers);
  }

  /** Whether a class belongs to a library that bundled facts speak of, if not of this class. */
  public boolean isOfKnownLibrary(ClassSymbol type) {
    if (libraries == null) {
      libraries = new Libraries(files);
    }
    return libraries.have(type);
  }

  private <F extends Fact> Answer<F> decide(Class<F> kind, List<Fitting.Group> groups, Call call) {
    for (Fitting.Group group : groups) {
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
