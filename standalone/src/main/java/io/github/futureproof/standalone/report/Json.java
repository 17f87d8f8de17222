package io.github.futureproof.standalone.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes JSON that every parser takes, whatever the strings hold: control characters and the line
 * ends that JavaScript alone knows are escaped, halves of surrogate pairs become U+FFFD.
 */
final class Json {
  private static final char REPLACEMENT = '\uFFFD';

  private final Appendable out;
  private final boolean indented;

  /** The closing signs of what is open. */
  private final Deque<Character> open = new ArrayDeque<>();

  private boolean first = true;
  private boolean named;

  /**
   * Makes a writer.
   *
   * @param indented whether each value gets a line of its own; else there is no line end at all
   */
  Json(Appendable out, boolean indented) {
    this.out = out;
    this.indented = indented;
  }

  Json object() throws IOException {
    return open('{', '}');
  }

  Json array() throws IOException {
    return open('[', ']');
  }

  /** Ends the object or array that was begun last. */
  Json end() throws IOException {
    char sign = open.pop();
    if (!first) {
      newLine();
    }
    first = false;
    out.append(sign);
    return this;
  }

  /** The name of the value that follows. */
  Json name(String name) throws IOException {
    separate();
    string(name);
    out.append(indented ? ": " : ":");
    named = true;
    return this;
  }

  Json value(String value) throws IOException {
    separate();
    string(value);
    return this;
  }

  Json value(long value) throws IOException {
    separate();
    out.append(Long.toString(value));
    return this;
  }

  Json value(boolean value) throws IOException {
    separate();
    out.append(Boolean.toString(value));
    return this;
  }

  Json field(String name, String value) throws IOException {
    return name(name).value(value);
  }

  Json field(String name, long value) throws IOException {
    return name(name).value(value);
  }

  Json field(String name, boolean value) throws IOException {
    return name(name).value(value);
  }

  private Json open(char sign, char closing) throws IOException {
    separate();
    out.append(sign);
    open.push(closing);
    first = true;
    return this;
  }

  private void separate() throws IOException {
    if (named) {
      named = false;
      return;
    }
    if (!first) {
      out.append(',');
    }
    if (!open.isEmpty()) {
      newLine();
    }
    first = false;
  }

  private void newLine() throws IOException {
    if (indented) {
      out.append('\n').append("  ".repeat(open.size()));
    }
  }

  private void string(String value) throws IOException {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(i + 1))) {
            i++;
            out.append(c).append(value.charAt(i));
          } else if (Character.isSurrogate(c)) {
            out.append(REPLACEMENT);
          } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
