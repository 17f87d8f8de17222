package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A process that runs in a terminal, and somebody who sits there. */
final class Terminal implements AutoCloseable {
  static final String CTRL_C = "\003";

  private final Process process;
  private final OutputStream keys;
  private final StringBuilder shown = new StringBuilder();

  /** Starts these words in a folder. */
  Terminal(Path folder, List<String> words) throws IOException {
    // Where the tests run in the background Ctrl-C is ignored, and what they start inherits that.
    String start = "exec env --default-signal=INT ";
    String line =
        words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" ", start, ""));
    process =
        new ProcessBuilder("script", "-qefc", line, "/dev/null")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    keys = process.getOutputStream();
    Thread reader = new Thread(this::read, "terminal");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    byte[] bytes = new byte[8192];
    try (InputStream from = process.getInputStream()) {
      for (int n = from.read(bytes); n >= 0; n = from.read(bytes)) {
        synchronized (shown) {
          shown.append(new String(bytes, 0, n, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      // The process has ended.
    }
  }

  /** All that was shown so far, with what was typed. */
  String shown() {
    synchronized (shown) {
      return shown.toString().replace("\r\n", "\n");
    }
  }

  /** Waits until something was shown so many times. */
  void await(String regex, int times) throws InterruptedException {
    Pattern text = Pattern.compile(regex);
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (text.matcher(shown()).results().count() < times) {
      assertTrue(System.nanoTime() < end && process.isAlive(), shown());
      Thread.sleep(5);
    }
  }

  /** Whether what was started still runs. */
  boolean isOpen() {
    return process.isAlive();
  }

  void type(String text) throws IOException {
    keys.write(text.getBytes(StandardCharsets.UTF_8));
    keys.flush();
  }

  /** Waits for the end, and gives the status. */
  int status() throws InterruptedException {
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), shown());
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
