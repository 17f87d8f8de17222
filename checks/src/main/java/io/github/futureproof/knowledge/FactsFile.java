package io.github.futureproof.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One facts file, read.
 *
 * @param library the name that messages use
 * @param present types of which one must be on the class path; empty when it always holds
 * @param tested the artifacts and versions against which the lines were resolved
 * @param facts the facts in the order of their lines
 */
public record FactsFile(
    String library, List<String> present, List<Tested> tested, List<Fact> facts) {

  /** The first words of every facts file. */
  public static final String HEADER = "futureproof-facts 1";

  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"(?:[^\"\\\\]|\\\\.)*\")+");

  private static final Pattern SPACED = Pattern.compile(",\\s");
  private static final Pattern SPACE_AFTER_COMMA =
      Pattern.compile(",\\s+(?=[^\"]*(\"[^\"]*\"[^\"]*)*$)");

  /** An artifact whose oldest and newest version the facts were resolved against. */
  public record Tested(String artifact, String oldest, String newest) {}

  /**
   * Reads a whole file.
   *
   * @param name how messages call the file
   * @param lines its lines
   * @param user whether a user wrote it
   * @throws FactsException at the first line that can't be read
   */
  public static FactsFile parse(String name, List<String> lines, boolean user) {
    String library = name.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.facts$", "");
    List<String> present = new ArrayList<>();
    List<Tested> tested = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    boolean header = false;
    for (int i = 0; i < lines.size(); i++) {
      Source source = new Source(name, i + 1, user);
      List<String> words = words(lines.get(i));
      if (words.isEmpty()) {
        continue;
      }
      try {
        if (!header) {
          if (!String.join(" ", words).equals(HEADER)) {
            throw new IllegalArgumentException("the first line must be '" + HEADER + "'");
          }
          header = true;
        } else if (words.get(0).equals("library")) {
          library = unquote(at(words, 1, "the library's name"));
          if (words.size() > 2 && !words.get(2).equals("present")) {
            throw new IllegalArgumentException("expected 'present' after the library's name");
          }
          present.addAll(words.subList(Math.min(3, words.size()), words.size()));
        } else if (words.get(0).equals("tested")) {
          tested.add(
              new Tested(
                  at(words, 1, "group:artifact"),
                  at(words, 2, "the oldest version"),
                  at(words, 3, "the newest version")));
        } else {
          facts.add(Verbs.fact(words, library, source));
        }
      } catch (IllegalArgumentException e) {
        throw new FactsException(source, e.getMessage());
      }
    }
    if (!header) {
      throw new FactsException(
          new Source(name, 1, user), "the first line must be '" + HEADER + "'");
    }
    return new FactsFile(library, List.copyOf(present), List.copyOf(tested), List.copyOf(facts));
  }

  /** The types of the {@code library} line, read before the rest, which may not be needed. */
  static List<String> present(List<String> lines) {
    for (String line : lines) {
      if (line.startsWith("library ")) {
        List<String> words = words(line);
        int present = words.indexOf("present");
        return present < 0 ? List.of() : words.subList(present + 1, words.size());
      }
    }
    return List.of();
  }

  static String at(List<String> words, int index, String expected) {
    if (index >= words.size()) {
      throw new IllegalArgumentException("'" + String.join(" ", words) + "' lacks " + expected);
    }
    return words.get(index);
  }

  static String unquote(String word) {
    return word.length() > 1 && word.startsWith("\"") && word.endsWith("\"")
        ? word.substring(1, word.length() - 1).replace("\\\"", "\"").replace("\\n", "\n")
        : word;
  }

  /** A line without the spaces behind commas that stand outside quotes. */
  private static String unspaced(String line) {
    return SPACE_AFTER_COMMA.matcher(line).replaceAll(",");
  }

  /** Splits a line at white space outside quotes and parentheses' commas, without its comment. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(SPACED.matcher(line).find() ? unspaced(line) : line);
    while (m.find()) {
      if (m.group().startsWith("#")) {
        break;
      }
      words.add(m.group());
    }
    return words;
  }
}
