package io.github.futureproof.standalone;

import com.google.errorprone.BugCheckerInfo;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ScannerSupplier;
import io.github.futureproof.finding.OffByDefault;
import io.github.futureproof.standalone.report.Markdown;
import io.github.futureproof.standalone.report.Report.CheckInfo;
import io.github.futureproof.standalone.report.Severity;
import io.github.futureproof.standalone.settings.Nearest;
import io.github.futureproof.standalone.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/** The checks that this command has, and which of them run. */
public final class Checks {
  private static final String OURS = "io.github.futureproof.";

  private final List<BugCheckerInfo> all;

  private Checks(List<BugCheckerInfo> all) {
    this.all = all;
  }

  /** Finds our checks; others on the class path stay away. */
  public static Checks find() {
    return new Checks(
        ServiceLoader.load(BugChecker.class, Checks.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::type)
            .filter(type -> type.getName().startsWith(OURS))
            .map(BugCheckerInfo::create)
            .sorted(Comparator.comparing(BugCheckerInfo::canonicalName))
            .toList());
  }

  /** The names of the checks. */
  public List<String> names() {
    return all.stream().map(BugCheckerInfo::canonicalName).toList();
  }

  /** One line for each check: name, severity, summary. */
  List<String> list() {
    return all.stream()
        .map(
            check ->
                String.format(
                    "%-26s %-8s %s",
                    check.canonicalName(),
                    isOffByDefault(check)
                        ? "off"
                        : check.defaultSeverity().name().toLowerCase(Locale.ROOT),
                    check.message()))
        .toList();
  }

  /** What reports tell of the checks that run with these options. */
  List<CheckInfo> infos(ErrorProneOptions options) {
    return all.stream()
        .filter(
            check ->
                options.getSeverityMap().get(check.canonicalName())
                    != ErrorProneOptions.Severity.OFF)
        .map(
            check ->
                new CheckInfo(
                    check.canonicalName(),
                    check.message(),
                    severity(check),
                    configured(check, options),
                    Pages.of(check.canonicalName()),
                    Objects.requireNonNullElse(check.linkUrl(), "")))
        .toList();
  }

  private static Severity severity(BugCheckerInfo check) {
    return switch (check.defaultSeverity()) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case SUGGESTION -> Severity.NOTE;
    };
  }

  private static Severity configured(BugCheckerInfo check, ErrorProneOptions options) {
    return switch (options
        .getSeverityMap()
        .getOrDefault(check.canonicalName(), ErrorProneOptions.Severity.DEFAULT)) {
      case ERROR -> Severity.ERROR;
      case WARN -> Severity.WARNING;
      case DEFAULT, OFF -> severity(check);
    };
  }

  /**
   * A check's page, for a terminal.
   *
   * @throws BadInput when there is no such check
   */
  String explain(String name) throws BadInput {
    need(name, "--explain");
    String page = Pages.of(name);
    return page.isEmpty() ? name + " has no page.\n" : Markdown.plain(page);
  }

  /** Error Prone's options for what the user wants. */
  ErrorProneOptions options(Arguments arguments) throws BadInput {
    return ErrorProneOptions.processArgs(flags(arguments));
  }

  /** The same as flags. */
  List<String> flags(Arguments arguments) throws BadInput {
    List<String> options = new ArrayList<>();
    List<String> only = new ArrayList<>();
    for (String word : arguments.checks()) {
      String name = word.startsWith("+") || word.startsWith("-") ? word.substring(1) : word;
      need(name, "--checks");
      if (name.equals(word)) {
        only.add(name);
      } else {
        options.add("-Xep:" + name + (word.startsWith("-") ? ":OFF" : ":DEFAULT"));
      }
    }
    for (BugCheckerInfo check : all) {
      if (!only.isEmpty() && !only.contains(check.canonicalName())) {
        options.add(0, "-Xep:" + check.canonicalName() + ":OFF");
      } else if (!only.isEmpty() && isOffByDefault(check)) {
        options.add(0, "-Xep:" + check.canonicalName() + ":DEFAULT");
      }
    }
    for (var severity : arguments.severities().entrySet()) {
      need(severity.getKey(), "--severity");
      options.add("-Xep:" + severity.getKey() + ":" + severity.getValue());
    }
    if (!arguments.facts().isEmpty()) {
      options.add(
          Settings.FACTS
              + arguments.facts().stream().map(Path::toString).collect(Collectors.joining(",")));
    }
    return options;
  }

  /** What Error Prone's scanner is made of: the checks that are on, or asked for. */
  public ScannerSupplier scanner(ErrorProneOptions options) {
    Set<String> asked = options.getSeverityMap().keySet();
    return ScannerSupplier.fromBugCheckerInfos(
            all.stream()
                .filter(check -> !isOffByDefault(check) || asked.contains(check.canonicalName()))
                .toList())
        .applyOverrides(options);
  }

  /**
   * Flags that let every check speak that is in a {@link #scanner}. A check that is off by default
   * looks for them in the options of the compilation, which know nothing of a package's own.
   */
  public List<String> allSpeak() {
    return all.stream()
        .filter(Checks::isOffByDefault)
        .map(check -> "-Xep:" + check.canonicalName() + ":DEFAULT")
        .toList();
  }

  private static boolean isOffByDefault(BugCheckerInfo check) {
    return check.checkerClass().isAnnotationPresent(OffByDefault.class);
  }

  private void need(String name, String option) throws BadInput {
    if (all.stream().noneMatch(check -> check.canonicalName().equals(name))) {
      throw new BadInput(
          option
              + ": there is no check '"
              + name
              + "'; the nearest is "
              + Nearest.to(name, names())
              + ", and --list prints all");
    }
  }
}
