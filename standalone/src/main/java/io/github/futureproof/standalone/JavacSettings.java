package io.github.futureproof.standalone;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * What javac is told about the language and the platform, and which annotation processors run.
 *
 * @param release the Java version to compile for; empty for the running one
 * @param source the version of the language alone; empty for the same as the platform
 * @param preview whether what is only previewed there counts
 * @param exports packages of the JDK that are opened to the sources, as {@code --add-exports} has
 *     it
 * @param modules modules of the JDK that javac would not look into by itself
 * @param processorPath where annotation processors are; empty when that was not said, and then only
 *     Lombok runs, if it is on the class path
 * @param processors the classes of those that run; empty for all
 * @param processorOptions as {@code -A} has them: {@code name} or {@code name=value}
 */
record JavacSettings(
    Optional<Integer> release,
    Optional<Integer> source,
    boolean preview,
    Set<String> exports,
    List<String> modules,
    Optional<List<Path>> processorPath,
    List<String> processors,
    List<String> processorOptions) {

  private static final String OURS = "io/github/futureproof/standalone/";

  /** The same with what a pom says, where the user says nothing. */
  JavacSettings or(Optional<Integer> otherRelease, Set<String> otherExports) {
    return new JavacSettings(
        release.or(() -> source.isPresent() ? Optional.empty() : otherRelease),
        source,
        preview,
        exports.isEmpty() ? otherExports : exports,
        modules,
        processorPath,
        processors,
        processorOptions);
  }

  /** The same without annotation processors. */
  JavacSettings withoutProcessors() {
    return new JavacSettings(
        release, source, preview, exports, modules, Optional.of(List.of()), List.of(), List.of());
  }

  /**
   * Where annotation processors are.
   *
   * @param classPath of the sources
   */
  List<Path> processorPath(List<Path> classPath) {
    return processorPath.orElseGet(() -> lombok(classPath)).stream()
        .filter(entry -> !isOurs(entry))
        .toList();
  }

  /** Where a build runs the checks itself, they are on this path; once is enough. */
  private static boolean isOurs(Path entry) {
    if (Files.isDirectory(entry)) {
      return Files.isDirectory(entry.resolve(OURS));
    }
    try (ZipFile jar = new ZipFile(entry.toFile())) {
      return jar.getEntry(OURS) != null;
    } catch (IOException e) {
      return false;
    }
  }

  /** Lombok makes methods that the sources call; others are seldom needed to understand them. */
  private static List<Path> lombok(List<Path> classPath) {
    return classPath.stream()
        .filter(entry -> entry.getFileName().toString().matches("lombok(-[\\d.]+)?\\.jar"))
        .limit(1)
        .toList();
  }

  /**
   * The flags.
   *
   * @param path where annotation processors are
   */
  List<String> flags(List<Path> path) {
    List<String> flags = new ArrayList<>();
    if (release.isPresent()) {
      flags.addAll(List.of("--release", release.get().toString()));
    } else {
      // javac takes either of them, never both.
      exports.forEach(export -> flags.addAll(List.of("--add-exports", export)));
      // What is only previewed is there for the running version alone, which has to be named.
      source
          .or(() -> preview ? Optional.of(Runtime.version().feature()) : Optional.empty())
          .ifPresent(version -> flags.addAll(List.of("-source", version.toString())));
    }
    if (preview) {
      flags.add("--enable-preview");
    }
    if (!modules.isEmpty()) {
      flags.addAll(List.of("--add-modules", String.join(",", modules)));
    }
    if (path.isEmpty()) {
      flags.add("-proc:none");
      return flags;
    }
    // As a flag too: newer versions of javac run processors only where a flag asks for it.
    flags.add("-processorpath");
    flags.add(path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    if (!processors.isEmpty()) {
      flags.addAll(List.of("-processor", String.join(",", processors)));
    }
    processorOptions.forEach(option -> flags.add("-A" + option));
    return flags;
  }
}
