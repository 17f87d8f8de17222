package io.github.futureproof.standalone.autostart;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.main.JavaCompiler;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import io.github.futureproof.standalone.Checks;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Decides whether the checks run in a compilation, and makes them. */
public final class Start {
  /** Set by the first copy of us in a compilation; {@code -XDfutureproof.autostart=off} sets it. */
  private static final String MARK = "futureproof.autostart";

  private static final String PLUGINS = "-Xplugin:";
  private static final String ERROR_PRONE = "ErrorProne";
  private static final String BAZEL = "com.google.devtools.build.";
  private static final String CONFIG = "futureproofConfig";

  private Start() {}

  /**
   * Lets the checks look at what this task compiles, unless somebody else does.
   *
   * @param unknown is told what is not as it should be in this javac, if that shows later
   */
  public static void on(JavacTask task, Consumer<Throwable> unknown) {
    Context context = ((BasicJavacTask) task).getContext();
    Options options = Options.instance(context);
    if (options.isSet(MARK) || errorProneRuns(options, context)) {
      return;
    }
    options.put(MARK, "on");
    Javac javac = new Javac(context);
    BaseErrorProneJavaCompiler.setupMessageBundle(context);
    Watch watch = new Watch(context, javac, Checks.find(), config(options, javac), unknown);
    // Last: what fails before leaves javac as it was.
    javac.prepare();
    task.addTaskListener(watch);
  }

  /** Then our checks are in there, and would say everything twice. */
  private static boolean errorProneRuns(Options options, Context context) {
    String plugins = options.get(PLUGINS);
    boolean asked =
        plugins != null
            && Arrays.stream(plugins.split("\0"))
                .anyMatch(each -> each.strip().split("\\s", 2)[0].equals(ERROR_PRONE));
    // Bazel's javac has Error Prone built in.
    return asked || JavaCompiler.instance(context).getClass().getName().startsWith(BAZEL);
  }

  /** The value of our annotation processor option. */
  private static Optional<String> config(Options options, Javac javac) {
    String start = "-A" + CONFIG + "=";
    Optional<String> option =
        options.keySet().stream().filter(each -> each.startsWith(start)).findFirst();
    option.ifPresent(each -> javac.claim(CONFIG));
    return option.map(each -> each.substring(start.length()));
  }
}
