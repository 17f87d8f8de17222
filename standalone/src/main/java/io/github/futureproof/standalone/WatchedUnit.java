package io.github.futureproof.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A unit whose class files are kept, so that a few of its files can be looked at again without the
 * rest. While something in it does not compile there are none, and all of it is looked at.
 */
final class WatchedUnit implements AutoCloseable {
  private static final String CLASS = ".class";

  private final Unit unit;
  private final Analysis analysis;
  private final Scratch scratch = new Scratch();
  private boolean compiled;

  /** Files whose classes are not those of their present state. */
  private final Set<Path> behind = new HashSet<>();

  WatchedUnit(Unit unit, Analysis analysis) {
    this.unit = unit;
    this.analysis = analysis;
  }

  /** Whether there are classes of all of it. */
  boolean compiled() {
    return compiled;
  }

  /** Files that have to be looked at with the next that changes. */
  Set<Path> behind() {
    return behind;
  }

  Path classes() {
    return scratch.classes();
  }

  List<Path> sourcePath() {
    return unit.sourcePath();
  }

  /**
   * Looks at all of it.
   *
   * @param now its files
   */
  Analysis.Result all(List<Source> now) {
    try {
      Analysis.Result result = analysis.build(unit.withSources(now), scratch);
      compiled = result.compiled();
      behind.clear();
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes out classes that came from other units' sources, which would grow old here.
   *
   * @param own outermost types of this unit, as class files are called
   * @param others those of all units
   */
  void keepOnly(Set<String> own, Set<String> others) {
    Set<String> foreign = new HashSet<>(others);
    foreign.removeAll(own);
    remove(foreign);
  }

  /**
   * Looks at some of its files.
   *
   * @param changed files with another text than its classes
   * @param others files to look at with them
   * @param outdated outermost types of the changed files, as they were
   * @param before what to look for classes in, after this one's
   * @param sourcePath where the sources are of what has no classes
   */
  Analysis.Result some(
      Collection<Source> changed,
      Collection<Source> others,
      Set<String> outdated,
      List<Path> before,
      List<Path> sourcePath) {
    Map<Path, byte[]> kept = remove(outdated);
    changed.forEach(source -> behind.add(source.path()));
    List<Source> sources = Stream.concat(changed.stream(), others.stream()).toList();
    Analysis.Result result = build(sources, before, sourcePath);
    boolean ok = result.compiled();
    if (!ok && !others.isEmpty() && !changed.isEmpty()) {
      // What depends on it does not fit any more; the classes shall fit what was changed.
      ok = build(changed, before, sourcePath).compiled();
    }
    if (ok) {
      changed.forEach(source -> behind.remove(source.path()));
    } else {
      restore(kept);
    }
    return result;
  }

  private Analysis.Result build(
      Collection<Source> sources, List<Path> before, List<Path> sourcePath) {
    List<Path> classPath = new ArrayList<>();
    classPath.add(classes());
    classPath.addAll(before);
    classPath.addAll(unit.classPath());
    try {
      return analysis.build(
          new Unit(
              unit.name(), List.copyOf(sources), List.of(), classPath, sourcePath, unit.javac()),
          scratch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes classes away, those inside them too. */
  Map<Path, byte[]> remove(Set<String> outermost) {
    Map<String, Set<String>> byFolder = new HashMap<>();
    for (String type : outermost) {
      int slash = type.lastIndexOf('/');
      byFolder
          .computeIfAbsent(type.substring(0, Math.max(slash, 0)), folder -> new HashSet<>())
          .add(type.substring(slash + 1));
    }
    Map<Path, byte[]> removed = new LinkedHashMap<>();
    byFolder.forEach(
        (name, types) -> {
          Path folder = classes().resolve(name);
          if (!Files.isDirectory(folder)) {
            return;
          }
          try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
              if (isOf(file.getFileName().toString(), types)) {
                removed.put(file, Files.readAllBytes(file));
                Files.delete(file);
              }
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return removed;
  }

  private static boolean isOf(String file, Set<String> types) {
    if (!file.endsWith(CLASS)) {
      return false;
    }
    String name = file.substring(0, file.length() - CLASS.length());
    for (int dollar = name.indexOf('$'); dollar >= 0; dollar = name.indexOf('$', dollar + 1)) {
      if (types.contains(name.substring(0, dollar))) {
        return true;
      }
    }
    return types.contains(name);
  }

  private static void restore(Map<Path, byte[]> files) {
    files.forEach(
        (file, bytes) -> {
          try {
            Files.write(file, bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Override
  public void close() throws IOException {
    scratch.close();
  }
}
