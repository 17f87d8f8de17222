package io.github.futureproof.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in Markdown.
 *
 * @param path its file
 * @param text its text
 */
public record Page(Path path, String text) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```");
  private static final Pattern ANY_BLOCK = Pattern.compile("(?ms)^```.*?^```");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  /** Reads a page. */
  public static Page read(Path path) {
    return new Page(path, Story.readString(path));
  }

  /** What stands below each heading of the second level, by heading. */
  public Map<String, String> sections() {
    Map<String, String> sections = new LinkedHashMap<>();
    String[] parts = text.split("(?m)^## ");
    for (int i = 1; i < parts.length; i++) {
      String[] lines = parts[i].split("\n", 2);
      sections.put(lines[0].strip(), lines.length > 1 ? lines[1].strip() : "");
    }
    return sections;
  }

  /** The Java code that the page shows. */
  public List<String> javaBlocks() {
    return BLOCK.matcher(text).results().map(m -> m.group(1)).toList();
  }

  /** The links to files of the project. */
  public List<String> fileLinks() {
    List<String> links = new ArrayList<>();
    Matcher link = LINK.matcher(ANY_BLOCK.matcher(text).replaceAll(""));
    while (link.find()) {
      String target = link.group(1).replaceFirst("#.*", "");
      if (!target.isEmpty() && !target.contains(":")) {
        links.add(target);
      }
    }
    return links;
  }

  /** Whether the lines of a block stand together in a text, however indented. */
  public static boolean occurs(String block, String text) {
    return normal(text).contains(normal(block));
  }

  private static String normal(String code) {
    StringBuilder lines = new StringBuilder("\n");
    code.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }
}
