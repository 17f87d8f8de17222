package io.github.futureproof.knowledge;

import java.util.List;
import java.util.Set;

/**
 * One thing known about a library: one line of a facts file. {@code FORMAT.md} says what each
 * means.
 */
public sealed interface Fact {

  /** The subject and where the line stands. */
  Origin origin();

  /**
   * What all facts share.
   *
   * @param subject what the fact is about
   * @param negated whether the line begins with {@code not}
   * @param conditions what must hold for it to speak
   * @param library the name of the library for messages
   * @param dated whether it holds only since or until some version of the library
   * @param source file and line
   */
  record Origin(
      Api subject,
      boolean negated,
      List<Condition> conditions,
      String library,
      boolean dated,
      Source source) {}

  /** An asynchronous type; {@code value} is the index of the type argument of its result or -1. */
  record Async(Origin origin, AsyncKind kind, int value, boolean many) implements Fact {}

  /** When an asynchronous value does its work. */
  enum AsyncKind {
    EAGER,
    COLD,
    HOT,
    LAZY,
    NONE
  }

  /** What an asynchronous result is; {@code arg} is the position for {@link ResultKind#ARG}. */
  record Result(Origin origin, ResultKind kind, int arg) implements Fact {}

  /** The kinds of {@link Result}. */
  enum ResultKind {
    THIS,
    ARG,
    DONE,
    KEPT,
    SAFE,
    MINOR,
    MOCK,
    LIVE
  }

  /** The result is derived from {@code of} (null: the receiver, or every asynchronous argument). */
  record Chain(Origin origin, Selector of, boolean recovers) implements Fact {}

  /** The failure of {@code of} goes to {@code failure}, or null when it is always dealt with. */
  record Observes(Origin origin, Selector of, Selector failure, Set<String> via) implements Fact {}

  /** The caller waits for {@code of} (null: for something else); limit is a position or -1. */
  record Waits(Origin origin, Selector of, int limit, boolean quiet) implements Fact {}

  /** The caller is held; limit is a position or -1. */
  record Blocks(Origin origin, BlockKind kind, int limit) implements Fact {}

  /** What a thread is held by. */
  enum BlockKind {
    SLEEP,
    WAIT,
    IO,
    NET,
    PROCESS,
    CPU
  }

  /** A question that guards waiting. */
  record Guards(Origin origin) implements Fact {}

  /** A functional argument's body is run. */
  record Runs(
      Origin origin,
      Selector body,
      On on,
      Times times,
      Failure failure,
      Returns returns,
      boolean submits,
      boolean creates)
      implements Fact {

    /** Whether the body is run for what it does alone: what it returns goes nowhere. */
    public boolean isForEffect() {
      return returns == Returns.IGNORED;
    }
  }

  /**
   * A hook whose parameter {@code failure} is null where the task, parameter {@code task}, keeps
   * its own; not in classes that override a method of {@code unless}.
   */
  record Misses(Origin origin, int failure, int task, Set<String> unless) implements Fact {}

  /** How often a body runs. */
  enum Times {
    UNSAID,
    EACH,
    ONCE,
    PERIODIC,
    CONCURRENT
  }

  /** Where a body's exception goes. */
  enum Failure {
    UNSAID,
    RESULT,
    THROWN,
    DROPPED,
    UNCAUGHT,
    HANDLED
  }

  /** What becomes of the asynchronous value that a body returns. */
  enum Returns {
    UNSAID,
    FLAT,
    NESTED,
    IGNORED
  }

  /** Signals or subscriptions change place. */
  record Hops(Origin origin, boolean down, boolean up, On on) implements Fact {}

  /** The returned value signals on this place. */
  record Emits(Origin origin, On on) implements Fact {}

  /** An executor or scheduler of this kind; threads is a number, {@code argN}, or null. */
  record Executor(Origin origin, On on, String threads) implements Fact {}

  /** Overriding or annotated bodies run there. */
  record Place(Origin origin, On on) implements Fact {}

  /**
   * The methods of an argument's class run elsewhere than {@code place} says; with {@code all},
   * also what its code registers. Only where argument {@code by} (-1: always) calls a method of
   * {@code via}.
   */
  record Moves(Origin origin, Selector of, int by, Set<String> via, boolean all) implements Fact {}

  /** Subscribes to, sends or starts a cold value. */
  record Starts(Origin origin) implements Fact {}

  /** A type that somebody completes. */
  record Promise(Origin origin) implements Fact {}

  /** Completes a promise. */
  record Completes(Origin origin) implements Fact {}

  /** What a name is taken to say; null where a line says that it does not. */
  record Means(Origin origin, Meaning meaning) implements Fact {}

  /** What the name of a method, or for the last ones that of a type, may say. */
  enum Meaning {
    ACCESSOR,
    END,
    HANDOVER,
    TASK,
    CALLBACK;

    /** Whether types are named so, not methods. */
    boolean isOfTypes() {
      return this == TASK || this == CALLBACK;
    }
  }

  /** Another call for the same purpose. */
  record Twin(Origin origin, String as, String text, int since) implements Fact {}

  /** How to write something for an asynchronous type. */
  record Template(Origin origin, String role, String text) implements Fact {}

  /** How a logger type reports a failure. */
  record Logs(Origin origin, String method, String text) implements Fact {}
}
