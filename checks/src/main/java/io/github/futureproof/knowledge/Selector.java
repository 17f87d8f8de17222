package io.github.futureproof.knowledge;

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

  /**
   * Reads the notation of facts files.
   *
   * @throws IllegalArgumentException naming the text and the forms expected
   */
  public static Selector parse(String text) {
    int dot = text.indexOf(".param");
    String front = dot < 0 ? text : text.substring(0, dot);
    int param = dot < 0 ? -1 : Verbs.numbered(".param", text.substring(dot));
    int hash = front.indexOf('#');
    String method = hash < 0 ? null : front.substring(hash + 1);
    String thing = hash < 0 ? front : front.substring(0, hash);
    boolean rest = thing.endsWith("+");
    int index = Verbs.numbered("arg", rest ? thing.substring(0, thing.length() - 1) : thing);
    What what = index < 0 ? named(thing) : What.ARG;
    if (what == null || dot >= 0 && param < 0 || method != null && !isName(method)) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' selects nothing; expected this, argN, argN+, args, result, argN.paramN"
              + " or argN#method.paramN");
    }
    return new Selector(what, index, rest || what == What.ARGS, method, param);
  }

  private static What named(String thing) {
    switch (thing) {
      case "this":
        return What.THIS;
      case "args":
        return What.ARGS;
      case "result":
        return What.RESULT;
      default:
        return null;
    }
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isJavaIdentifierPart(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Whether the argument at a position is meant. */
  public boolean selects(int position) {
    return what == What.ARGS || what == What.ARG && (position == index || rest && position > index);
  }
}
