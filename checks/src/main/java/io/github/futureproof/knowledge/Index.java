package io.github.futureproof.knowledge;

import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts of one kind, to be found by the simple name that stands in a user's source. */
final class Index {
  private final Map<Name, List<Fact>> members = new HashMap<>();
  private final Map<String, List<Fact>> patterns = new HashMap<>();
  private final Map<String, List<Fact>> types = new HashMap<>();
  private final Map<String, List<Fact>> annotations = new HashMap<>();

  void add(Fact fact, Names names) {
    Api subject = fact.origin().subject();
    if (subject.annotation()) {
      put(annotations, subject.simpleTypeName(), fact);
    } else if (!subject.isMember()) {
      put(types, subject.type(), fact);
    } else if (subject.hasPattern()) {
      put(patterns, subject.type(), fact);
    } else {
      Set<String> seen = new HashSet<>();
      for (String name : subject.names()) {
        if (seen.add(name)) {
          put(members, names.fromString(name), fact);
        }
      }
    }
  }

  private static <K> void put(Map<K, List<Fact>> map, K key, Fact fact) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
  }

  List<Fact> members(Name name) {
    return members.getOrDefault(name, List.of());
  }

  /** Facts whose subject has a pattern, by the qualified name of its type. */
  Map<String, List<Fact>> patterns() {
    return patterns;
  }

  List<Fact> type(String qualifiedName) {
    return types.getOrDefault(qualifiedName, List.of());
  }

  List<Fact> annotation(String simpleName) {
    return annotations.getOrDefault(simpleName, List.of());
  }

  boolean hasAnnotations() {
    return !annotations.isEmpty();
  }
}
