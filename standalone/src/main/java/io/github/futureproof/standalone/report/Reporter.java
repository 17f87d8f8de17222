package io.github.futureproof.standalone.report;

import java.io.IOException;

/** Writes a report in one format. */
@FunctionalInterface
public interface Reporter {

  /**
   * Writes all of it; what is written is encoded in UTF-8 by the caller.
   *
   * @throws IOException when the target can't take it
   */
  void write(Report report, Appendable out) throws IOException;
}
