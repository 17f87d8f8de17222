package io.github.futureproof.maven;

import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Puts what the command could not do into Maven's log. */
final class Problems {
  private static final String OURS = "futureproof: ";

  private final Log log;
  private String last;

  Problems(Log log) {
    this.log = log;
  }

  /** The last thing that it said: where it did not run, the reason. */
  Optional<String> last() {
    return Optional.ofNullable(last);
  }

  /** Takes a line of the command's error stream. */
  void take(String line) {
    if (line.startsWith(OURS)) {
      last = line.substring(OURS.length());
      log.warn(last);
    } else if (line.startsWith("WARNING: ")) {
      // What the JVM says about Lombok and its like.
      log.debug(line);
    } else {
      last = last == null ? line : last;
      log.warn(line);
    }
  }
}
