package io.github.futureproof.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** The verbs of the facts format: how the words of a line become a {@link Fact}. */
final class Verbs {

  private static final TreeMap<String, Class<? extends Fact>> KINDS = new TreeMap<>();

  static {
    KINDS.put("async", Fact.Async.class);
    KINDS.put("result", Fact.Result.class);
    KINDS.put("chain", Fact.Chain.class);
    KINDS.put("observes", Fact.Observes.class);
    KINDS.put("waits", Fact.Waits.class);
    KINDS.put("blocks", Fact.Blocks.class);
    KINDS.put("guards", Fact.Guards.class);
    KINDS.put("runs", Fact.Runs.class);
    KINDS.put("misses", Fact.Misses.class);
    KINDS.put("hops", Fact.Hops.class);
    KINDS.put("emits", Fact.Emits.class);
    KINDS.put("executor", Fact.Executor.class);
    KINDS.put("place", Fact.Place.class);
    KINDS.put("moves", Fact.Moves.class);
    KINDS.put("starts", Fact.Starts.class);
    KINDS.put("promise", Fact.Promise.class);
    KINDS.put("completes", Fact.Completes.class);
    KINDS.put("means", Fact.Means.class);
    KINDS.put("twin", Fact.Twin.class);
    KINDS.put("template", Fact.Template.class);
    KINDS.put("logs", Fact.Logs.class);
  }

  private Verbs() {}

  /** The facts that a verb makes, or null for no verb. */
  static Class<? extends Fact> kind(String verb) {
    return KINDS.get(verb);
  }

  /**
   * Makes the fact of one line.
   *
   * @throws IllegalArgumentException saying what was found and what was expected
   */
  static Fact fact(List<String> line, String library, Source source) {
    boolean negated = line.get(0).equals("not");
    List<String> words = negated ? line.subList(1, line.size()) : line;
    String verb = FactsFile.at(words, 0, "a verb");
    if (!KINDS.containsKey(verb)) {
      throw new IllegalArgumentException(
          "unknown verb '" + verb + "'; expected one of " + String.join(", ", KINDS.keySet()));
    }
    Api subject = Api.parse(FactsFile.at(words, 1, "a subject"));
    List<String> rest = words.subList(2, words.size());
    int condition = rest.indexOf("if");
    List<Condition> conditions = new ArrayList<>();
    if (condition >= 0) {
      for (String text : rest.subList(condition + 1, rest.size())) {
        conditions.add(Condition.parse(text));
      }
      if (conditions.isEmpty()) {
        throw new IllegalArgumentException("no condition after 'if'");
      }
      rest = rest.subList(0, condition);
    }
    Words read = new Words(rest);
    Fact.Origin origin =
        new Fact.Origin(subject, negated, List.copyOf(conditions), library, read.dated, source);
    Fact fact = make(verb, origin, read);
    read.end(verb, negated);
    return fact;
  }

  /** Makes a fact of the words after its subject. */
  private static Fact make(String verb, Fact.Origin origin, Words words) {
    boolean negated = origin.negated();
    return switch (verb) {
      case "async" -> async(origin, words);
      case "result" -> result(origin, words);
      case "chain" -> new Fact.Chain(origin, words.selector("of"), words.flag("recovers"));
      case "observes" -> observes(origin, words);
      case "waits" ->
          new Fact.Waits(
              origin, words.selector("of"), words.position("limit"), words.flag("quiet"));
      case "blocks" ->
          new Fact.Blocks(
              origin,
              negated ? null : words.oneOf("kind", Fact.BlockKind.class, null),
              words.position("limit"));
      case "guards" -> new Fact.Guards(origin);
      case "runs" -> runs(origin, words);
      case "misses" -> misses(origin, words);
      case "hops" -> hops(origin, words);
      case "emits" -> new Fact.Emits(origin, negated ? null : words.on());
      case "executor" ->
          new Fact.Executor(origin, negated ? null : words.on(), words.option("threads"));
      case "place" -> new Fact.Place(origin, negated ? null : words.on());
      case "moves" -> moves(origin, words);
      case "starts" -> new Fact.Starts(origin);
      case "promise" -> new Fact.Promise(origin);
      case "completes" -> new Fact.Completes(origin);
      case "means" -> means(origin, words);
      case "twin" -> twin(origin, words);
      case "template" -> template(origin, words);
      case "logs" ->
          new Fact.Logs(
              origin, words.next("the method's name"), FactsFile.unquote(words.next("a template")));
      default -> throw new IllegalArgumentException("unknown verb '" + verb + "'");
    };
  }

