package io.github.futureproof.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A stream of the process, that knows what went wrong with it. */
final class Output extends OutputStream {
  /** Who reads has seen enough. */
  private static final String BROKEN_PIPE = "Broken pipe";

  private final FileOutputStream to;
  private String problem;

  Output(FileDescriptor descriptor) {
    to = new FileOutputStream(descriptor);
  }

  /** For text in UTF-8 whatever the locale, as the sources are. */
  PrintStream text() {
    return new PrintStream(this, false, StandardCharsets.UTF_8);
  }

  /** Why some of what was written is lost, other than that nobody wants it. */
  synchronized Optional<String> problem() {
    return Optional.ofNullable(problem).filter(each -> !each.equals(BROKEN_PIPE));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) throws IOException {
    try {
      to.write(bytes, from, length);
    } catch (IOException e) {
      problem = problem == null ? String.valueOf(e.getMessage()) : problem;
      throw e;
    }
  }
}
