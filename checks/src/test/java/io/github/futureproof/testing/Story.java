package io.github.futureproof.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One case of the test data: a file, or a folder of files that are compiled together.
 *
 * @param path the file or folder
 * @param sources the texts by name, without markers
 * @param expected the reports that the markers announce, in the lines of those texts
 * @param options options that the files ask for
 */
public record Story(
    Path path, Map<String, String> sources, List<Expected> expected, List<String> options) {

  /** How a report is announced: on the line above it. */
  private static final Pattern MARKER =
      Pattern.compile("\\s*// BUG: Diagnostic contains:\\s*(?:\\[(\\w+)\\])?\\s*(.*?)\\s*");

  private static final Pattern OPTIONS = Pattern.compile("// options: (.*)");

  /**
   * A report that a marker announces.
   *
   * @param check the check's name if the marker gives one, else null
   * @param texts what the message must contain, in this order
   */
  public record Expected(String check, String file, long line, List<String> texts) {

    /** Whether it is this one. */
    boolean is(Lab.Report report, String folder) {
      if (!report.check().equals(check == null ? folder : check)
          || !report.file().equals(file)
          || report.line() != line) {
        return false;
      }
      int from = 0;
      for (String text : texts) {
        int at = report.message().indexOf(text, from);
        if (at < 0) {
          return false;
        }
        from = at + text.length();
      }
      return true;
    }
  }

  /** Reads a file, or all the Java files of a folder. */
  public static Story read(Path path) {
    Map<String, String> sources = new LinkedHashMap<>();
    List<Expected> expected = new ArrayList<>();
    List<String> options = new ArrayList<>();
    for (Path file : files(path)) {
      String name = "/" + path.getParent().relativize(file).toString().replace('\\', '/');
      StringBuilder text = new StringBuilder();
      List<Matcher> pending = new ArrayList<>();
      long line = 1;
      for (String each : readString(file).split("(?<=\n)")) {
        Matcher marker = MARKER.matcher(each.stripTrailing());
        if (marker.matches()) {
          pending.add(marker);
          continue;
        }
        for (Matcher above : pending) {
          List<String> texts =
              Stream.of(above.group(2).split(" \\.\\.\\. ")).filter(t -> !t.isEmpty()).toList();
          expected.add(new Expected(above.group(1), name, line, texts));
        }
        pending.clear();
        Matcher option = OPTIONS.matcher(each.strip());
        if (option.matches()) {
          options.addAll(List.of(option.group(1).split(" ")));
        }
        text.append(each);
        line++;
      }
      if (!pending.isEmpty()) {
        throw new IllegalStateException(file + ": a marker stands above nothing");
      }
      sources.put(name, text.toString());
    }
    return new Story(path, sources, expected, options);
  }

  /** The Java files of a case. */
  public static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  public static String readString(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
