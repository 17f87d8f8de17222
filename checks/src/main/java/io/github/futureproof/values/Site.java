package io.github.futureproof.values;

import com.sun.source.util.TreePath;
import io.github.futureproof.code.Call;
import io.github.futureproof.knowledge.Fact;

/**
 * A call that yields an asynchronous value, and how that value is lost.
 *
 * @param path path to the call or method reference
 * @param call the call
 * @param async what kind of value it is
 * @param drop how the value is lost
 */
public record Site(TreePath path, Call call, Fact.Async async, Drop drop) {

  /** The ways in which a value is lost on the spot. */
  public enum Drop {
    /** An expression statement. */
    STATEMENT,
    /** The body of a lambda whose function returns nothing. */
    LAMBDA,
    /** A method reference whose function returns nothing. */
    REFERENCE,
    /** Held by a local variable or private field that nobody reads. */
    UNREAD
  }

  /** Whether the value does nothing until somebody subscribes. */
  public boolean isCold() {
    return async.kind() == Fact.AsyncKind.COLD;
  }
}
