package io.github.futureproof.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder that names in reports count from, so that they are the same on every machine: the root
 * of the git work tree, or else the working folder, or else what the named paths have in common.
 */
record Base(Path folder) {

  /** The base for these paths, which exist. */
  static Base of(List<Path> paths) {
    Path common = null;
    for (Path path : paths) {
      Path folder = real(path);
      folder = Files.isDirectory(folder) ? folder : folder.getParent();
      common = common == null ? folder : common(common, folder);
    }
    Path working = real(Path.of(""));
    if (common == null) {
      return new Base(working);
    }
    for (Path folder = common; folder != null; folder = folder.getParent()) {
      // A file in work trees beside the first one, and in submodules.
      if (Files.exists(folder.resolve(".git"))) {
        return new Base(folder);
      }
    }
    return new Base(common.startsWith(working) ? working : common);
  }

  /**
   * A file's name with {@code /}, relative where it is in the base.
   *
   * <p>Through its URI, which has the very bytes of the name, where the locale's encoding may have
   * no letters for them.
   */
  String name(Path file) {
    URI uri = file.toUri();
    URI relative = folder.toUri().relativize(uri);
    if (relative.isAbsolute()) {
      return file.toString().replace('\\', '/');
    }
    return URLDecoder.decode(relative.getRawPath().replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static Path common(Path one, Path other) {
    Path common = one;
    while (common != null && !other.startsWith(common)) {
      common = common.getParent();
    }
    return common;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
