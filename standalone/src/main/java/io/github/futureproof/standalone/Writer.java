package io.github.futureproof.standalone;

import io.github.futureproof.standalone.report.Ending;
import io.github.futureproof.standalone.report.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts changed files in place of what was read: each as a whole, or none of them. */
final class Writer {
  private Writer() {}

  /**
   * Writes files.
   *
   * @param changes from the file as it was read to the file as it shall be
   * @throws BadInput when one can't be written or has changed meanwhile; then none is
   */
  static void write(Map<Source, Source> changes) throws BadInput {
    Ending.whole(() -> writeAll(changes));
  }

  private static void writeAll(Map<Source, Source> changes) throws BadInput {
    Map<Source, Path> ready = new LinkedHashMap<>();
    try {
      for (var change : changes.entrySet()) {
        ready.put(change.getKey(), prepare(change.getKey(), change.getValue()));
      }
      for (var each : ready.entrySet()) {
        move(each.getValue(), each.getKey());
      }
    } finally {
      ready.values().forEach(Writer::discard);
    }
  }

  private static void move(Path fresh, Source to) throws BadInput {
    try {
      Files.move(
          fresh, to.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unwritten(to, e);
    }
  }

  private static Path prepare(Source before, Source after) throws BadInput {
    try {
      return beside(before, after);
    } catch (IOException e) {
      throw unwritten(before, e);
    }
  }

  private static BadInput unwritten(Source file, IOException problem) {
    return new BadInput(
        file.name()
            + " can't be written: "
            + SafeFile.reason(problem)
            + ": make file and folder writable, and room on the disk");
  }

  /** The file as it shall be, under another name. */
  private static Path beside(Source before, Source after) throws BadInput, IOException {
    Path file = before.path();
    if (!Files.isWritable(file)) {
      throw new BadInput(before.name() + " can't be written: make it writable or leave it out");
    }
    if (!Arrays.equals(Files.readAllBytes(file), before.bytes())) {
      throw new BadInput(before.name() + " was changed meanwhile: run the command again");
    }
    Path fresh = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
    try {
      Files.write(fresh, after.bytes());
      copyMode(file, fresh);
      return fresh;
    } catch (IOException e) {
      discard(fresh);
      throw e;
    }
  }

  private static void copyMode(Path from, Path to) throws IOException {
    PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (target == null) {
      return;
    }
    PosixFileAttributes attributes = Files.readAttributes(from, PosixFileAttributes.class);
    try {
      target.setGroup(attributes.group());
      target.setOwner(attributes.owner());
    } catch (IOException e) {
      // Only the super-user may give files away; for all others they are their own already.
    }
    target.setPermissions(attributes.permissions());
  }

  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A left-over temporary file harms nobody, and the first failure is the one to tell.
    }
  }
}
