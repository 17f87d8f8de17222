package io.github.futureproof.program;

import io.github.futureproof.knowledge.Fact;
import java.util.List;

/**
 * How a body comes to block.
 *
 * @param path the calls in turn: the first stands in the body that was asked about, the last is the
 *     blocking call itself
 * @param fact the {@link Fact.Blocks} or {@link Fact.Waits} that says so
 * @param api the blocking call's name, such as {@code Thread.sleep}
 * @param timed whether the call waits for a limited time only
 */
public record Witness(List<Hop> path, Fact fact, String api, boolean timed) {

  /** Makes a witness. */
  public Witness {
    path = List.copyOf(path);
  }

  /** Whether the thread computes rather than waits. */
  public boolean computes() {
    return fact instanceof Fact.Blocks blocks && blocks.kind() == Fact.BlockKind.CPU;
  }
}
