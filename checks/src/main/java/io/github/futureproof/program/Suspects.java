package io.github.futureproof.program;

import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Provenance;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Which calls are a sign that something may be thrown. */
final class Suspects {
  /** Of the JDK alone; patterns as in facts files: what throws on everyday input. */
  private static final String JDK =
      """
      java.lang.Byte#{parseByte,valueOf(String)}
      java.lang.Short#{parseShort,valueOf(String)}
      java.lang.Integer#parseInt
      java.lang.Integer#parseUnsignedInt
      java.lang.Integer#valueOf(String)
      java.lang.Integer#decode
      java.lang.Long#parseLong
      java.lang.Long#valueOf(String)
      java.lang.Long#decode
      java.lang.Float#parseFloat
      java.lang.Float#valueOf(String)
      java.lang.Double#parseDouble
      java.lang.Double#valueOf(String)
      java.lang.Enum#valueOf
      java.lang.String#substring
      java.lang.Math#{floorDiv,floorMod}
      java.net.URI#create
      java.util.UUID#fromString
      java.util.Objects#{requireNonNull,checkIndex}
      java.util.Optional#{get,orElseThrow}
      java.util.Iterator#next
      java.util.List#{get,getFirst,getLast,removeFirst,removeLast}
      java.util.Deque#{getFirst,getLast,removeFirst,removeLast,pop}
      java.util.Queue#{element,remove()}
      java.util.Scanner#{next,nextInt,nextLong,nextDouble,nextLine}
      java.util.regex.Pattern#compile
      java.time.Instant#parse
      java.time.Duration#parse
      java.time.LocalDate#parse
      java.time.LocalDateTime#parse
      java.time.OffsetDateTime#parse
      java.time.ZonedDateTime#parse
      """;

  /** Questions about an object that show that somebody thought of it. */
  private static final Map<String, Set<String>> GUARDS =
      Map.of(
          "java.util.Iterator", Set.of("hasNext"),
          "java.util.Optional", Set.of("isPresent", "isEmpty"),
          "java.util.List", Set.of("size", "isEmpty"),
          "java.util.Deque", Set.of("size", "isEmpty"),
          "java.util.Queue", Set.of("size", "isEmpty"),
          "java.util.Scanner", Set.of("hasNext", "hasNextInt", "hasNextLine"));

  /** What tells others, or gives back: no work by its name, whatever its body does. */
  private static final Pattern TELLS =
      Pattern.compile(
          "wakeup|wakeUp|signal|signalAll|(try)?[cC]omplete(d|\\p{Lu}.*)?|(set|try)(Success|Failure)|cancel|release"
              + "|log|trace|debug|info|warn|error");

  /** What is asked, checked or counted: by its name no work that fails. */
  private static final Pattern QUIET =
      Pattern.compile(
          "(is|has|to|as|not|check|require|assert)(\\p{Lu}.*)?|size|length|shutdown"
              + "|(try)?([fF]ail|[sS]ucceed)(ed)?"
              + "|(register|add|remove)\\p{Lu}\\w*Listener"
              + "|inc|increment|dec|decrement|mark|count|record|end");

  private static final Pattern GETTER = Pattern.compile("get(\\p{Lu}.*)?");

  private static final Pattern SETTER = Pattern.compile("set\\p{Lu}.*");

  private static final Pattern METRICS =
      Pattern.compile(
          ".*(ForTesting|Counter|Timer|Gauge|Histogram|Meter|Metric|Metrics|Stats|Logger|Summary)");

  private static final Set<String> TASKS =
      Set.of("java.lang.Runnable", "java.util.concurrent.Callable");

  /** From here on, in calls from the task, a reader would not believe in mere possibilities. */
  static final int FAR = 2;

  private final Javac javac;
  private final Knowledge knowledge;
  private final Harmless harmless;
  private final Hierarchy hierarchy;
  private final ClassIndex index;
  private final Predicate<MethodSymbol> careful;
  private final ApiList list;

  Suspects(
      Javac javac,
      Knowledge knowledge,
      Harmless harmless,
      Hierarchy hierarchy,
      ClassIndex index,
      Predicate<MethodSymbol> careful) {
    this.javac = javac;
    this.knowledge = knowledge;
    this.harmless = harmless;
    this.hierarchy = hierarchy;
    this.index = index;
    this.careful = careful;
    list = new ApiList(javac, JDK);
  }

  /** What a call says. */
  enum Verdict {
    /** It is no sign. */
    NONE,
    /** The bodies in sight decide. */
    FOLLOW,
    /** A function is called that somebody else wrote, unless its body is known. */
    FUNCTION,
    /** It may throw. */
    RAISES,
    /** It throws on everyday input: who catches something unchecked around it thought of that. */
    SLIPS
  }

