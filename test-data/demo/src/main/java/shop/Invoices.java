package shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Invoices, one file each. */
final class Invoices {
  private final Path folder;

  Invoices(Path folder) {
    this.folder = folder;
  }

  void write(Order order) {
    try {
      Files.writeString(folder.resolve(order.id() + ".txt"), order.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
