package io.github.futureproof.knowledge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must hold at a call or declaration for a fact to speak.
 *
 * @param negated whether the opposite must hold
 */
public record Condition(boolean negated, Test test) {

  /** The tests of the facts format. */
  public sealed interface Test {}

  /** Argument {@code index} is the constant {@code value}, as written in source. */
  public record ArgIs(int index, String value) implements Test {}

  /** The receiver (index -1) or an argument has this static type. */
  public record TypeIs(int index, String type) implements Test {}

  /**
   * The declared return type is of this kind: {@code async}, {@code eager}, {@code cold} or a type.
   */
  public record ResultIs(String kind) implements Test {}

  /** An enclosing class, or the method itself, carries an annotation of this simple name. */
  public record Annotated(boolean method, String annotation) implements Test {}

  /** The type is on the class path. */
  public record Present(String type) implements Test {}

  /** The sources are compiled for at least this Java release. */
  public record JavaAtLeast(int release) implements Test {}

  /** The receiver is what this method or constructor has just made. */
  public record Made(Api by) implements Test {}

  /** The call has this many arguments. */
  public record ArgCount(int count) implements Test {}

  private static final Pattern FORM =
      Pattern.compile(
          "(!?)(?:arg(\\d+)=(.+)|(this|arg(\\d+)):([\\w.$]+)|result:([\\w.$]+)|(in|has):@([\\w.$]+)"
              + "|(present|absent):([\\w.$]+)|java>=(\\d+)|args=(\\d+)|made:(\\S+#\\S+))");

  /**
   * Reads a condition.
   *
   * @throws IllegalArgumentException naming the text and the forms expected
   */
  public static Condition parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is no condition; expected argN=VALUE, argN:TYPE, this:TYPE,"
              + " result:TYPE|async|eager|cold, in:@A, has:@A, present:TYPE, absent:TYPE, java>=N,"
              + " made:API or args=N");
    }
    boolean not = !m.group(1).isEmpty();
    if (m.group(2) != null) {
      return new Condition(not, new ArgIs(Integer.parseInt(m.group(2)), m.group(3)));
    }
    if (m.group(4) != null) {
      int index = m.group(5) == null ? -1 : Integer.parseInt(m.group(5));
      return new Condition(not, new TypeIs(index, m.group(6)));
    }
    if (m.group(7) != null) {
      return new Condition(not, new ResultIs(m.group(7)));
    }
    if (m.group(8) != null) {
      String simple = m.group(9).substring(m.group(9).lastIndexOf('.') + 1);
      return new Condition(not, new Annotated(m.group(8).equals("has"), simple));
    }
    if (m.group(10) != null) {
      boolean absent = m.group(10).equals("absent");
      return new Condition(not != absent, new Present(m.group(11)));
    }
    if (m.group(12) != null) {
      return new Condition(not, new JavaAtLeast(Integer.parseInt(m.group(12))));
    }
    if (m.group(14) != null) {
      return new Condition(not, new Made(Api.parse(m.group(14))));
    }
    return new Condition(not, new ArgCount(Integer.parseInt(m.group(13))));
  }
}
