package io.github.futureproof.standalone.report;

/** How bad a finding is. */
public enum Severity {
  ERROR,
  WARNING,
  /** A suggestion. */
  NOTE
}