  /**
   * Judges one call.
   *
   * @param handled whether all of some checked exceptions are caught around it
   * @param asked the names of the methods that are called in the same body
   * @param depth how many calls lead from the task to that body: from far away only what throws for
   *     all to see counts
   */
  Verdict judge(Call call, Predicate<List<Type>> handled, Set<String> asked, int depth) {
    MethodSymbol method = call.method();
    if (harmless.isHarmless(call) || javac.isOfObject(method) || isMetric(call)) {
      return Verdict.NONE;
    }
    boolean constructor = method.isConstructor();
    // Of all the iterators and suppliers that a compilation may hold, none is meant in particular.
    List<MethodSymbol> bodies = constructor || !isSource(method) ? List.of() : bodies(call);
    if (bodies.isEmpty() && isFunction(method)) {
      boolean near = depth == 0 || depth < FAR && !isSupplier(method);
      return near ? Verdict.FUNCTION : Verdict.NONE;
    }
    // What starts asynchronous work tells failures by the value it returns.
    if (!constructor && knowledge.async(method.getReturnType()).isPresent()) {
      return Verdict.NONE;
    }
    if (settlesFuture(call)) {
      return Verdict.NONE;
    }
    String name = method.getSimpleName().toString();
    if (TELLS.matcher(name).matches()) {
      return Verdict.NONE;
    }
    List<Type> checked = checked(method);
    boolean careful = !checked.isEmpty() && handled.test(checked) || throwsAsTold(method);
    if (careful && bodies.isEmpty()) {
      return Verdict.NONE;
    }
    if (waitsOrTalks(call)) {
      return careful ? Verdict.NONE : Verdict.RAISES;
    }
    return bodies.isEmpty() ? judgeUnseen(call, checked, asked, depth) : Verdict.FOLLOW;
  }

  /** Judges a call of which no body is in sight by its method alone. */
  private Verdict judgeUnseen(Call call, List<Type> checked, Set<String> asked, int depth) {
    MethodSymbol method = call.method();
    if (!isSource(method) && !checked.isEmpty() && !isClose(method)) {
      return Verdict.RAISES;
    }
    boolean listed = !isSource(method) && isListed(method, asked);
    if (depth >= FAR || isQuiet(method) && !(listed && method.isStatic())) {
      return Verdict.NONE;
    }
    if (listed) {
      return isOfConstants(call) ? Verdict.NONE : Verdict.SLIPS;
    }
    boolean raises = isSource(method) ? isOpen(method) : depth == 0 && isForeign(method);
    return raises && !tellsByArgument(method) ? Verdict.RAISES : Verdict.NONE;
  }

  /** What is written down was tried: {@code Pattern.compile("[a-z]+")}. */
  private static boolean isOfConstants(Call call) {
    return call.method().isStatic()
        && !call.args().isEmpty()
        && call.args().stream().allMatch(arg -> ASTHelpers.constValue(arg) != null);
  }

  /** What counts and measures is made not to fail; what helps tests does nothing otherwise. */
  private static boolean isMetric(Call call) {
    return call.method().enclClass() != null
        && METRICS.matcher(call.method().enclClass().getSimpleName()).matches();
  }

  /** The methods that a call may run whose bodies are in sight. */
  List<MethodSymbol> bodies(Call call) {
    List<MethodSymbol> targets = hierarchy.targets(call);
    return targets.isEmpty() ? hierarchy.implementations(call) : targets;
  }

  /** The method of a functional interface that is meant to be given code. */
  private boolean isFunction(MethodSymbol method) {
    if (!javac.isFunctional(method)) {
      return false;
    }
    String type = method.owner.getQualifiedName().toString();
    return type.startsWith("java.util.function.")
        || type.equals("java.lang.Runnable")
        || type.equals("java.util.concurrent.Callable")
        || !isOfTheJdk(method) && isMarked(method);
  }

  /** What gives a value away computes it, and says so where it can't; a hook does anything. */
  private static boolean isSupplier(MethodSymbol method) {
    return method.owner.getSimpleName().toString().endsWith("Supplier");
  }

  private static boolean isMarked(MethodSymbol method) {
    try {
      return method.owner.getAnnotationMirrors().stream()
          .map(each -> each.type.tsym.getQualifiedName())
          .anyMatch(name -> name.contentEquals("java.lang.FunctionalInterface"));
    } catch (CompletionFailure e) {
      return false;
    }
  }

