package io.github.futureproof.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The checks' pages, which are in the jar. */
final class Pages {
  private Pages() {}

  /** A check's page as Markdown; empty where there is none. */
  static String of(String check) {
    try (InputStream in = Pages.class.getResourceAsStream("pages/" + check + "/README.md")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
