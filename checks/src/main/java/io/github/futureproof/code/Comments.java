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
              + " (the |any |its )?(result|return|failure|error|future)");

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
    String text = beside(source.toString(), start, end);
    return MEANT.matcher(text).find() && !REGRETTED.matcher(text).find();
  }

  /** The comment lines right above and right below, and the comment behind on the last line. */
  private static String beside(String source, int start, int end) {
    StringBuilder found = new StringBuilder();
    String[] above =
        source.substring(0, Math.max(0, source.lastIndexOf('\n', start - 1))).split("\n", -1);
    for (int i = above.length - 1; i >= 0 && isComment(above[i]); i--) {
      found.append(above[i]).append('\n');
    }
    String[] below = source.substring(end).split("\n", -1);
    int behind = below[0].indexOf("//");
    found.append(behind < 0 ? "" : below[0].substring(behind)).append('\n');
    for (int i = 1; i < below.length && isComment(below[i]); i++) {
      found.append(below[i]).append('\n');
    }
    return found.toString();
  }

  private static boolean isComment(String line) {
    String text = line.strip();
    return text.startsWith("//") || text.startsWith("*") || text.startsWith("/*");
  }
}
