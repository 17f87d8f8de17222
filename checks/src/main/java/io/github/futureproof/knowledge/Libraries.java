package io.github.futureproof.knowledge;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The packages of the libraries that bundled facts speak of. */
final class Libraries {
  /** Fewer parts of a name than this belong to many. */
  private static final int LEAST = 2;

  private final Set<String> roots = new HashSet<>();

  Libraries(List<FactsFile> files) {
    for (FactsFile file : files) {
      add(file);
    }
  }

  /** A file's packages share the library's root, unless it speaks of several libraries. */
  private void add(FactsFile file) {
    List<List<String>> packages = new ArrayList<>();
    String last = "";
    for (Line line : file.lines()) {
      // The lines about one type stand together.
      if (!line.isUsers()
          && !Api.isAnyType(line.type())
          && !line.type().equals(last)
          && !line.isAnnotation()) {
        packages.add(packageOf(line.type()));
        last = line.type();
      }
    }
    int shared = packages.isEmpty() ? 0 : packages.get(0).size();
    for (List<String> each : packages) {
      shared = Math.min(shared, common(packages.get(0), each));
    }
    for (List<String> each : packages) {
      List<String> root = shared >= LEAST ? each.subList(0, shared) : each;
      roots.add(String.join(".", root));
    }
  }

  private static List<String> packageOf(String type) {
    List<String> parts = new ArrayList<>();
    for (String part : type.split("\\.")) {
      if (Character.isUpperCase(part.charAt(0))) {
        break;
      }
      parts.add(part);
    }
    return parts;
  }

  private static int common(List<String> one, List<String> other) {
    int i = 0;
    while (i < one.size() && i < other.size() && one.get(i).equals(other.get(i))) {
      i++;
    }
    return i;
  }

  /** Whether a class lies in or below the package of a library. */
  boolean have(ClassSymbol type) {
    String name = type.packge().getQualifiedName().toString();
    while (!name.isEmpty()) {
      if (roots.contains(name)) {
        return true;
      }
      name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
    return false;
  }
}
