package io.github.futureproof.standalone;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a file in place of {@code @FILE}, for command lines that are too long for the
 * system: one argument a line, in UTF-8, as it is, without quotes; empty lines do not count.
 */
final class ArgumentFiles {
  private ArgumentFiles() {}

  /**
   * The words with those of the files in place; a word in a file that begins with {@code @} is no
   * file again.
   *
   * @throws BadInput when a file can't be read
   */
  static List<String> expand(String... words) throws BadInput {
    List<String> expanded = new ArrayList<>();
    boolean onlyPaths = false;
    for (String word : words) {
      onlyPaths |= word.equals("--");
      if (onlyPaths || !word.startsWith("@")) {
        expanded.add(word);
      } else {
        expanded.addAll(lines(Arguments.path(word.substring(1))));
      }
    }
    return expanded;
  }

  private static List<String> lines(Path file) throws BadInput {
    if (!Files.isRegularFile(file)) {
      throw BadInput.unread("argument file " + file, file, "@" + file);
    }
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isEmpty()).toList();
    } catch (MalformedInputException e) {
      throw new BadInput("argument file " + file + " is not UTF-8: convert it");
    } catch (IOException e) {
      throw BadInput.unread("argument file " + file, file, "@" + file);
    }
  }
}
