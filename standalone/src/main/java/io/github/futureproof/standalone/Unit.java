package io.github.futureproof.standalone;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sources that are compiled together.
 *
 * @param name what progress calls it
 * @param sources the files to report on
 * @param context files that are compiled with them and not reported on
 * @param classPath where their classes are
 * @param sourcePath where other sources are that they may need
 * @param javac how they are compiled
 */
record Unit(
    String name,
    List<Source> sources,
    List<Source> context,
    List<Path> classPath,
    List<Path> sourcePath,
    JavacSettings javac) {

  /** All files, those that are not reported on too. */
  List<Source> all() {
    return Stream.concat(sources.stream(), context.stream()).toList();
  }

  /** The encoding of its sources. */
  Charset encoding() {
    return all().stream().findFirst().map(Source::encoding).orElse(StandardCharsets.UTF_8);
  }

  /** The same with other states of the sources. */
  Unit withSources(List<Source> changed) {
    return new Unit(name, changed, context, classPath, sourcePath, javac);
  }

  /** The same without annotation processors. */
  Unit withoutProcessors() {
    return new Unit(name, sources, context, classPath, sourcePath, javac.withoutProcessors());
  }
}
