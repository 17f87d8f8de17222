package io.github.futureproof.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Puts sources together that are to be compiled together. */
final class Units {
  private Units() {}

  /**
   * One unit for each Maven module, and one for what is in none; sources that declare the same
   * class are kept apart.
   */
  static List<Unit> of(List<Source> sources, Compilation given, ClassPaths classPaths) {
    Map<Optional<Path>, List<Source>> modules = new LinkedHashMap<>();
    for (Source source : sources) {
      modules.computeIfAbsent(pom(source.path()), pom -> new ArrayList<>()).add(source);
    }
    List<Unit> units = new ArrayList<>();
    modules.forEach(
        (pom, members) -> {
          ClassPaths.Found found = classPaths.of(pom);
          JavacSettings javac = given.javac().or(found.release(), found.exports());
          for (List<Source> part : apart(members)) {
            Set<Path> sourcePath = new LinkedHashSet<>(given.sourcePath());
            part.forEach(source -> source.packageRoot().ifPresent(sourcePath::add));
            members.forEach(source -> source.packageRoot().ifPresent(sourcePath::add));
            sourcePath.addAll(found.sources());
            units.add(
                new Unit(
                    pom.map(Units::name).orElse("sources"),
                    part,
                    List.of(),
                    found.classes(),
                    List.copyOf(sourcePath),
                    javac));
          }
        });
    return units;
  }

  private static String name(Path pom) {
    return pom.getParent().getFileName() == null ? "" : pom.getParent().getFileName().toString();
  }

  private static Optional<Path> pom(Path file) {
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      Path pom = folder.resolve("pom.xml");
      if (Files.isRegularFile(pom)) {
        return Optional.of(pom);
      }
    }
    return Optional.empty();
  }

  /** Source roots go together as long as no file's class is in two of them. */
  private static List<List<Source>> apart(List<Source> sources) {
    Map<Path, List<Source>> roots = new TreeMap<>();
    for (Source source : sources) {
      roots.computeIfAbsent(source.root(), root -> new ArrayList<>()).add(source);
    }
    List<List<Source>> parts = new ArrayList<>();
    List<Set<String>> taken = new ArrayList<>();
    for (List<Source> root : roots.values()) {
      Set<String> classes = new HashSet<>();
      for (Source source : root) {
        classes.add(source.packageName() + "/" + source.path().getFileName());
      }
      int at = 0;
      while (at < parts.size() && classes.stream().anyMatch(taken.get(at)::contains)) {
        at++;
      }
      if (at == parts.size()) {
        parts.add(new ArrayList<>());
        taken.add(new HashSet<>());
      }
      parts.get(at).addAll(root);
      taken.get(at).addAll(classes);
    }
    return parts;
  }
}
