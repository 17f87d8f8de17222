package io.github.futureproof.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own Java files, read as text. */
public final class Sources {
  private static final String ROOT = "io.github.futureproof";
  private static final Pattern COMMENT_OR_STRING =
      Pattern.compile(
          "\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern OWN_PACKAGE =
      Pattern.compile("io\\.github\\.futureproof\\.([a-z]\\w*)");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");

  private Sources() {}

  /** A Java file. */
  public record Source(Path path, String text) {

    /** The package below that of the project, such as {@code checks}. */
    public String layer() {
      return path.getParent().getFileName().toString();
    }

    /** The name of its class. */
    public String name() {
      return path.getFileName().toString().replace(".java", "");
    }

    /** The packages of this project that its code names. */
    public Set<String> uses() {
      Set<String> used = new TreeSet<>();
      Matcher each = OWN_PACKAGE.matcher(without(true, true));
      while (each.find()) {
        used.add(each.group(1));
      }
      used.remove(layer());
      return used;
    }

    /** What it imports, as written. */
    public List<String> imports() {
      return IMPORT.matcher(text).results().map(m -> m.group(1)).toList();
    }

    /** The texts of its string literals. */
    public List<String> strings() {
      List<String> found = new ArrayList<>();
      Matcher each = COMMENT_OR_STRING.matcher(text);
      while (each.find()) {
        if (each.group().startsWith("\"")) {
          found.add(each.group());
        }
      }
      return found;
    }

    /** How many lines it has. */
    public long lines() {
      return text.lines().count();
    }

    private String without(boolean comments, boolean strings) {
      return COMMENT_OR_STRING
          .matcher(text)
          .replaceAll(
              m ->
                  (m.group().startsWith("\"") ? strings : comments)
                      ? ""
                      : Matcher.quoteReplacement(m.group()));
    }
  }

  /** The files below a source folder. */
  public static List<Source> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> new Source(file, Story.readString(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the project's packages in a source folder. */
  public static Path packages(Path sourceFolder) {
    return sourceFolder.resolve(ROOT.replace('.', '/'));
  }
}