  private static Fact template(Fact.Origin origin, Words words) {
    String role =
        words.next(
            "a role",
            "sequence",
            "handle",
            "start",
            "all",
            "join",
            "map",
            "offload",
            "hop",
            "shift");
    return new Fact.Template(origin, role, FactsFile.unquote(words.next("a template")));
  }

  private static Fact async(Fact.Origin origin, Words words) {
    Fact.AsyncKind kind =
        origin.negated()
            ? Fact.AsyncKind.NONE
            : constant(Fact.AsyncKind.class, words.next("eager, cold, hot, lazy or none"));
    String value = words.option("value");
    int index = value == null ? 0 : value.equals("none") ? -1 : number("value", value);
    return new Fact.Async(origin, kind, index, words.flag("many"));
  }

  private static Fact result(Fact.Origin origin, Words words) {
    if (origin.negated()) {
      return new Fact.Result(origin, Fact.ResultKind.LIVE, -1);
    }
    String kind = words.next("this, argN, done, kept, safe, minor, mock or live");
    int argument = numbered("arg", kind);
    if (argument >= 0) {
      return new Fact.Result(origin, Fact.ResultKind.ARG, argument);
    }
    return new Fact.Result(origin, constant(Fact.ResultKind.class, kind), -1);
  }

  private static Fact observes(Fact.Origin origin, Words words) {
    String failure = origin.negated() ? "always" : words.required("failure");
    String via = words.option("via");
    return new Fact.Observes(
        origin,
        words.selector("of"),
        failure.equals("always") ? null : Selector.parse(failure),
        via == null ? Set.of() : Set.copyOf(Arrays.asList(via.split(","))));
  }

  private static Fact runs(Fact.Origin origin, Words words) {
    Selector body =
        words.isEmpty() && origin.negated()
            ? new Selector(Selector.What.ARGS, -1, true, null, -1)
            : Selector.parse(words.next("argN, this or argN#method"));
    return new Fact.Runs(
        origin,
        body,
        origin.negated() ? On.parse("unknown") : words.on(),
        words.oneOf("times", Fact.Times.class, Fact.Times.UNSAID),
        words.oneOf("failure", Fact.Failure.class, Fact.Failure.UNSAID),
        words.oneOf("returns", Fact.Returns.class, Fact.Returns.UNSAID),
        words.flag("submits"),
        words.flag("creates"));
  }

  private static Fact misses(Fact.Origin origin, Words words) {
    if (origin.negated()) {
      return new Fact.Misses(origin, -1, -1, Set.of());
    }
    String unless = words.option("unless");
    return new Fact.Misses(
        origin,
        words.parameter("failure"),
        words.parameter("task"),
        unless == null ? Set.of() : Set.copyOf(Arrays.asList(unless.split(","))));
  }

  private static Fact moves(Fact.Origin origin, Words words) {
    if (origin.negated()) {
      return new Fact.Moves(origin, Selector.RECEIVER, -1, Set.of(), false);
    }
    String via = words.option("via");
    return new Fact.Moves(
        origin,
        Selector.parse(words.next("what is moved")),
        words.position("by"),
        via == null ? Set.of() : Set.copyOf(Arrays.asList(via.split(","))),
        words.flag("all"));
  }

  private static Fact hops(Fact.Origin origin, Words words) {
    if (origin.negated()) {
      return new Fact.Hops(origin, false, false, null);
    }
    String direction = words.next("down, up or both", "down", "up", "both");
    return new Fact.Hops(origin, !direction.equals("up"), !direction.equals("down"), words.on());
  }

  private static Fact means(Fact.Origin origin, Words words) {
    if (origin.negated()) {
      return new Fact.Means(origin, null);
    }
    Fact.Meaning meaning =
        constant(Fact.Meaning.class, words.next("accessor, end, handover, task or callback"));
    boolean ofType = !origin.subject().isMember() && !origin.subject().annotation();
    if (meaning.isOfTypes() != ofType) {
      throw new IllegalArgumentException(
          (ofType ? "a type is no " : "a method is no ") + meaning.name().toLowerCase(Locale.ROOT));
    }
    return new Fact.Means(origin, meaning);
  }

