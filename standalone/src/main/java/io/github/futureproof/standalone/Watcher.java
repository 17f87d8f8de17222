package io.github.futureproof.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stays after the first run, and tells what is new and what is gone whenever files change. */
final class Watcher {
  /** So long a Ctrl-C waits for javac to come to an end. */
  private static final long PATIENCE_MILLIS = 3_000;

  private final Arguments arguments;
  private final PrintStream out;
  private final PrintStream err;

  private volatile boolean isWaiting;
  private volatile boolean isOver;

  Watcher(Arguments arguments, PrintStream out, PrintStream err) {
    this.arguments = arguments;
    this.out = out;
    this.err = err;
  }

  /**
   * Watches until the thread is interrupted.
   *
   * @return the exit status
   * @throws BadInput when it can't begin
   */
  int run() throws BadInput {
    Checks checks = Checks.find();
    Reporting reporting = Reporting.begin(arguments, checks, checks.options(arguments));
    if (reporting.makesAllKnown()) {
      throw new BadInput("--watch: the baseline does not exist: write it without --watch");
    }
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook = new Thread(end(Thread.currentThread(), ended), "end of watching");
    Runtime.getRuntime().addShutdownHook(hook);
    try (Progress progress = Progress.on(err);
        Folders folders = new Folders();
        WatchedSources sources =
            new WatchedSources(arguments, Policy.of(checks, arguments), reporting, progress)) {
      watch(sources, folders, progress);
    } catch (InterruptedException e) {
      // The way to end it.
      return 0;
    } catch (IOException e) {
      throw new BadInput("--watch: " + e.getMessage());
    } finally {
      ended.countDown();
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // It runs.
      }
    }
    return 0;
  }

  /** What a Ctrl-C does: javac comes to its end, and the exit status is 0. */
  private Runnable end(Thread watching, CountDownLatch ended) {
    return () -> {
      isOver = true;
      // In the midst of its work javac would take it for a failure to read.
      if (isWaiting) {
        watching.interrupt();
      }
      try {
        boolean unused = ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        // At once, then.
      }
      Runtime.getRuntime().halt(0);
    };
  }

  private void watch(WatchedSources sources, Folders folders, Progress progress)
      throws BadInput, IOException, InterruptedException {
    // What changes while the first run lasts is seen by the next look.
    folders.watch(sources.folders());
    tell(sources.begin(), progress);
    sources.paths().forEach(path -> out.println("watching " + path + ", Ctrl-C ends it"));
    out.flush();
    while (!isOver) {
      if (sources.isDone()) {
        await(folders);
        folders.watch(sources.folders());
        tell(sources.next(), progress);
      } else if (folders.changed()) {
        folders.watch(sources.folders());
        tell(sources.next(), progress);
      } else {
        tell(sources.more(folders::isStirred), progress);
      }
    }
  }

  private void await(Folders folders) throws InterruptedException {
    isWaiting = true;
    if (isOver) {
      throw new InterruptedException();
    }
    folders.await();
    isWaiting = false;
  }

  private void tell(WatchedSources.Told told, Progress progress) {
    progress.pause();
    told.problems().forEach(line -> err.println("futureproof: " + line));
    if (told.isSilent()) {
      return;
    }
    told.fresh().forEach(found -> out.println(Printer.text(found)));
    told.gone().forEach(found -> out.println(Printer.gone(found)));
    out.println(
        String.format(
            Locale.ROOT,
            "%s checked, %d new, %d gone, %s%s, %.1f seconds",
            Printer.count(told.files(), "file"),
            told.fresh().size(),
            told.gone().size(),
            Printer.count(told.findings(), "finding"),
            told.broken() == 0
                ? ""
                : ", " + Printer.count(told.broken(), "file") + " not compiling",
            told.seconds()));
    out.flush();
  }
}
