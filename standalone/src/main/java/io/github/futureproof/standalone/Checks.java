package io.github.futureproof.standalone;

import com.google.errorprone.BugCheckerInfo;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ScannerSupplier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The checks that this command has, and which of them run. */
final class Checks {
  private static final String OURS = "io.github.futureproof.";

  private final List<BugCheckerInfo> all;

  private Checks(List<BugCheckerInfo> all) {
    this.all = all;
  }

  /** Finds our checks; others on the class path stay away. */
  static Checks find() {
    return new Checks(
        ServiceLoader.load(BugChecker.class, Checks.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::type)
            .filter(type -> type.getName().startsWith(OURS))
            .map(BugCheckerInfo::create)
            .sorted(Comparator.comparing(BugCheckerInfo::canonicalName))
            .toList());
  }

  /** One line for each check: name, severity, summary. */
  List<String> list() {
    return all.stream()
        .map(
            check ->
                String.format(
                    "%-26s %-8s %s",
                    check.canonicalName(),
                    check.defaultSeverity().name().toLowerCase(Locale.ROOT),
                    check.message()))
        .toList();
  }

  /** Error Prone's options for what the user wants. */
  ErrorProneOptions options(Arguments arguments) throws BadInput {
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
      }
    }
    for (var severity : arguments.severities().entrySet()) {
      need(severity.getKey(), "--severity");
      options.add("-Xep:" + severity.getKey() + ":" + severity.getValue());
    }
    if (!arguments.facts().isEmpty()) {
      options.add(
          "-XepOpt:FutureProof:Facts="
              + arguments.facts().stream().map(Path::toString).collect(Collectors.joining(",")));
    }
    return ErrorProneOptions.processArgs(options);
  }

  /** What Error Prone's scanner is made of. */
  ScannerSupplier scanner(ErrorProneOptions options) {
    return ScannerSupplier.fromBugCheckerInfos(all).applyOverrides(options);
  }

  private void need(String name, String option) throws BadInput {
    if (all.stream().noneMatch(check -> check.canonicalName().equals(name))) {
      throw new BadInput(
          option + ": there is no check '" + name + "'; --list prints the ones there are");
    }
  }
}
