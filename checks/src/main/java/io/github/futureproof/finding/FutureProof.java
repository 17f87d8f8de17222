package io.github.futureproof.finding;

import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.util.Context;
import io.github.futureproof.code.Generated;
import io.github.futureproof.code.Javac;
import io.github.futureproof.code.Production;
import io.github.futureproof.fixes.Fixes;
import io.github.futureproof.knowledge.FactsFile;
import io.github.futureproof.knowledge.FactsLoader;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.place.Contexts;
import io.github.futureproof.place.Places;
import io.github.futureproof.program.Callers;
import io.github.futureproof.program.Program;
import io.github.futureproof.values.Values;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.tools.Diagnostic;

/** Everything that is known in one compilation: the one door for all checks. */
public final class FutureProof {
  private static final Context.Key<FutureProof> KEY = new Context.Key<>();
  private static final String FACTS = "FutureProof:Facts";
  private static final String FIRE_AND_FORGET = "FutureProof:FireAndForget";

  private final Context context;
  private final Javac javac;
  private final Knowledge knowledge;
  private final Program program;
  private final Callers callers;
  private final Values values;
  private final Places places;
  private final Contexts contexts;
  private final Recorder recorder = new Recorder();
  private CompilationUnitTree lastUnit;
  private boolean lastUnitIsLeftAlone;
  private final Set<String> broken = new HashSet<>();

  private FutureProof(VisitorState state) {
    context = state.context;
    javac = new Javac(context);
    FactsLoader loader = new FactsLoader(javac);
    ErrorProneFlags flags = state.errorProneOptions().getFlags();
    List<FactsFile> files = new ArrayList<>();
    files.addAll(loader.fireAndForget(flags.getListOrEmpty(FIRE_AND_FORGET)));
    files.addAll(loader.load(flags.getListOrEmpty(FACTS)));
    knowledge = new Knowledge(javac, files);
    program = new Program(javac, knowledge);
    callers = new Callers(knowledge);
    values = new Values(javac, knowledge, program, callers);
    places = new Places(javac, knowledge, program, callers);
    contexts = new Contexts(knowledge, program, callers, places);
    for (String problem : loader.problems()) {
      print(Diagnostic.Kind.ERROR, "[FutureProof] " + problem);
    }
  }

  /** The one object of the compilation that a check runs in. */
  public static FutureProof of(VisitorState state) {
    FutureProof known = state.context.get(KEY);
    if (known == null) {
      known = new FutureProof(state);
      state.context.put(KEY, known);
    }
    return known;
  }

  /** The object of a compilation if any check has asked for it, else null; for reports. */
  public static FutureProof ifAny(Context context) {
    return context.get(KEY);
  }

  /** javac's services. */
  public Javac javac() {
    return javac;
  }

  /** What libraries do. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** What is compiled. */
  public Program program() {
    return program;
  }

  /** What becomes of asynchronous values. */
  public Values values() {
    return values;
  }

  /** Where code runs. */
  public Places places() {
    return places;
  }

  /** Which calls run which functions. */
  public Callers callers() {
    return callers;
  }

  /**
   * What is known of the calls and bodies on one line, and what isn't.
   *
   * @param line the line, from 1
   * @return lines of text; empty when nothing stands there that a question is asked of
   */
  public List<String> explain(CompilationUnitTree unit, int line) {
    return new Explanation(this).of(unit, line);
  }

  /**
   * The nearest line that {@link #explain} has something to say about.
   *
   * @return empty where a file has none
   */
  public static Optional<Integer> nearestQuestion(CompilationUnitTree unit, int line) {
    return Explanation.nearest(unit, line);
  }

  /** What holds threads that serve many. */
  public Contexts contexts() {
    return contexts;
  }

  /** The patches for the file that a check is visiting. */
  public Fixes fixes(VisitorState state) {
    return new Fixes(javac, knowledge, state);
  }

  /** What the checks have found so far. */
  public Recorder recorder() {
    return recorder;
  }

  /**
   * Whether a path lies in code that nobody would mend: a generator wrote it, or it serves tests
   * and developers alone.
   */
  boolean isLeftAlone(TreePath path) {
    CompilationUnitTree unit = path.getCompilationUnit();
    if (unit != lastUnit) {
      lastUnit = unit;
      lastUnitIsLeftAlone = Generated.isGenerated(unit) || !Production.isProduction(unit);
    }
    return lastUnitIsLeftAlone;
  }

  /**
   * Says once for each check and file that the check failed inside; the compilation goes on.
   *
   * @param problem what was thrown
   */
  void failed(String check, String file, Throwable problem) {
    if (!broken.add(check + " " + file)) {
      return;
    }
    StackTraceElement[] stack = problem.getStackTrace();
    // Some messages go over many lines; the first says what it is.
    String what = problem.toString().lines().findFirst().orElse("");
    print(
        Diagnostic.Kind.NOTE,
        "[FutureProof] check "
            + check
            + " failed inside on "
            + file
            + ": "
            + what
            + (stack.length == 0 ? "" : " at " + stack[0])
            + "; nothing else is affected; -Xep:"
            + check
            + ":OFF turns the check off");
  }

  private void print(Diagnostic.Kind kind, String text) {
    JavacProcessingEnvironment.instance(context).getMessager().printMessage(kind, text);
  }
}
