package io.github.futureproof.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A temporary folder for what javac and annotation processors write. */
final class Scratch implements AutoCloseable {
  private Path folder;

  /** What Ctrl-C does with it. */
  private final Thread end = new Thread(this::discard, "end of a temporary folder");

  /** Generated sources. */
  Path sources() {
    return make("sources");
  }

  /** Classes, and whatever else processors write. */
  Path classes() {
    return make("classes");
  }

  private Path make(String name) {
    try {
      if (folder == null) {
        folder = Files.createTempDirectory("futureproof");
        Runtime.getRuntime().addShutdownHook(end);
      }
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalStateException e) {
      discard();
      throw e;
    }
  }

  private void discard() {
    try {
      delete();
    } catch (IOException e) {
      // What javac still writes there is the system's to take away.
    }
  }

  /** Takes it away with all that is in it. */
  @Override
  public void close() throws IOException {
    if (folder == null) {
      return;
    }
    try {
      boolean unused = Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException e) {
      // The end has come.
    }
    delete();
    folder = null;
  }

  private void delete() throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, IOException problem)
              throws IOException {
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
