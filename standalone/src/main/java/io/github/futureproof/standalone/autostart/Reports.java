package io.github.futureproof.standalone.autostart;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.DescriptionListener;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.JavacErrorDescriptionListener;
import com.google.errorprone.scanner.ErrorProneScannerTransformer;
import com.google.errorprone.scanner.Scanner;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import io.github.futureproof.standalone.Checks;
import io.github.futureproof.standalone.settings.Settings;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;

/** Runs the checks over files and hands what they find to javac, as Error Prone does. */
final class Reports {
  private final Context context;
  private final Javac javac;
  private final Checks checks;
  private final Settings settings;
  private final DescriptionListener.Factory printers;
  private final Map<Map<String, String>, Scanner> scanners = new HashMap<>();
  private int findings;
  private int hidden;
  private int hiddenAndTold;

  Reports(Context context, Javac javac, Checks checks, Settings settings) {
    this.context = context;
    this.javac = javac;
    this.checks = checks;
    this.settings = settings;
    printers = printers(context);
    List<String> flags = new ArrayList<>(checks.allSpeak());
    flags.addAll(settings.factsFlags());
    context.put(ErrorProneOptions.class, ErrorProneOptions.processArgs(flags));
  }

  /** Checks a file. */
  void check(JCCompilationUnit unit, Optional<Path> file) {
    if (file.isPresent() && settings.isExcluded(file.get())) {
      return;
    }
    Log log = Log.instance(context);
    JavaFileObject before = log.useSource(unit.getSourceFile());
    try {
      DescriptionListener printer = printers.getDescriptionListener(log, unit);
      ErrorProneScannerTransformer.create(scanner(unit))
          .apply(
              new TreePath(unit),
              context,
              found -> {
                boolean error = found.severity() == SeverityLevel.ERROR;
                findings++;
                hidden += javac.show(error, () -> printer.onDescribed(found)) ? 0 : 1;
              });
    } finally {
      log.useSource(before);
    }
  }

  /** Says what javac did not show, unless it has been said. */
  void end() {
    if (hidden == hiddenAndTold) {
      return;
    }
    hiddenAndTold = hidden;
    javac.tell(
        "[FutureProof] not shown: "
            + hidden
            + " of "
            + findings
            + (findings == 1 ? " finding" : " findings")
            + (javac.showsWarnings()
                ? "; javac's limits hide them: -Xmaxwarns 10000 -Xmaxerrs 10000 show all"
                : "; warnings are off (-nowarn, -Xlint:none, or Maven without showWarnings)"));
  }

  private Scanner scanner(JCCompilationUnit unit) {
    String packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    return scanners.computeIfAbsent(
        settings.severitiesIn(packageName, checks.names()), this::newScanner);
  }

  private Scanner newScanner(Map<String, String> severities) {
    return checks.scanner(ErrorProneOptions.processArgs(Settings.severityFlags(severities))).get();
  }

  /** What prints in Error Prone's way. Not public there; the version in our jar is known. */
  private static DescriptionListener.Factory printers(Context context) {
    try {
      Method provider =
          JavacErrorDescriptionListener.class.getDeclaredMethod("provider", Context.class);
      provider.setAccessible(true);
      return (DescriptionListener.Factory) provider.invoke(null, context);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("another Error Prone than the one in our jar", e);
    }
  }
}
