package io.github.futureproof.maven;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.Log;

/** Puts findings into Maven's log, as {@code [WARNING] file:line: [Check] what goes wrong}. */
final class Out {
  private static final Pattern FINDING =
      Pattern.compile("(.+?:\\d+): (error|warning): (\\[\\w+] .*)");
  private static final Pattern FIXED = Pattern.compile(".+?:\\d+: (fixed|left): \\[\\w+] .*");
  private static final Pattern SUMMARY = Pattern.compile("\\d+ files?, \\d+ findings?, .*");

  /** GitHub reads these off the beginning of a line. */
  private static final String ANNOTATION = "::";

  private final Log log;
  private Level level = Level.INFO;
  private int errors;
  private int warnings;

  private enum Level {
    ERROR,
    WARNING,
    INFO
  }

  Out(Log log) {
    this.log = log;
  }

  int errors() {
    return errors;
  }

  int warnings() {
    return warnings;
  }

  /** Takes a line of the command's output. */
  void take(String line) {
    Matcher finding = FINDING.matcher(line);
    if (line.startsWith(ANNOTATION)) {
      System.out.println(line);
    } else if (finding.matches()) {
      boolean error = finding.group(2).equals("error");
      errors += error ? 1 : 0;
      warnings += error ? 0 : 1;
      level = error ? Level.ERROR : Level.WARNING;
      say(finding.group(1) + ": " + finding.group(3));
    } else {
      boolean summary = SUMMARY.matcher(line).matches();
      if (summary || FIXED.matcher(line).matches()) {
        level = Level.INFO;
      }
      say(summary ? line.replace("with --fix", "with the goal fix") : line);
    }
  }

  private void say(String line) {
    switch (level) {
      case ERROR -> log.error(line);
      case WARNING -> log.warn(line);
      case INFO -> log.info(line);
    }
  }
}
