package io.github.futureproof.knowledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a body runs, as a fact says it: a kind of place, or the executor given as receiver or
 * argument.
 *
 * @param kind the place
 * @param arg the argument's position where the kind is {@link Kind#ARG}
 */
public record On(Kind kind, int arg) {

  /** The places of the facts format. */
  public enum Kind {
    CALLER,
    SIGNAL,
    SUBSCRIBER,
    LOOP,
    UI,
    CPU,
    COMMON_POOL,
    WORKER,
    SINGLE,
    THREAD,
    VIRTUAL,
    UNKNOWN,
    THIS,
    ARG
  }

  private static final Map<String, Kind> WORDS = new HashMap<>();

  static {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.ARG) {
        WORDS.put(word(kind), kind);
      }
    }
  }

  /**
   * Reads a word of a facts file.
   *
   * @throws IllegalArgumentException naming the word and the places there are
   */
  public static On parse(String word) {
    int argument = Verbs.numbered("arg", word);
    if (argument >= 0) {
      return new On(Kind.ARG, argument);
    }
    Kind known = WORDS.get(word);
    if (known != null) {
      return new On(known, -1);
    }
    throw new IllegalArgumentException(
        "'"
            + word
            + "' is no place; expected one of "
            + Arrays.stream(Kind.values())
                .map(k -> k == Kind.ARG ? "argN" : word(k))
                .collect(Collectors.joining(", ")));
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
