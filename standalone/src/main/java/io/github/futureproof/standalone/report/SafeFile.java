package io.github.futureproof.standalone.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * A file that is written as a whole or not at all: first beside itself, then moved. A device or
 * pipe is written to as it is. A link stays, and what it leads to is replaced.
 */
public final class SafeFile {
  private static final Charset ENCODING = StandardCharsets.UTF_8;

  /** What fills the file. */
  @FunctionalInterface
  public interface Content {
    /** Writes it all. */
    void write(Appendable out) throws IOException;
  }

  private SafeFile() {}

  /**
   * Tells whether a file can be written, by making one beside it that is gone at once.
   *
   * @throws IOException with the reason in a few words
   */
  public static void probe(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("is a folder");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new IOException("is not writable");
    }
    if (isOrdinary(file)) {
      try {
        Path beside = beside(target(file));
        Files.createFile(beside);
        Files.delete(beside);
      } catch (IOException e) {
        throw new IOException(reason(e), e);
      }
    }
  }

  /**
   * Writes a file in UTF-8.
   *
   * @throws IOException with the reason in a few words; then the file is as it was before
   */
  public static void write(Path file, Content content) throws IOException {
    try {
      if (isOrdinary(file)) {
        Ending.whole(() -> replace(target(file), content));
      } else {
        fill(file, content, StandardOpenOption.WRITE);
      }
    } catch (IOException e) {
      throw new IOException(reason(e), e);
    }
  }

  private static void replace(Path target, Content content) throws IOException {
    Path beside = beside(target);
    try {
      fill(beside, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      if (Files.exists(target)) {
        keepMode(target, beside);
      }
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void fill(Path file, Content content, StandardOpenOption... options)
      throws IOException {
    var encoder =
        ENCODING
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try (Writer out =
        new BufferedWriter(
            new java.io.OutputStreamWriter(Files.newOutputStream(file, options), encoder))) {
      content.write(out);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void keepMode(Path from, Path to) throws IOException {
    var mode = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (mode != null) {
      Files.setPosixFilePermissions(to, mode.readAttributes().permissions());
    }
  }

  private static boolean isOrdinary(Path file) {
    return !Files.exists(file) || Files.isRegularFile(file);
  }

  private static Path target(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
  }

  /** A name of its own, so that two runs at once do not meet. */
  private static Path beside(Path target) {
    return target.resolveSibling("." + UUID.randomUUID() + ".tmp");
  }

  /** What went wrong with a file, in a few words, without its name. */
  public static String reason(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return "its folder is gone";
    }
    if (problem instanceof FileAlreadyExistsException) {
      return "something else is in its place";
    }
    if (problem instanceof FileSystemException e && e.getReason() != null) {
      return e.getReason();
    }
    if (problem instanceof FileSystemException) {
      return "access denied";
    }
    return problem.getMessage() == null ? problem.toString() : problem.getMessage();
  }
}
