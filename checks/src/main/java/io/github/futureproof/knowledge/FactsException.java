package io.github.futureproof.knowledge;

/** A line of a facts file that can't be read or does not hold; the message names file and line. */
public final class FactsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param source where the line stands
   * @param problem what is wrong and what was expected
   */
  public FactsException(Source source, String problem) {
    super(source + ": " + problem);
  }
}
