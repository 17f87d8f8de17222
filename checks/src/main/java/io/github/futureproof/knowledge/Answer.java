package io.github.futureproof.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What the facts say to one question.
 *
 * @param facts the lines that answer, all equally specific; empty when nothing is known
 * @param denied whether a {@code not} line answers: then it is known that nothing holds
 */
public record Answer<F extends Fact>(List<F> facts, boolean denied) {
  private static final Answer<Fact> UNKNOWN = new Answer<>(List.of(), false);

  @SuppressWarnings("unchecked") // holds no fact of any kind
  static <F extends Fact> Answer<F> unknown() {
    return (Answer<F>) UNKNOWN;
  }

  /** The first line, where one is enough. */
  public Optional<F> first() {
    return facts.isEmpty() ? Optional.empty() : Optional.of(facts.get(0));
  }

  /** Whether something is known to hold. */
  public boolean isKnown() {
    return !facts.isEmpty();
  }
}
