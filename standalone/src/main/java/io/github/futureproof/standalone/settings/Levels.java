package io.github.futureproof.standalone.settings;

import java.util.Locale;
import java.util.Optional;

/**
 * The words for severities: {@code error}, {@code warning} and {@code off}, as they are printed and
 * written; Error Prone's own ones are understood as well.
 */
public final class Levels {
  /** What messages and pages offer. */
  public static final String OFFER = "error, warning or off";

  private Levels() {}

  /**
   * A user's word as Error Prone has it.
   *
   * @return {@code ERROR}, {@code WARN} or {@code OFF}; empty where it is none of the words
   */
  public static Optional<String> errorProne(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "error" -> Optional.of("ERROR");
      case "warning", "warn" -> Optional.of("WARN");
      case "off" -> Optional.of(Settings.OFF);
      default -> Optional.empty();
    };
  }
}
