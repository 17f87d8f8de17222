package io.github.futureproof.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * One fact as it stands in its file. Its verb and subject are read at once, as far as looking it up
 * needs; the rest when somebody asks for it, which most compilations do for few lines.
 */
final class Line {
  private final String text;
  private final String library;
  private final Source source;
  private Class<? extends Fact> kind;
  private boolean annotation;
  private String type;
  private List<String> names = List.of();
  private boolean pattern;
  private Fact fact;

  private Line(String text, String library, Source source) {
    this.text = text;
    this.library = library;
    this.source = source;
  }

  /**
   * Takes a line in.
   *
   * @param text the line, neither blank nor a comment
   * @param library the name of the library for messages
   * @throws FactsException when it is malformed as far as it has been read
   */
  static Line of(String text, String library, Source source) {
    Line line = new Line(text, library, source);
    line.readHead();
    return line;
  }

  /** Reads {@code [not] VERB SUBJECT}, of the subject no parameters. */
  private void readHead() {
    int verb = skip(text, 0);
    int end = wordEnd(verb);
    if (text.startsWith("not", verb) && end == verb + 3) {
      verb = skip(text, end);
      end = wordEnd(verb);
    }
    kind = Verbs.kind(text.substring(verb, end));
    int from = skip(text, end);
    if (kind == null || from == text.length()) {
      // Says what is wrong with it.
      fact();
      throw new FactsException(source, "'" + text + "' can't be read");
    }
    annotation = text.charAt(from) == '@';
    from += annotation ? 1 : 0;
    int at = from;
    while (at < text.length() && !FactsFile.isSpace(text.charAt(at)) && text.charAt(at) != '#') {
      at++;
    }
    type = text.substring(from, at);
    if (at < text.length() && text.charAt(at) == '#') {
      readNames(at + 1);
    }
  }

  private void readNames(int from) {
    int at = from;
    if (at < text.length() && text.charAt(at) == '{') {
      names = new ArrayList<>();
      for (at++; at < text.length() && text.charAt(at - 1) != '}'; at++) {
        int start = skip(text, at);
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '}') {
          at++;
        }
        if (start < at) {
          names.add(text.substring(start, at).stripTrailing());
        }
      }
    } else {
      while (at < text.length() && !FactsFile.isSpace(text.charAt(at)) && text.charAt(at) != '(') {
        at++;
      }
      names = List.of(text.substring(from, at));
    }
    pattern = text.substring(from, at).indexOf('*') >= 0;
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < text.length() && !FactsFile.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && FactsFile.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Which fact it is. */
  Class<? extends Fact> kind() {
    return kind;
  }

  /** Whether its subject is an annotation. */
  boolean isAnnotation() {
    return annotation;
  }

  /** Whether its subject is a member, or several. */
  boolean isMember() {
    return !names.isEmpty();
  }

  /** Whether the names of members are patterns; the look-up by name then can't find them. */
  boolean hasPattern() {
    return pattern;
  }

  /** The qualified name of the subject's type or annotation; a star for any type. */
  String type() {
    return type;
  }

  /** The names of members, or patterns. */
  List<String> names() {
    return names;
  }

  /** Whether a user wrote it. */
  boolean isUsers() {
    return source.user();
  }

  /**
   * The whole of it.
   *
   * @throws FactsException when it can't be read
   */
  Fact fact() {
    if (fact == null) {
      try {
        fact = Verbs.fact(FactsFile.words(text), library, source);
      } catch (IllegalArgumentException e) {
        throw new FactsException(source, e.getMessage());
      }
    }
    return fact;
  }
}
