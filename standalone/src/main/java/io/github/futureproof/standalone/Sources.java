package io.github.futureproof.standalone;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the source files that the user means. */
final class Sources {
  private static final String JAVA = ".java";

  private Sources() {}

  /**
   * Reads all Java files among and under these paths, each once, in a fixed order.
   *
   * <p>Hidden folders and what Maven and Gradle build are passed over, unless named themselves.
   *
   * @throws BadInput when one is missing, can't be read, or there is none
   */
  static List<Source> read(List<Path> paths, Charset encoding) throws BadInput {
    Map<Path, Source> sources = new LinkedHashMap<>();
    for (Path path : paths) {
      for (Path file : files(path)) {
        Source source = Source.read(file, encoding);
        sources.putIfAbsent(source.path(), source);
      }
    }
    return List.copyOf(sources.values());
  }

  /**
   * The Java files that a path stands for.
   *
   * @throws BadInput when it is missing, can't be read, or there is none
   */
  static List<Path> files(Path path) throws BadInput {
    if (!Files.exists(path)) {
      throw new BadInput(path + " does not exist: name a Java file or a folder with some");
    }
    if (!Files.isDirectory(path)) {
      if (!path.toString().endsWith(JAVA)) {
        throw new BadInput(path + " is not a Java file: name files that end in .java, or folders");
      }
      return List.of(path);
    }
    TreeSet<Path> found = new TreeSet<>();
    try {
      Files.walkFileTree(path, new Collector(path, found));
    } catch (IOException e) {
      throw new BadInput(e.getMessage() + " can't be read: make it readable or leave it out");
    }
    // Modules are compiled as if all was on the class path.
    found.removeIf(file -> file.endsWith("module-info.java"));
    if (found.isEmpty()) {
      throw new BadInput("there is no Java file under " + path + ": name a folder that has some");
    }
    return new ArrayList<>(found);
  }

  /** The folders in which files come and go that a path stands for. */
  static Set<Path> folders(Path path) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    if (!Files.isDirectory(path)) {
      folders.add(path.toAbsolutePath().getParent());
      return folders;
    }
    Files.walkFileTree(
        path,
        new Collector(path, new TreeSet<>()) {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            FileVisitResult result = super.preVisitDirectory(folder, attributes);
            if (result == FileVisitResult.CONTINUE) {
              folders.add(folder);
            }
            return result;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem) {
            // Gone in the meantime.
            return FileVisitResult.CONTINUE;
          }
        });
    return folders;
  }

  private static class Collector extends SimpleFileVisitor<Path> {
    private final Path start;
    private final TreeSet<Path> found;

    Collector(Path start, TreeSet<Path> found) {
      this.start = start;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(start) && isPassedOver(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(JAVA) && Files.isRegularFile(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
      throw new IOException(file.toString(), problem);
    }

    private static boolean isPassedOver(Path folder) {
      String name = folder.getFileName().toString();
      return name.startsWith(".")
          || name.equals("target") && Files.exists(folder.resolveSibling("pom.xml"))
          || name.equals("build")
              && (Files.exists(folder.resolveSibling("build.gradle"))
                  || Files.exists(folder.resolveSibling("build.gradle.kts")));
    }
  }
}
