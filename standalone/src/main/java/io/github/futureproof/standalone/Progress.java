package io.github.futureproof.standalone;

import java.io.Console;
import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows on a terminal what goes on, once it takes more than two seconds. */
final class Progress implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 2_000;
  private static final long EVERY_MILLIS = 200;
  private static final String CLEAR = "\r\033[K";

  private final PrintStream out;
  private final ScheduledExecutorService timer;
  private final AtomicInteger visited = new AtomicInteger();
  private volatile int total;
  private volatile String doing = "";
  private boolean shown;
  private boolean paused;

  private Progress(PrintStream out, ScheduledExecutorService timer) {
    this.out = out;
    this.timer = timer;
  }

  /** Progress that nobody sees. */
  static Progress none() {
    return new Progress(null, null);
  }

  /** Progress on a terminal; none where the output goes elsewhere. */
  static Progress on(PrintStream terminal) {
    return isTerminal() ? start(terminal, PATIENCE_MILLIS) : none();
  }

  static Progress start(PrintStream terminal, long patienceMillis) {
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    Progress progress = new Progress(terminal, timer);
    // Of no consequence: a failure to print progress ends progress.
    var unused =
        timer.scheduleAtFixedRate(
            progress::show, patienceMillis, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    return progress;
  }

  /** Says what goes on from now on. */
  synchronized void doing(String what, int files) {
    paused = false;
    doing = what;
    total = files;
    visited.set(0);
  }

  /** Counts a file. */
  void visited() {
    visited.incrementAndGet();
  }

  /** Wipes the line, and shows nothing until the next thing to do. */
  synchronized void pause() {
    paused = true;
    wipe();
  }

  private synchronized void show() {
    if (paused) {
      return;
    }
    shown = true;
    out.print(CLEAR + doing + (total == 0 ? "" : " " + visited + "/" + total + " files"));
    out.flush();
  }

  /** Wipes the line before something else is printed. */
  @Override
  public void close() {
    if (timer == null) {
      return;
    }
    timer.shutdownNow();
    wipe();
  }

  private synchronized void wipe() {
    if (shown) {
      out.print(CLEAR);
      out.flush();
      shown = false;
    }
  }

  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there may be a console that is no terminal, and a method that says so.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