  private static Fact twin(Fact.Origin origin, Words words) {
    if (origin.negated()) {
      return new Fact.Twin(origin, "", "", 0);
    }
    String since = words.option("since");
    return new Fact.Twin(
        origin,
        words.next("a purpose", "untracked", "flat", "limit", "async", "offload", "start"),
        FactsFile.unquote(words.next("a name or template")),
        since == null ? 0 : number("since", since));
  }

  /** The number behind a prefix, or -1 where there is none. */
  static int numbered(String prefix, String word) {
    if (!word.startsWith(prefix) || word.length() == prefix.length()) {
      return -1;
    }
    for (int i = prefix.length(); i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return -1;
      }
    }
    return Integer.parseInt(word.substring(prefix.length()));
  }

  private static int number(String key, String text) {
    if (text.length() > 6 || numbered("", text) < 0) {
      throw new IllegalArgumentException(key + "=" + text + " is no number");
    }
    return Integer.parseInt(text);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    for (E value : type.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "'"
            + word
            + "' is not one of "
            + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
  }

  /** The words after a subject, taken one by one; what nobody took is a mistake. */
  private static final class Words {
    private final List<String> plain = new ArrayList<>();
    private final TreeMap<String, String> options = new TreeMap<>();
    private final Set<String> known = new HashSet<>();
    private final boolean dated;

    Words(List<String> words) {
      for (String word : words) {
        int equals = word.startsWith("\"") ? -1 : word.indexOf('=');
        if (equals > 0) {
          options.put(word.substring(0, equals), FactsFile.unquote(word.substring(equals + 1)));
        } else {
          plain.add(word);
        }
      }
      dated = options.containsKey("since") || options.containsKey("until");
      // The library's versions bear on the tests of bundled files only.
      options.remove("until");
      if (options.containsKey("since") && numbered("", options.get("since")) < 0) {
        options.remove("since");
      }
    }

    boolean isEmpty() {
      return plain.isEmpty();
    }

    String next(String expected, String... allowed) {
      if (plain.isEmpty()) {
        throw new IllegalArgumentException("expected " + expected);
      }
      String word = plain.remove(0);
      if (allowed.length > 0 && !Arrays.asList(allowed).contains(word)) {
        throw new IllegalArgumentException(
            "'"
                + word
                + "' is not "
                + expected
                + "; expected one of "
                + String.join(", ", allowed));
      }
      return word;
    }

    boolean flag(String name) {
      known.add(name);
      return plain.remove(name);
    }

    String option(String key) {
      known.add(key + "=");
      return options.remove(key);
    }

    String required(String key) {
      String value = option(key);
      if (value == null) {
        throw new IllegalArgumentException("expected " + key + "=...");
      }
      return value;
    }

    Selector selector(String key) {
      String value = option(key);
      return value == null ? null : Selector.parse(value);
    }

    int position(String key) {
      String value = option(key);
      if (value == null) {
        return -1;
      }
      int position = numbered("arg", value);
      if (position < 0) {
        throw new IllegalArgumentException(key + "=" + value + "; expected " + key + "=argN");
      }
      return position;
    }

    int parameter(String key) {
      String value = required(key);
      int position = numbered("param", value);
      if (position < 0) {
        throw new IllegalArgumentException(key + "=" + value + "; expected " + key + "=paramN");
      }
      return position;
    }

    On on() {
      return On.parse(required("on"));
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type, E otherwise) {
      String value = otherwise == null ? required(key) : option(key);
      return value == null ? otherwise : constant(type, value);
    }

    void end(String verb, boolean negated) {
      if (negated) {
        return;
      }
      options.remove("since");
      if (!plain.isEmpty() || !options.isEmpty()) {
        String word = plain.isEmpty() ? options.firstKey() + "=" : plain.get(0);
        throw new IllegalArgumentException(
            "'"
                + word
                + "' means nothing after '"
                + verb
                + "'"
                + (known.isEmpty() ? "" : "; expected one of " + new java.util.TreeSet<>(known)));
      }
    }
  }
}
