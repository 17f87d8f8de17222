package io.github.futureproof.standalone;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Shows what goes on, once it takes long: on a terminal as a line that changes; and a line now and
 * then for who starts the command in a process of its own and asks for that.
 */
final class Progress implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 2_000;
  private static final long EVERY_MILLIS = 200;
  private static final String CLEAR = "\r\033[K";

  /** Set to a number of milliseconds, lines are printed that often, each beginning so. */
  private static final String LINES = "futureproof.progress";

  private static final String MARK = "progress: ";

  private final PrintStream out;
  private final ScheduledExecutorService timer;
  private final boolean inLines;

  /** When that began which goes on without a pause. */
  private long start = System.nanoTime();

  private String doing = "";
  private int total;
  private int visited;
  private int found;
  private boolean countsFindings;

  /** Findings of what was done before. */
  private int foundBefore;

  private boolean shown;
  private boolean paused;

  private Progress(PrintStream out, ScheduledExecutorService timer, boolean inLines) {
    this.out = out;
    this.timer = timer;
    this.inLines = inLines;
  }

  /** Progress that nobody sees. */
  static Progress none() {
    return new Progress(null, null, false);
  }

  /**
   * Progress on a terminal, or in lines for who asks for them; none where the output just goes
   * elsewhere.
   */
  static Progress on(PrintStream terminal) {
    Optional<Long> every = Optional.ofNullable(Long.getLong(LINES)).filter(millis -> millis > 0);
    if (every.isPresent()) {
      return inLines(terminal, every.get());
    }
    return isTerminal() ? start(terminal, PATIENCE_MILLIS) : none();
  }

  static Progress start(PrintStream terminal, long patienceMillis) {
    return start(terminal, false, patienceMillis, EVERY_MILLIS);
  }

  static Progress inLines(PrintStream out, long everyMillis) {
    return start(out, true, everyMillis, everyMillis);
  }

  private static Progress start(PrintStream out, boolean inLines, long patience, long every) {
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    Progress progress = new Progress(out, timer, inLines);
    // Of no consequence: a failure to print progress ends progress.
    var unused = timer.scheduleAtFixedRate(progress::show, patience, every, TimeUnit.MILLISECONDS);
    return progress;
  }

  /** Says what goes on from now on, which is not about files. */
  synchronized void doing(String what) {
    analysing(what, 0, false);
  }

  /**
   * Says which files are looked at from now on.
   *
   * @param counts whether all that is found in them is to be told
   */
  synchronized void analysing(String what, int files, boolean counts) {
    if (paused) {
      paused = false;
      start = System.nanoTime();
    }
    doing = what;
    total = files;
    countsFindings = counts;
    visited = 0;
    found = 0;
  }

  /** Counts a file, and what was found in it. */
  synchronized void visited(int findings) {
    visited++;
    found += findings;
  }

  /** Takes note of how many findings there are by now, those of what goes on apart. */
  synchronized void found(int findings) {
    foundBefore = findings;
    found = 0;
  }

  /** Wipes the line, and shows nothing until the next thing to do. */
  synchronized void pause() {
    paused = true;
    wipe();
  }

  private synchronized void show() {
    if (paused || doing.isEmpty()) {
      return;
    }
    String line = doing + (total == 0 ? "" : ": " + counts()) + ", " + seconds() + " s";
    if (inLines) {
      out.println(MARK + line);
    } else {
      shown = true;
      out.print(CLEAR + line);
    }
    out.flush();
  }

  private String counts() {
    int findings = foundBefore + (countsFindings ? found : 0);
    return visited + "/" + total + " files, " + Printer.count(findings, "finding");
  }

  private long seconds() {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
  }

  /** Wipes the line before something else is printed. */
  @Override
  public void close() {
    if (timer == null) {
      return;
    }
    timer.shutdownNow();
    pause();
  }

  private void wipe() {
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
