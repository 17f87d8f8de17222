package io.github.futureproof.values;

import com.sun.source.util.TreePath;
import io.github.futureproof.code.Call;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.program.Thrown;
import java.util.Optional;

/** What is wrong at a site. A site has one fault: the first that fits, in the order given here. */
public sealed interface Fault {

  /** The lost value, or the call that wraps it. */
  Site site();

  /** Each element of something starts work that the loop does not wait for. */
  record DroppedInLoop(Site site, Scope scope) implements Fault {}

  /** An asynchronous value inside another one that goes on without it. */
  sealed interface Nested extends Fault {}

  /** A callback of an asynchronous value starts work that the outer value does not wait for. */
  record DroppedInCallback(Site site, Scope scope) implements Nested {}

  /** The outer value wraps an inner one that is lost with it. */
  record Wrapped(Site site, Fact.Runs runs, TreePath inner) implements Nested {}

  /** A subscription is started inside another asynchronous value and cut off from it. */
  record DetachedSubscription(Site site) implements Nested {}

  /**
   * A task's future is dropped, and with it the task's exception.
   *
   * @param task path to the task, if it stands there
   * @param thrown how the task comes to throw
   */
  record LostTask(Site site, Fact.Runs runs, Optional<TreePath> task, Thrown thrown)
      implements Fault {}

  /** A cold value is dropped: nothing happens. */
  record NeverStarted(Site site) implements Fault {}

  /** A future in flight is dropped. */
  record Floating(Site site) implements Fault {}

  /**
   * The callback in which a value is lost.
   *
   * @param path path to the lambda or method reference, or to the method of an anonymous class
   * @param outer the call that runs the callback
   * @param outerPath path to that call
   * @param runs the fact that says so
   */
  record Scope(TreePath path, Call outer, TreePath outerPath, Fact.Runs runs) {}
}
