package io.github.futureproof.standalone;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Tells when something in folders changed; what it was is for others to find out. */
final class Folders implements AutoCloseable {
  /** An editor's save is several changes; so long after the last of them it is over. */
  private static final long QUIET_MILLIS = 80;

  /** Where changes never end, as in a build: so long after the first of them. */
  private static final long PATIENCE_MILLIS = 1_000;

  private final WatchService service;
  private final Map<Path, WatchKey> watched = new HashMap<>();

  /** Whether a change was seen that nobody was told of. */
  private boolean stirred;

  Folders() throws IOException {
    service = FileSystems.getDefault().newWatchService();
  }

  /**
   * Watches these folders too.
   *
   * @throws IOException when the system does not allow so many
   */
  void watch(Collection<Path> folders) throws IOException {
    watched.values().removeIf(key -> !key.isValid());
    for (Path folder : folders) {
      if (watched.containsKey(folder)) {
        continue;
      }
      try {
        watched.put(
            folder,
            folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_DELETE,
                StandardWatchEventKinds.ENTRY_MODIFY));
      } catch (NoSuchFileException | NotDirectoryException e) {
        // Gone in the meantime.
      }
    }
  }

  /** Whether something is changing, which another call tells the end of. */
  boolean isStirred() {
    WatchKey key = service.poll();
    if (key != null) {
      stirred = true;
      take(key);
    }
    return stirred;
  }

  /** Whether something has changed already. */
  boolean changed() throws InterruptedException {
    return settled(stirred ? next() : service.poll());
  }

  /** Waits until something has changed, and the changes are over. */
  void await() throws InterruptedException {
    settled(next());
  }

  private boolean settled(WatchKey first) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    boolean any = first != null || stirred;
    stirred = false;
    WatchKey key = first;
    while (key != null) {
      take(key);
      key = System.nanoTime() < end ? service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : null;
    }
    return any;
  }

  private WatchKey next() throws InterruptedException {
    return stirred ? service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : service.take();
  }

  private static void take(WatchKey key) {
    key.pollEvents();
    if (!key.reset()) {
      key.cancel();
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
