package io.github.futureproof.knowledge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which thing of a call a fact speaks of.
 *
 * @param what receiver, an argument, all arguments, or the result
 * @param index the argument's position, where it is an argument
 * @param rest whether all later arguments are meant as well
 * @param method the method of the object given there, or null for a function
 * @param param the parameter of that function or method, or -1
 */
public record Selector(What what, int index, boolean rest, String method, int param) {

  /** The things that can be selected. */
  public enum What {
    THIS,
    ARG,
    ARGS,
    RESULT
  }

  /** The receiver. */
  public static final Selector RECEIVER = new Selector(What.THIS, -1, false, null, -1);

  private static final Pattern FORM =
      Pattern.compile("(?:(this|args|result)|arg(\\d+)(\\+)?)(?:#(\\w+))?(?:\\.param(\\d+))?");

  /**
   * Reads the notation of facts files.
   *
   * @throws IllegalArgumentException naming the text and the forms expected
   */
  public static Selector parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' selects nothing; expected this, argN, argN+, args, result, argN.paramN"
              + " or argN#method.paramN");
    }
    What what = m.group(1) == null ? What.ARG : What.valueOf(m.group(1).toUpperCase());
    return new Selector(
        what,
        m.group(2) == null ? -1 : Integer.parseInt(m.group(2)),
        m.group(3) != null || what == What.ARGS,
        m.group(4),
        m.group(5) == null ? -1 : Integer.parseInt(m.group(5)));
  }

  /** Whether the argument at a position is meant. */
  public boolean selects(int position) {
    return what == What.ARGS || what == What.ARG && (position == index || rest && position > index);
  }
}
