package io.github.futureproof.standalone;

import io.github.futureproof.standalone.report.GitHub;
import io.github.futureproof.standalone.report.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * On GitHub's runners, what is shown beside the code. Between begin and end all that is printed is
 * text: the runner would take a source line that looks like one of its commands for a command.
 */
final class Annotations {
  private static final String VARIABLE = "GITHUB_ACTIONS";

  private final Report report;
  private final PrintStream out;

  /** What makes the runner listen again; nobody can guess it. Empty where there is no runner. */
  private final Optional<String> word;

  private Annotations(Report report, PrintStream out, Optional<String> word) {
    this.report = report;
    this.out = out;
    this.word = word;
  }

  /** Begins the text, to be ended by {@link #end}. */
  static Annotations begin(Map<String, String> environment, Report report, PrintStream out) {
    boolean isRunner = "true".equals(environment.get(VARIABLE));
    Optional<String> word = isRunner ? Optional.of("" + UUID.randomUUID()) : Optional.empty();
    word.ifPresent(each -> out.println("::stop-commands::" + each));
    return new Annotations(report, out, word);
  }

  /** Ends the text and prints the annotations. */
  void end() {
    if (word.isEmpty()) {
      return;
    }
    out.println("::" + word.get() + "::");
    try {
      GitHub.write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
