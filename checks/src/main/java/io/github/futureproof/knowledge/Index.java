package io.github.futureproof.knowledge;

import com.sun.tools.javac.util.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of all files, to be found by the simple name that stands in a user's source. */
final class Index {
  private final Map<String, List<Line>> members = new HashMap<>();
  private final Map<Class<? extends Fact>, OfKind> kinds = new HashMap<>();
  private final Map<Name, Map<Class<? extends Fact>, List<Line>>> named = new HashMap<>();

  /** The lines of one kind that no member's name leads to. */
  private static final class OfKind {
    private final Map<String, List<Line>> types = new HashMap<>();
    private final List<Line> typePatterns = new ArrayList<>();
    private final Map<String, List<Line>> patterns = new HashMap<>();
    private final Map<String, List<Line>> annotations = new HashMap<>();
    private final Map<Name, Boolean> patterned = new HashMap<>();
  }

  private static final OfKind NONE = new OfKind();

  void add(Line line) {
    if (line.isMember() && !line.isAnnotation() && !line.hasPattern()) {
      for (String name : line.names()) {
        List<Line> lines = members.get(name);
        // A name may stand twice in one subject.
        if (lines == null || lines.get(lines.size() - 1) != line) {
          put(members, name, line);
        }
      }
      return;
    }
    OfKind of = kinds.computeIfAbsent(line.kind(), k -> new OfKind());
    if (line.isAnnotation()) {
      put(of.annotations, line.type().substring(line.type().lastIndexOf('.') + 1), line);
    } else if (line.isMember()) {
      put(of.patterns, line.type(), line);
    } else if (Api.isAnyType(line.type())) {
      of.typePatterns.add(line);
    } else {
      put(of.types, line.type(), line);
    }
  }

  private static <K> void put(Map<K, List<Line>> map, K key, Line line) {
    map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(line);
  }

  private OfKind of(Class<? extends Fact> kind) {
    return kinds.getOrDefault(kind, NONE);
  }

  /** Lines of a kind about members of a name, whatever their type, in the order of the files. */
  List<Line> members(Class<? extends Fact> kind, Name name) {
    Map<Class<? extends Fact>, List<Line>> known = named.get(name);
    if (known == null) {
      known = byKind(members.getOrDefault(name.toString(), List.of()));
      named.put(name, known);
    }
    return known.isEmpty() ? List.of() : known.getOrDefault(kind, List.of());
  }

  private static Map<Class<? extends Fact>, List<Line>> byKind(List<Line> lines) {
    if (lines.isEmpty()) {
      return Map.of();
    }
    Map<Class<? extends Fact>, List<Line>> kinds = new HashMap<>();
    for (Line line : lines) {
      put(kinds, line.kind(), line);
    }
    return kinds;
  }

  /** Whether a line of a kind may speak of members of a name: it, or a pattern, stands there. */
  boolean mayName(Class<? extends Fact> kind, Name name) {
    if (!members(kind, name).isEmpty()) {
      return true;
    }
    OfKind of = of(kind);
    if (of.patterns.isEmpty()) {
      return false;
    }
    Boolean known = of.patterned.get(name);
    if (known == null) {
      known = hasPattern(of, name.toString());
      of.patterned.put(name, known);
    }
    return known;
  }

  private static boolean hasPattern(OfKind of, String name) {
    for (List<Line> lines : of.patterns.values()) {
      for (Line line : lines) {
        if (Api.matches(line.names(), name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Lines of a kind whose subject has a pattern, by the qualified name of its type. */
  Map<String, List<Line>> patterns(Class<? extends Fact> kind) {
    return of(kind).patterns;
  }

  /** Lines of a kind about a type itself. */
  List<Line> type(Class<? extends Fact> kind, String qualifiedName) {
    return of(kind).types.getOrDefault(qualifiedName, List.of());
  }

  /** Lines of a kind about types whose simple names end in some way. */
  List<Line> typePatterns(Class<? extends Fact> kind) {
    return of(kind).typePatterns;
  }

  /** Whether there are lines of a kind about types. */
  boolean hasTypes(Class<? extends Fact> kind) {
    return !of(kind).types.isEmpty() || !of(kind).typePatterns.isEmpty();
  }

  List<Line> annotation(Class<? extends Fact> kind, String simpleName) {
    return of(kind).annotations.getOrDefault(simpleName, List.of());
  }

  boolean hasAnnotations(Class<? extends Fact> kind) {
    return !of(kind).annotations.isEmpty();
  }
}
