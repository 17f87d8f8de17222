package io.github.futureproof.standalone;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Sources that the user wants compiled together, and how.
 *
 * @param name what {@code --compilation} calls it; empty for what stands before the first of these
 * @param needs names of compilations before this one whose classes it needs
 * @param classPath what {@code --classpath} names; empty when it is not there
 * @param sourcePath folders of sources that it may need
 * @param encoding of all its sources
 * @param context files and folders of sources that belong to it and are not reported on
 * @param paths files and folders to report on
 */
record Compilation(
    String name,
    List<String> needs,
    Optional<List<Path>> classPath,
    List<Path> sourcePath,
    JavacSettings javac,
    Charset encoding,
    List<Path> context,
    List<Path> paths) {}
