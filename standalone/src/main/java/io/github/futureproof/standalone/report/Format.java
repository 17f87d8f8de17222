package io.github.futureproof.standalone.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of reports. */
public enum Format {
  SARIF(Sarif::write),
  JSON(JsonLines::write),
  JUNIT(JUnit::write),
  GITLAB(GitLab::write),
  HTML(Html::write);

  private final Reporter reporter;

  Format(Reporter reporter) {
    this.reporter = reporter;
  }

  /** What writes it. */
  public Reporter reporter() {
    return reporter;
  }

  /** The word that stands for it on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that word; empty where there is none. */
  public static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }
}
