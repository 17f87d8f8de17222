package io.github.futureproof.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compilations that need one another: the classes of those that are needed are kept until the end,
 * or, where something in them does not compile, their sources take the classes' place.
 */
final class Builds implements AutoCloseable {
  private final Set<String> needed = new HashSet<>();
  private final Map<String, Kept> kept = new HashMap<>();
  private final Map<Compilation, List<Source>> sources = new LinkedHashMap<>();

  private record Kept(Unit unit, Scratch scratch, boolean compiled) {}

  /**
   * Reads all sources; those that several compilations have belong to the first.
   *
   * @throws BadInput when one can't be read
   */
  Builds(List<Compilation> compilations) throws BadInput {
    Set<Path> taken = new HashSet<>();
    for (Compilation each : compilations) {
      needed.addAll(each.needs());
      List<Source> own = new ArrayList<>(Sources.read(each.paths(), each.encoding()));
      own.removeIf(source -> !taken.add(source.path()));
      sources.put(each, List.copyOf(own));
    }
  }

  /** How many files there are. */
  int files() {
    return sources.values().stream().mapToInt(List::size).sum();
  }

  /**
   * What has changed in these files and in all of the compilations.
   *
   * @throws BadInput as {@link ChangedLines#since} does
   */
  ChangedLines changed(List<Source> others, String revision) throws BadInput {
    List<Source> all = new ArrayList<>(others);
    sources.values().forEach(all::addAll);
    return ChangedLines.since(revision, all);
  }

  /** What is reported on in a compilation. */
  List<Source> sources(Compilation compilation) {
    return sources.get(compilation);
  }

  /** Whether a later one needs it. */
  boolean isNeeded(Compilation compilation) {
    return needed.contains(compilation.name());
  }

  /**
   * The unit of a compilation, once those it needs were run.
   *
   * @throws BadInput when a source of its context can't be read
   */
  Unit unit(Compilation compilation) throws BadInput {
    List<Path> classPath = new ArrayList<>();
    Set<Path> sourcePath = new LinkedHashSet<>(compilation.sourcePath());
    List<Source> context =
        new ArrayList<>(Sources.read(compilation.context(), compilation.encoding()));
    for (String need : compilation.needs()) {
      Kept before = kept.get(need);
      if (before.compiled()) {
        classPath.add(before.scratch().classes());
        continue;
      }
      for (Source each : before.unit().all()) {
        Path root = each.root();
        if (Files.exists(root.resolve("module-info.java"))) {
          // As a source path it would make a module of what needs it.
          context.add(each);
        } else {
          sourcePath.add(root);
        }
      }
      sourcePath.addAll(before.unit().sourcePath());
      sourcePath.add(before.scratch().sources());
    }
    classPath.addAll(compilation.classPath().orElse(List.of()));
    return new Unit(
        compilation.name(),
        sources(compilation),
        context.stream().distinct().toList(),
        List.copyOf(classPath),
        List.copyOf(sourcePath),
        compilation.javac());
  }

  /** Analyses a unit, and keeps what later ones need of it. */
  Analysis.Result run(Analysis analysis, Compilation compilation, Unit unit) {
    if (!isNeeded(compilation)) {
      return analysis.run(unit);
    }
    Scratch scratch = new Scratch();
    try {
      Analysis.Result result = analysis.build(unit, scratch);
      kept.put(compilation.name(), new Kept(unit, scratch, result.compiled()));
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (Kept each : kept.values()) {
      each.scratch().close();
    }
  }
}
