package io.github.futureproof.standalone;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Something the user gave that can't be worked with; the message names it and what to do. */
final class BadInput extends Exception {
  private static final long serialVersionUID = 1L;

  BadInput(String message) {
    super(message);
  }

  /**
   * A file that is to be read and can't be.
   *
   * @param what the file, as the message names it
   * @param named where the user named it
   */
  static BadInput unread(String what, Path file, String named) {
    return new BadInput(
        what
            + (Files.isDirectory(file)
                ? " is a folder: name a file"
                : Files.exists(file)
                    ? " can't be read: make it readable"
                    : " does not exist: mend " + named));
  }

  /** A name that can be none here. */
  static BadInput noPath(InvalidPathException problem) {
    return noPath(problem.getInput(), problem.getReason());
  }

  /**
   * The same of a file that is there: its name is made of bytes that the locale has no letters for.
   */
  static BadInput noName(Path file) {
    return noPath(file.toString(), "it has bytes that are no letters here: rename it");
  }

  private static BadInput noPath(String name, String reason) {
    Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    return new BadInput(
        names.newEncoder().canEncode(name)
            ? "'" + name + "' is no path: " + reason
            : "'" + name + "' can't be read in this locale (" + names + "): set LC_ALL=C.UTF-8");
  }
}
