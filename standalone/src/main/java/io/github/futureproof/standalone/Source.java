package io.github.futureproof.standalone;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source file as it was read, or as fixes have changed it since.
 *
 * @param path where it is, with symbolic links resolved
 * @param name what the user calls it
 * @param text its characters, without a byte order mark, which javac would refuse
 * @param mark whether it starts with a byte order mark
 * @param encoding of its bytes
 */
record Source(Path path, String name, String text, boolean mark, Charset encoding) {
  private static final char MARK = '\uFEFF';
  private static final Pattern PACKAGE =
      Pattern.compile(
          "(?m)^\\h*+(?:@\\S++\\s++)*+package\\s++([\\p{javaJavaIdentifierPart}.]++)\\s*+;");

  /** A file in UTF-8. */
  Source(Path path, String name, String text, boolean mark) {
    this(path, name, text, mark, StandardCharsets.UTF_8);
  }

  /**
   * Reads a file.
   *
   * @throws BadInput when it can't be read or is not in that encoding
   */
  static Source read(Path file, Charset encoding) throws BadInput {
    byte[] bytes;
    Path real;
    try {
      real = file.toRealPath();
      bytes = Files.readAllBytes(real);
    } catch (IOException e) {
      throw new BadInput(file + " can't be read: make it readable or leave it out");
    }
    if (!hasName(real)) {
      throw BadInput.noName(file);
    }
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try {
      String text =
          encoding
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(rest)
              .toString();
      boolean mark = !text.isEmpty() && text.charAt(0) == MARK;
      return new Source(real, file.toString(), mark ? text.substring(1) : text, mark, encoding);
    } catch (CharacterCodingException e) {
      long line = 1;
      for (int i = 0; i < rest.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new BadInput(
          file
              + ":"
              + line
              + ": is not "
              + encoding
              + ": convert the file (iconv -f ISO-8859-1 -t UTF-8) or give --encoding");
    }
  }

  /** Whether its name can be written, as it has to be in reports and for javac. */
  private static boolean hasName(Path file) {
    try {
      return Path.of(file.toString()).equals(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The same file with other text. */
  Source withText(String changed) {
    return new Source(path, name, changed, mark, encoding);
  }

  /** What is to be written to the disk. */
  byte[] bytes() {
    return (mark ? MARK + text : text).getBytes(encoding);
  }

  /** How lines end here: as the first one does. */
  String lineEnd() {
    int end = text.indexOf('\n');
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }

  /** The package that the file says it is in; empty for none. */
  String packageName() {
    Matcher found = PACKAGE.matcher(text);
    return found.find() ? found.group(1) : "";
  }

  /** The folder that the file's package hangs in; its own folder where names do not agree. */
  Path root() {
    return packageRoot().orElseGet(path::getParent);
  }

  /** The folder that the file's package hangs in; empty where names do not agree. */
  Optional<Path> packageRoot() {
    Path root = path.getParent();
    String name = packageName();
    if (name.isEmpty()) {
      return Optional.of(root);
    }
    Path tail = Path.of(name.replace('.', '/'));
    if (!root.endsWith(tail)) {
      return Optional.empty();
    }
    for (int i = 0; i < tail.getNameCount(); i++) {
      root = root.getParent();
    }
    return Optional.of(root);
  }

  /** A line's text without its end; empty where there is no such line. */
  String line(long number) {
    int start = 0;
    for (long i = 1; i < number; i++) {
      start = text.indexOf('\n', start) + 1;
      if (start == 0) {
        return "";
      }
    }
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }
}