  private List<Type> checked(MethodSymbol method) {
    try {
      return method.getThrownTypes().stream()
          .filter(type -> !type.hasTag(TypeTag.TYPEVAR))
          .filter(type -> !javac.isSubtype(type, "java.lang.RuntimeException"))
          .filter(type -> !javac.isSubtype(type, "java.lang.Error"))
          .filter(type -> !javac.isSubtype(type, "java.lang.InterruptedException"))
          .toList();
    } catch (CompletionFailure e) {
      return List.of();
    }
  }

  /** Whether a method throws what its arguments are told to make: that is for its caller to say. */
  private static boolean throwsAsTold(MethodSymbol method) {
    return method.getThrownTypes().stream().anyMatch(type -> type.hasTag(TypeTag.TYPEVAR));
  }

  /** Whether facts say that a call is thrown others' failures, or leaves the program. */
  private boolean waitsOrTalks(Call call) {
    boolean waits =
        knowledge.about(Fact.Waits.class, call).facts().stream()
            .anyMatch(fact -> fact.of() != null && !fact.quiet());
    return waits
        || knowledge.about(Fact.Blocks.class, call).facts().stream()
            .anyMatch(
                fact ->
                    fact.kind() == Fact.BlockKind.IO && !checked(call.method()).isEmpty()
                        || fact.kind() == Fact.BlockKind.NET && !isInterruptedAtMost(call.method())
                        || fact.kind() == Fact.BlockKind.PROCESS);
  }

  /** Whether a method says itself that being interrupted is all that can happen to it. */
  private boolean isInterruptedAtMost(MethodSymbol method) {
    List<Type> thrown = method.getThrownTypes();
    return !thrown.isEmpty()
        && thrown.stream()
            .allMatch(type -> javac.isSubtype(type, "java.lang.InterruptedException"));
  }

  private boolean isSource(MethodSymbol method) {
    return method.enclClass() != null && index.type(method.enclClass()) != null;
  }

  /** {@code future.set(value)}: what ends a future throws nothing when it has ended already. */
  private boolean settlesFuture(Call call) {
    return call.isInstance()
        && call.site() != null
        && knowledge.async(call.site()).isPresent()
        && !knowledge.about(Fact.Waits.class, call).isKnown()
        && checked(call.method()).isEmpty();
  }

  /** A method of this compilation that others implement, or the compiler. */
  private boolean isOpen(MethodSymbol method) {
    boolean constant =
        method.isStatic()
            && method.getSimpleName().contentEquals("valueOf")
            && (method.owner.flags() & Flags.ENUM) != 0;
    return constant
        || method.getModifiers().contains(Modifier.ABSTRACT)
            && !knowledge.isOfKnownLibrary(method.enclClass());
  }

  /** Whether a method is given something that it can tell its failures: a callback, a future. */
  private boolean tellsByArgument(MethodSymbol method) {
    return method.type.getParameterTypes().stream()
        .anyMatch(
            type ->
                knowledge.means(Fact.Meaning.CALLBACK, type) || knowledge.async(type).isPresent());
  }

  /** A method of a class file of which nothing is known. */
  private boolean isForeign(MethodSymbol method) {
    boolean plain = method.isStatic() && method.getReturnType().isPrimitive();
    return !method.isConstructor()
        && !plain
        && !isOfTheJdk(method)
        && !knowledge.isOfKnownLibrary(method.enclClass())
        && !careful.test(method);
  }

  private static boolean isOfTheJdk(MethodSymbol method) {
    return Provenance.isJdk(method.enclClass());
  }

  /** Accessors, builders, and what sounds harmless. */
  private boolean isQuiet(MethodSymbol method) {
    String name = method.getSimpleName().toString();
    int parameters = method.type.getParameterTypes().size();
    Type result = method.getReturnType();
    boolean isVoid = result.hasTag(TypeTag.VOID);
    return QUIET.matcher(name).matches()
        || isClose(method)
        || takesTask(method) && knowledge.means(Fact.Meaning.HANDOVER, method)
        || parameters == 0 && !isVoid && GETTER.matcher(name).matches()
        || parameters == 1 && isVoid && SETTER.matcher(name).matches()
        || !method.isConstructor() && result.tsym == method.owner;
  }

  private static boolean isClose(MethodSymbol method) {
    return method.params().isEmpty() && method.getSimpleName().contentEquals("close");
  }

  private static boolean takesTask(MethodSymbol method) {
    return method.type.getParameterTypes().stream()
        .map(type -> type.tsym.getQualifiedName().toString())
        .anyMatch(TASKS::contains);
  }

  private boolean isListed(MethodSymbol method, Set<String> asked) {
    return list.typeOf(method)
        .filter(type -> GUARDS.getOrDefault(type, Set.of()).stream().noneMatch(asked::contains))
        .isPresent();
  }
}
