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

  /** The title of a fix, one line for each, below the marker of its report. */
  private static final Pattern FIX = Pattern.compile("\\s*// FIX: (.*?)\\s*");

  private static final Pattern OPTIONS = Pattern.compile("// options: (.*)");

  /**
   * A report that a marker announces.
   *
   * @param check the check's name if the marker gives one, else null
   * @param texts what the message must contain, in this order
   * @param fixes the titles of all fixes, the best first; empty where they are not asked for
   */
  public record Expected(
      String check, String file, long line, List<String> texts, List<String> fixes) {

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
      List<String> fixes = new ArrayList<>();
      long line = 1;
      for (String each : readString(file).split("(?<=\n)")) {
        Matcher marker = MARKER.matcher(each.stripTrailing());
        if (marker.matches()) {
          pending.add(marker);
          continue;
        }
        Matcher fix = FIX.matcher(each.stripTrailing());
        if (fix.matches()) {
          fixes.add(fix.group(1));
          continue;
        }
        if (!fixes.isEmpty() && pending.size() != 1) {
          throw new IllegalStateException(file + ": fixes are told of one report at a time");
        }
        for (Matcher above : pending) {
          List<String> texts =
              Stream.of(above.group(2).split(" \\.\\.\\. ")).filter(t -> !t.isEmpty()).toList();
          expected.add(new Expected(above.group(1), name, line, texts, List.copyOf(fixes)));
        }
        fixes.clear();
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

  /** The same in a package, each line where it was, so that cases can be compiled together. */
  public Story in(String packageName) {
    Map<String, String> moved = new LinkedHashMap<>();
    sources.forEach(
        (name, text) -> moved.put(in(packageName, name), "package " + packageName + "; " + text));
    List<Expected> there =
        expected.stream()
            .map(e -> new Expected(e.check, in(packageName, e.file), e.line, e.texts, e.fixes))
            .toList();
    return new Story(path, moved, there, options);
  }

  private static String in(String packageName, String file) {
    return "/" + packageName + file.substring(file.lastIndexOf('/'));
  }

  /**
   * What is missing of the reports that markers announce, and what is there besides.
   *
   * @param check whose folder it is
   * @return lines of text; empty where all is as announced
   */
  public static String difference(List<Expected> expected, List<Lab.Report> is, String check) {
    List<Lab.Report> unexpected = new ArrayList<>(is);
    StringBuilder text = new StringBuilder();
    for (Expected each : expected) {
      Lab.Report found =
          unexpected.stream().filter(report -> each.is(report, check)).findFirst().orElse(null);
      if (found == null) {
        text.append("  missing:    ").append(each).append('\n');
      } else {
        unexpected.remove(found);
      }
    }
    unexpected.forEach(report -> text.append("  unexpected: ").append(report).append('\n'));
    return text.toString();
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
