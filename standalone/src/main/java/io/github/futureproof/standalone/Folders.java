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

  /** How many there are. */
  int count() {
    return watched.size();
  }

  /** Whether something has changed already. */
  boolean changed() throws InterruptedException {
    return settled(service.poll());
  }

  /** Waits until something has changed, and the changes are over. */
  void await() throws InterruptedException {
    settled(service.take());
  }

  private boolean settled(WatchKey first) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    boolean any = first != null;
    WatchKey key = first;
    while (key != null) {
      key.pollEvents();
      if (!key.reset()) {
        key.cancel();
      }
      key = System.nanoTime() < end ? service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : null;
    }
    return any;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
