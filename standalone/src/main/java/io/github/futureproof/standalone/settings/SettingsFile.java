package io.github.futureproof.standalone.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds and reads {@code futureproof.properties}. */
public final class SettingsFile {
  /** The name of the file. */
  public static final String NAME = "futureproof.properties";

  private static final String SEVERITY = "severity.";
  private static final Pattern IN_PACKAGE =
      Pattern.compile("package\\.([\\p{javaJavaIdentifierPart}.]+)\\.severity\\.([^.]+)");
  private static final List<String> PLAIN = List.of("exclude", "facts", "fireAndForget");

  private final Path file;
  private final List<String> checks;
  private final Map<String, Map<String, String>> severities = new HashMap<>();
  private final List<Path> facts = new ArrayList<>();
  private final List<String> fireAndForget = new ArrayList<>();
  private final List<String> exclude = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private SettingsFile(Path file, List<String> checks) {
    this.file = file;
    this.checks = checks;
  }

  /**
   * The file that holds for a compilation: the first one in the folder that all the sources are in,
   * or above it.
   *
   * @param sources absolute paths of source files
   */
  public static Optional<Path> above(Collection<Path> sources) {
    Path common = null;
    for (Path source : sources) {
      Path folder = source.getParent();
      while (common != null && folder != null && !folder.startsWith(common)) {
        common = common.getParent();
      }
      common = common == null ? folder : common;
    }
    for (Path folder = common; folder != null; folder = folder.getParent()) {
      Path found = folder.resolve(NAME);
      if (Files.isRegularFile(found)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a file.
   *
   * @param checks the names of the checks there are
   * @throws SettingsException at the first thing that can't be meant
   */
  public static Settings read(Path file, List<String> checks) throws SettingsException {
    Path absolute = file.toAbsolutePath().normalize();
    SettingsFile reading = new SettingsFile(absolute, checks);
    reading.read(lines(absolute));
    return new Settings(
        absolute.getParent(),
        reading.severities,
        List.copyOf(reading.facts),
        List.copyOf(reading.fireAndForget),
        List.copyOf(reading.exclude));
  }

  private static List<String> lines(Path file) throws SettingsException {
    try {
      return Files.readAllLines(file);
    } catch (MalformedInputException e) {
      throw new SettingsException(file + " is not UTF-8: convert it");
    } catch (IOException e) {
      throw new SettingsException(
          file
              + (Files.isDirectory(file)
                  ? " is a folder: name a file"
                  : Files.exists(file) ? " can't be read: make it readable" : " does not exist"));
    }
  }

  private void read(List<String> lines) throws SettingsException {
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      String line = lines.get(i).stripLeading();
      if (line.isEmpty() || line.startsWith("#") || line.startsWith("!")) {
        continue;
      }
      StringBuilder whole = new StringBuilder(line);
      while (isContinued(whole) && i + 1 < lines.size()) {
        i++;
        whole.append('\n').append(lines.get(i));
      }
      entry(whole.toString(), number);
    }
  }

  /** As java.util.Properties has it: an odd number of backslashes at the end. */
  private static boolean isContinued(CharSequence line) {
    int backslashes = 0;
    while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private void entry(String text, int line) throws SettingsException {
    Properties one = new Properties();
    try {
      // One entry at a time, for Properties forgets the lines.
      one.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingsException(file, line, "can't be read: " + e.getMessage());
    }
    String key = one.stringPropertyNames().iterator().next();
    Integer before = seen.putIfAbsent(key, line);
    if (before != null) {
      throw new SettingsException(file, line, key + " stands in line " + before + " already");
    }
    set(key, one.getProperty(key).strip(), line);
  }

  private void set(String key, String value, int line) throws SettingsException {
    if (key.startsWith(SEVERITY)) {
      severity("", key.substring(SEVERITY.length()), key, value, line);
      return;
    }
    Matcher inPackage = IN_PACKAGE.matcher(key);
    if (inPackage.matches()) {
      severity(inPackage.group(1), inPackage.group(2), key, value, line);
      return;
    }
    switch (key) {
      case "exclude" -> {
        for (String glob : words(value)) {
          exclude.add(glob(glob, line));
        }
      }
      case "facts" -> {
        for (String name : words(value)) {
          facts.add(facts(name, line));
        }
      }
      case "fireAndForget" -> fireAndForget.addAll(words(value));
      default -> throw unknown(key, line);
    }
  }

  private void severity(String packageName, String check, String key, String value, int line)
      throws SettingsException {
    if (!check.equals(Settings.ALL_CHECKS) && !checks.contains(check)) {
      throw unknown(key, line);
    }
    String level =
        Levels.errorProne(value)
            .orElseThrow(
                () ->
                    new SettingsException(
                        file, line, key + "=" + value + ": expected " + Levels.OFFER));
    severities.computeIfAbsent(packageName, name -> new HashMap<>()).put(check, level);
  }

  private Path facts(String name, int line) throws SettingsException {
    try {
      Path path = file.resolveSibling(name).normalize();
      if (Files.isRegularFile(path)) {
        return path;
      }
      throw new SettingsException(
          file,
          line,
          "facts file " + path + (Files.exists(path) ? " is no file" : " does not exist"));
    } catch (InvalidPathException e) {
      throw new SettingsException(file, line, "'" + name + "' is no path: " + e.getReason());
    }
  }

  private String glob(String glob, int line) throws SettingsException {
    try {
      file.getFileSystem().getPathMatcher("glob:" + glob);
      return glob;
    } catch (PatternSyntaxException e) {
      throw new SettingsException(file, line, "'" + glob + "' is no glob: " + e.getDescription());
    }
  }

  private static List<String> words(String value) {
    return Pattern.compile(",")
        .splitAsStream(value)
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private SettingsException unknown(String key, int line) {
    List<String> known = new ArrayList<>(PLAIN);
    List<String> names = new ArrayList<>(checks);
    names.add(Settings.ALL_CHECKS);
    for (String check : names) {
      known.add(SEVERITY + check);
      // Which part of a misspelt key is the package can't be told: try them all.
      for (String part = key; part.startsWith("package."); part = withoutLast(part)) {
        known.add(part + "." + SEVERITY + check);
      }
    }
    return new SettingsException(
        file, line, "unknown key " + key + "; the nearest known one is " + Nearest.to(key, known));
  }

  private static String withoutLast(String key) {
    return key.substring(0, key.lastIndexOf('.'));
  }
}
