package io.github.futureproof.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sources that are compiled together.
 *
 * @param name what progress calls it
 * @param sources the files to report on
 * @param classPath where their classes are
 * @param sourcePath where other sources are that they may need
 * @param release the Java version to compile for; empty for the running one
 * @param exports packages of the JDK that are opened to them, as {@code --add-exports} has it
 */
record Unit(
    String name,
    List<Source> sources,
    List<Path> classPath,
    List<Path> sourcePath,
    Optional<Integer> release,
    Set<String> exports) {

  /** The same with other states of the sources. */
  Unit withSources(List<Source> changed) {
    return new Unit(name, changed, classPath, sourcePath, release, exports);
  }
}
