package io.github.futureproof.program;

import java.util.List;

/**
 * How a body comes to throw.
 *
 * @param path the calls in turn: the first stands in the body that was asked about, the last is
 *     what throws; empty where the body can't be seen
 */
public record Thrown(List<Hop> path) {
  static final Thrown UNSEEN = new Thrown(List.of());

  /** Makes one. */
  public Thrown {
    path = List.copyOf(path);
  }
}
