package io.github.futureproof.knowledge;

import java.util.ArrayList;
import java.util.List;

/** One facts file, read. */
public final class FactsFile {

  /** The first words of every facts file. */
  public static final String HEADER = "futureproof-facts 1";

  private final List<String> present = new ArrayList<>();
  private final List<Tested> tested = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private String library;

  /** An artifact whose oldest and newest version the facts were resolved against. */
  public record Tested(String artifact, String oldest, String newest) {}

  private FactsFile(String library) {
    this.library = library;
  }

  /**
   * Reads a whole file.
   *
   * @param name how messages call the file
   * @param lines its lines
   * @param user whether a user wrote it
   * @throws FactsException at the first line that can't be read
   */
  public static FactsFile parse(String name, List<String> lines, boolean user) {
    return read(name, lines, user, true);
  }

  /**
   * Opens a bundled file, whose lines tests have read: each is read again when it is asked for.
   *
   * @throws FactsException as far as the lines are read
   */
  static FactsFile open(String name, List<String> lines) {
    return read(name, lines, false, false);
  }

  private static FactsFile read(String name, List<String> lines, boolean user, boolean whole) {
    String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    FactsFile file =
        new FactsFile(plain.endsWith(".facts") ? plain.substring(0, plain.length() - 6) : plain);
    boolean header = false;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i);
      if (isEmpty(text)) {
        continue;
      }
      Source source = new Source(name, i + 1, user);
      if (!header) {
        if (!String.join(" ", words(text)).equals(HEADER)) {
          throw new FactsException(source, "the first line must be '" + HEADER + "'");
        }
        header = true;
      } else if (!file.isOfHead(text, source)) {
        Line line = Line.of(text, file.library, source);
        file.lines.add(line);
        if (whole) {
          line.fact();
        }
      }
    }
    if (!header) {
      throw new FactsException(
          new Source(name, 1, user), "the first line must be '" + HEADER + "'");
    }
    return file;
  }

  /** Reads what a line says of the file itself, if it is such a line. */
  private boolean isOfHead(String text, Source source) {
    if (text.indexOf("library") < 0 && text.indexOf("tested") < 0) {
      return false;
    }
    List<String> words = words(text);
    try {
      if (words.get(0).equals("library")) {
        library = unquote(at(words, 1, "the library's name"));
        if (words.size() > 2 && !words.get(2).equals("present")) {
          throw new IllegalArgumentException("expected 'present' after the library's name");
        }
        present.addAll(words.subList(Math.min(3, words.size()), words.size()));
        return true;
      }
      if (words.get(0).equals("tested")) {
        tested.add(
            new Tested(
                at(words, 1, "group:artifact"),
                at(words, 2, "the oldest version"),
                at(words, 3, "the newest version")));
        return true;
      }
      return false;
    } catch (IllegalArgumentException e) {
      throw new FactsException(source, e.getMessage());
    }
  }

  /** The name that messages use. */
  public String library() {
    return library;
  }

  /** Types of which one must be on the class path; empty when it always holds. */
  public List<String> present() {
    return List.copyOf(present);
  }

  /** The artifacts and versions against which the lines were resolved. */
  public List<Tested> tested() {
    return List.copyOf(tested);
  }

  /** The facts in the order of their lines. */
  public List<Fact> facts() {
    return lines.stream().map(Line::fact).toList();
  }

  /** The same, as far as they have been read. */
  List<Line> lines() {
    return lines;
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

  static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Whether nothing but a comment stands on a line. */
  private static boolean isEmpty(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (!isSpace(line.charAt(i))) {
        return line.charAt(i) == '#';
      }
    }
    return true;
  }

  /** Splits a line at white space outside quotes, and behind no comma, without its comment. */
  static List<String> words(String text) {
    String line = unspaced(text);
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int start = at;
      while (at < line.length() && !isSpace(line.charAt(at))) {
        int next = line.charAt(at) == '"' ? quoteEnd(line, at) : at + 1;
        if (next < 0) {
          break;
        }
        at = next;
      }
      if (at > start) {
        if (line.charAt(start) == '#') {
          break;
        }
        words.add(line.substring(start, at));
      } else {
        // White space, or a quote that nothing closes.
        at++;
      }
    }
    return words;
  }

  /** Behind the quote that closes the one at a position; -1 where none does. */
  private static int quoteEnd(String line, int open) {
    for (int i = open + 1; i < line.length(); i++) {
      if (line.charAt(i) == '"') {
        return i + 1;
      }
      i += line.charAt(i) == '\\' ? 1 : 0;
    }
    return -1;
  }

  /** A line without the spaces behind commas that stand outside quotes. */
  private static String unspaced(String line) {
    int quotes = 0;
    boolean spaced = false;
    for (int i = 0; i < line.length(); i++) {
      quotes += line.charAt(i) == '"' ? 1 : 0;
      spaced |= line.charAt(i) == ',' && i + 1 < line.length() && isSpace(line.charAt(i + 1));
    }
    if (!spaced) {
      return line;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quotes -= c == '"' ? 1 : 0;
      text.append(c);
      while (c == ',' && quotes % 2 == 0 && i + 1 < line.length() && isSpace(line.charAt(i + 1))) {
        i++;
      }
    }
    return text.toString();
  }
}
