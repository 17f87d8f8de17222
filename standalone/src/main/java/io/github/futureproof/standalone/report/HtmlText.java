package io.github.futureproof.standalone.report;

/** Writes any text so that it is only text, whatever is in it. */
final class HtmlText {
  private HtmlText() {}

  /** For a place between tags: what would not be seen, or turn the text around, is named. */
  static String text(String text) {
    return escape(text, "<span class=\"odd\">", "</span>");
  }

  /** For an attribute in double quotes or a title, where there can be no tags. */
  static String attribute(String text) {
    return escape(text, "", "");
  }

  private static String escape(String text, String before, String after) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                  if (isOdd(c)) {
                    out.append(before).append(String.format("U+%04X", c)).append(after);
                  } else {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }

  /** Appends a text as a JSON string that is safe inside of a script element, too. */
  static void json(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '"' || c == '\\') {
        out.append('\\').append((char) c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (c == '<' || c == '>' || c == '&' || isOdd(c)) {
        for (char unit : Character.toChars(c)) {
          out.append(String.format("\\u%04x", (int) unit));
        }
      } else {
        out.appendCodePoint(c);
      }
    }
    out.append('"');
  }

  /**
   * Whether a character is not seen or turns the text around: controls but tab and line feed, marks
   * of direction, halves of pairs, separators of lines, private ones, the blank letters.
   */
  static boolean isOdd(int c) {
    if (c == '\t' || c == '\n') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0;
    };
  }
}
