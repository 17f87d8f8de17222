package io.github.futureproof.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The subject of a fact: a type, a member of a type, or an annotation, as written in facts files.
 * Parsing and {@link #toString} are inverses.
 *
 * @param annotation whether it is an annotation, matched by its simple name
 * @param type the qualified name of the type, nested types with dots
 * @param names names or patterns of members; empty for the type itself
 * @param params parameter types as written, or null for every overload
 * @param open whether further parameters may follow ({@code ..})
 */
public record Api(
    boolean annotation, String type, List<String> names, List<String> params, boolean open) {

  /**
   * Reads the notation.
   *
   * @throws IllegalArgumentException when the text is not of the form {@code type#name(params)}
   */
  public static Api parse(String text) {
    boolean annotation = text.startsWith("@");
    int hash = text.indexOf('#');
    String type = text.substring(annotation ? 1 : 0, hash < 0 ? text.length() : hash);
    if (hash < 0) {
      require(isType(type) || !annotation && isPatternOfTypes(type), text);
      return new Api(annotation, type, List.of(), null, false);
    }
    require(type.equals("*") || isType(type), text);
    boolean several = text.startsWith("{", hash + 1);
    int end = several ? text.indexOf('}', hash) + 1 : text.indexOf('(', hash);
    if (end < 0) {
      end = text.length();
    }
    require(end > hash, text);
    String member = text.substring(hash + 1, end);
    require(several || isName(member), text);
    List<String> names =
        several ? splitList(member.substring(1, member.length() - 1)) : List.of(member);
    if (end == text.length()) {
      return new Api(annotation, type, names, null, false);
    }
    require(text.charAt(end) == '(' && text.indexOf(')') == text.length() - 1, text);
    List<String> params = splitList(text.substring(end + 1, text.length() - 1));
    boolean open = params.contains("..");
    if (open && params.indexOf("..") != params.size() - 1) {
      throw new IllegalArgumentException("'..' stands last in the parameters of " + text);
    }
    params.replaceAll(param -> param.replace("...", "[]"));
    List<String> named = params.subList(0, open ? params.size() - 1 : params.size());
    return new Api(annotation, type, names, List.copyOf(named), open);
  }

  private static void require(boolean isRight, String text) {
    if (!isRight) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is no API; expected type, type#method, type#method(params) or"
              + " @annotation");
    }
  }

  /** Whether a text is a name, or several with dots between them. */
  private static boolean isType(String text) {
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits =
          start
              ? Character.isJavaIdentifierStart(c)
              : c == '.' || Character.isJavaIdentifierPart(c);
      if (!fits) {
        return false;
      }
      start = c == '.';
    }
    return !start;
  }

  /** Whether types are meant by the end of their simple names. */
  private static boolean isPatternOfTypes(String text) {
    return text.startsWith("*") && text.indexOf('.') < 0 && isType(text.substring(1));
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '*' && !Character.isJavaIdentifierPart(text.charAt(i))) {
        return text.equals("<init>");
      }
    }
    return !text.isEmpty();
  }

  private static List<String> splitList(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split(",")) {
      if (!part.isBlank()) {
        parts.add(part.trim());
      }
    }
    return parts;
  }

  /** Whether this speaks of members, not of the type itself. */
  public boolean isMember() {
    return !names.isEmpty();
  }

  /** Whether a member name is meant. */
  public boolean matchesName(String name) {
    return matches(names, name);
  }

  /** Whether a member name is one of several names and patterns. */
  static boolean matches(List<String> names, String name) {
    for (String pattern : names) {
      if (isPattern(pattern) ? glob(pattern, name) : pattern.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no type is named: a member of any type, or types by the end of their names. */
  public boolean isAnyType() {
    return isAnyType(type);
  }

  static boolean isAnyType(String type) {
    return type.startsWith("*");
  }

  /** Whether a type's simple name ends as a subject of the form {@code *Name} says. */
  static boolean matchesType(String pattern, String simpleName) {
    return simpleName.endsWith(pattern.substring(1));
  }

  /** Whether every method of the type and of its subtypes is meant, but those of {@code Object}. */
  public boolean isEverything() {
    return names.size() == 1 && names.get(0).equals("*");
  }

  /** Whether some name is a pattern; the look-up by simple name then can't find it. */
  public boolean hasPattern() {
    for (String name : names) {
      if (isPattern(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether parameter types, qualified and erased, are those meant. */
  public boolean matchesParams(List<String> qualified) {
    if (params == null) {
      return true;
    }
    if (open ? qualified.size() < params.size() : qualified.size() != params.size()) {
      return false;
    }
    for (int i = 0; i < params.size(); i++) {
      String wanted = params.get(i);
      String is = qualified.get(i);
      if (!is.equals(wanted) && !is.endsWith("." + wanted)) {
        return false;
      }
    }
    return true;
  }

  /** The simple name of the type. */
  public String simpleTypeName() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** How closely the member is described; higher is closer. */
  int closeness() {
    int names = hasPattern() ? 0 : 4;
    return names + (params == null ? 0 : open ? 1 : 2);
  }

  private static boolean isPattern(String name) {
    return name.indexOf('*') >= 0;
  }

  private static boolean glob(String pattern, String name) {
    int star = pattern.indexOf('*');
    String head = pattern.substring(0, star);
    String tail = pattern.substring(star + 1);
    if (tail.indexOf('*') >= 0) {
      return name.matches(
          Arrays.stream(pattern.split("\\*", -1))
              .map(Pattern::quote)
              .collect(Collectors.joining(".*")));
    }
    // A pattern never means constructors: they start work in ways that methods don't.
    return name.length() >= head.length() + tail.length()
        && name.startsWith(head)
        && name.endsWith(tail)
        && !name.startsWith("<");
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(annotation ? "@" : "").append(type);
    if (names.size() == 1) {
      text.append('#').append(names.get(0));
    } else if (!names.isEmpty()) {
      text.append("#{").append(String.join(",", names)).append('}');
    }
    if (params != null) {
      text.append('(').append(String.join(",", params));
      text.append(open ? (params.isEmpty() ? ".." : ",..") : "").append(')');
    }
    return text.toString();
  }
}
