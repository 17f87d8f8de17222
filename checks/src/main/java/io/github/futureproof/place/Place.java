package io.github.futureproof.place;

import com.sun.source.util.TreePath;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.On;
import java.util.Locale;

/**
 * Where a body runs, and how that is known.
 *
 * @param kind the kind of thread; never an argument or a receiver
 * @param library the library whose fact says so, for messages
 * @param reason what was read, such as {@code Handler passed to Vertx#setTimer}
 * @param at path to the tree that shows it; null when there is none
 */
public record Place(On.Kind kind, String library, String reason, TreePath at) {

  /** Where nothing is known. */
  public static final Place UNKNOWN = new Place(On.Kind.UNKNOWN, "", "", null);

  /** Whether a body that waits here holds up others that share the thread. */
  public boolean isNonBlocking() {
    return kind == On.Kind.LOOP || kind == On.Kind.UI || kind == On.Kind.CPU;
  }

  /**
   * Whether a blocking call is a fault here. A user-interface thread serves one user: reading a
   * small file or computing on it is everyday practice, waiting for others is not.
   */
  public boolean isHeldBy(Fact fact) {
    if (kind != On.Kind.UI || !(fact instanceof Fact.Blocks blocks)) {
      return isNonBlocking();
    }
    return blocks.kind() != Fact.BlockKind.IO && blocks.kind() != Fact.BlockKind.CPU;
  }

  /** The same place, reached by way of a method's value. */
  Place through(String method) {
    return new Place(kind, library, reason + ", which subscribes to " + method, at);
  }

  /** Whether anything is known. */
  public boolean isKnown() {
    return kind != On.Kind.UNKNOWN;
  }

  /** How messages call it, such as {@code Vert.x event loop}. */
  public String label() {
    return library + (library.isEmpty() ? "" : " ") + name(kind);
  }

  private static String name(On.Kind kind) {
    switch (kind) {
      case LOOP:
        return "event loop";
      case UI:
        return "user-interface thread";
      case CPU:
        return "non-blocking scheduler";
      default:
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
