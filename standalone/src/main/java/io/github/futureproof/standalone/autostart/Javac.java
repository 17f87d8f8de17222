package io.github.futureproof.standalone.autostart;

import com.sun.tools.javac.comp.CompileStates.CompileState;
import com.sun.tools.javac.main.JavaCompiler;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import javax.tools.Diagnostic;

/**
 * The javac of one compilation, where it has to go otherwise than it does by itself. The options
 * that Error Prone's users set on the command line come too late here: the compiler exists when
 * plugins start.
 */
final class Javac {
  private static final Set<String> CLASS_AFTER_CLASS = Set.of("BY_TODO", "BY_FILE");

  private final Context context;
  private final JavaCompiler compiler;
  private final Log log;
  private boolean warningsFail;
  private int errorsOfOurs;

  Javac(Context context) {
    this.context = context;
    compiler = JavaCompiler.instance(context);
    log = Log.instance(context);
  }

  /**
   * Makes javac attribute all classes before it writes the first one, for the checks look into all
   * of them; and lets warnings fail the compilation only when all files have been checked.
   */
  void prepare() {
    Object policy = get("compilePolicy");
    if (CLASS_AFTER_CLASS.contains(policy.toString())) {
      set("compilePolicy", constant(policy.getClass(), "SIMPLE"));
    }
    warningsFail = has("werror") && (Boolean) get("werror");
    if (warningsFail) {
      set("werror", false);
    }
  }

  /** Tells javac that an option of annotation processors is known to somebody. */
  void claim(String option) {
    try {
      Field unmatched =
          JavacProcessingEnvironment.class.getDeclaredField("unmatchedProcessorOptions");
      unmatched.setAccessible(true);
      ((Collection<?>) unmatched.get(JavacProcessingEnvironment.instance(context))).remove(option);
    } catch (ReflectiveOperationException e) {
      // Another processor on the path makes javac warn then: no harm.
    }
  }

  /** Whether javac itself found an error: then types are missing, and the checks could be wrong. */
  boolean hasErrors() {
    return log.nerrors > errorsOfOurs;
  }

  /**
   * Reports a finding.
   *
   * @param report what hands it to javac
   * @return whether javac showed it
   */
  boolean show(boolean error, Runnable report) {
    if (error && CompileState.FLOW.isAfter(compiler.shouldStopPolicyIfError)) {
      // Or the first error of ours would keep the other files from being checked.
      compiler.shouldStopPolicyIfError = CompileState.FLOW;
    }
    int errors = log.nerrors;
    int shown = errors + log.nwarnings;
    report.run();
    errorsOfOurs += log.nerrors - errors;
    return log.nerrors + log.nwarnings > shown;
  }

  /** Whether javac shows warnings at all. */
  boolean showsWarnings() {
    return log.emitWarnings;
  }

  /** Says something about our settings that fails the compilation. */
  void error(String text) {
    print(Diagnostic.Kind.ERROR, text);
  }

  /**
   * Says something that not even {@code -nowarn} hides and {@code -Werror} does not mind: a note to
   * who listens; else a line as javac has it for warnings, for who reads its output (as Maven does
   * of a javac in a process of its own) passes over notes.
   */
  void tell(String text) {
    if (log.hasDiagnosticListener()) {
      log.mandatoryNote(null, new JCDiagnostic.Note("compiler", "proc.messager", text));
    } else {
      log.printRawLines(Log.WriterKind.WARNING, "warning: " + text);
    }
  }

  /** All classes have been checked: from now on it is as if we had not been here. */
  void checked() {
    if (warningsFail) {
      set("werror", true);
    }
  }

  private void print(Diagnostic.Kind kind, String text) {
    JavacProcessingEnvironment.instance(context).getMessager().printMessage(kind, text);
  }

  /** Newer ones go about -Werror in another way, which we leave alone. */
  private static boolean has(String name) {
    return Arrays.stream(JavaCompiler.class.getDeclaredFields())
        .anyMatch(field -> field.getName().equals(name));
  }

  private Object get(String name) {
    try {
      return field(name).get(compiler);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("this javac is not known", e);
    }
  }

  private void set(String name, Object value) {
    try {
      field(name).set(compiler, value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("this javac is not known", e);
    }
  }

  private static Field field(String name) throws ReflectiveOperationException {
    Field field = JavaCompiler.class.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new LinkageError("this javac is not known"));
  }
}
