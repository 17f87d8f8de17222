package io.github.futureproof.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Sources that are compiled together.
 *
 * @param name what progress calls it
 * @param sources the files to report on
 * @param classPath where their classes are
 * @param sourcePath where other sources are that they may need
 * @param release the Java version to compile for; empty for the running one
 */
record Unit(
    String name,
    List<Source> sources,
    List<Path> classPath,
    List<Path> sourcePath,
    Optional<Integer> release) {

  /** The same with other states of the sources. */
  Unit withSources(List<Source> changed) {
    return new Unit(name, changed, classPath, sourcePath, release);
  }
}
