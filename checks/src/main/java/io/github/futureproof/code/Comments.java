package io.github.futureproof.code;

import java.util.regex.Pattern;

/** What the comments beside a statement say of it. */
public final class Comments {
  private static final Pattern MEANT =
      Pattern.compile(
          "(?i)best[- ]effort|fire[- ](and|&|'?n'?)[-"
              + " ]forget|\\bintentional|\\bdeliberate|\\bon purpose\\b|(no need|need"
              + " not|don'?t need|do not need) to (wait|block|await)|\\b(don'?t|do not|not|without)"
              + " wait(ing)?\\b|(doesn'?t|does not) matter|(don'?t|do not) care|\\bignor(e|ing)"
              + " (the |any |its )?(result|return|failure|error|future)"
              + "|should(n'?t| not) prevent|\\balready (logs|logged|handles|handled)\\b");

  /** Words of those who know that it is wrong. */
  private static final Pattern REGRETTED =
      Pattern.compile(
          "(?i)\\b(bug|fixme|todo|xxx|wrong|lost|oops|bad|expect(ed)?|unintentional)\\b");

  private Comments() {}

  /**
   * Whether somebody wrote down that a statement is meant to be as it is: that its end is not
   * waited for, or its failure does not matter.
   *
   * @param source the text of the file
   * @param start where the statement begins, from 0
   * @param end where it ends
   */
  public static boolean declareIntent(CharSequence source, int start, int end) {
    String text = beside(source, start, end);
    return MEANT.matcher(text).find() && !REGRETTED.matcher(text).find();
  }

  /** The comment lines right above and right below, and the comment behind on the last line. */
  private static String beside(CharSequence source, int start, int end) {
    StringBuilder found = new StringBuilder();
    int line = lineStart(source, start);
    while (line > 0) {
      int above = lineStart(source, line - 1);
      String text = source.subSequence(above, line - 1).toString();
      if (!isComment(text)) {
        break;
      }
      found.append(text).append('\n');
      line = above;
    }
    int stop = lineEnd(source, end);
    String rest = source.subSequence(end, stop).toString();
    int behind = rest.indexOf("//");
    found.append(behind < 0 ? "" : rest.substring(behind)).append('\n');
    while (stop < source.length()) {
      int below = stop + 1;
      stop = lineEnd(source, below);
      String text = source.subSequence(below, stop).toString();
      if (!isComment(text)) {
        break;
      }
      found.append(text).append('\n');
    }
    return found.toString();
  }

  private static int lineStart(CharSequence source, int position) {
    int at = position;
    while (at > 0 && source.charAt(at - 1) != '\n') {
      at--;
    }
    return at;
  }

  private static int lineEnd(CharSequence source, int position) {
    int at = position;
    while (at < source.length() && source.charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  private static boolean isComment(String line) {
    String text = line.strip();
    return text.startsWith("//") || text.startsWith("*") || text.startsWith("/*");
  }
}
