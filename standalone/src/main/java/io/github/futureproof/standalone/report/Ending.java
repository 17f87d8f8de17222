package io.github.futureproof.standalone.report;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** What Ctrl-C, or another end from outside, waits for: files that are being written. */
public final class Ending {
  private static final long PATIENCE_SECONDS = 10;
  private static final ReentrantLock WRITING = new ReentrantLock();

  static {
    // Never gives it back: nothing is begun any more.
    Runtime.getRuntime().addShutdownHook(new Thread(Ending::await, "end of writing"));
  }

  /**
   * Something that must not stop in the midst.
   *
   * @param <E> what goes wrong with it
   */
  @FunctionalInterface
  public interface Work<E extends Exception> {
    /** Does it. */
    void run() throws E;
  }

  private Ending() {}

  /** Does something that is done as a whole, or not at all where the end has come already. */
  public static <E extends Exception> void whole(Work<E> work) throws E {
    WRITING.lock();
    try {
      work.run();
    } finally {
      WRITING.unlock();
    }
  }

  private static void await() {
    try {
      boolean unused = WRITING.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
