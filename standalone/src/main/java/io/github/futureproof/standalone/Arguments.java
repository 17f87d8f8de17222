package io.github.futureproof.standalone;

import io.github.futureproof.knowledge.FactsException;
import io.github.futureproof.knowledge.FactsFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * What the user asks for.
 *
 * @param classPath what {@code --classpath} names; empty when it is not there
 * @param checks the words of {@code --checks}, signs included
 * @param severities check to {@code WARN}, {@code ERROR} or {@code OFF}
 * @param why the line to explain, if any
 */
record Arguments(
    Task task,
    Mode mode,
    Optional<List<Path>> classPath,
    List<String> checks,
    List<Path> facts,
    Optional<Integer> release,
    Map<String, String> severities,
    Optional<Spot> why,
    List<Path> paths) {

  /** What to do. */
  enum Task {
    ANALYSE,
    HELP,
    VERSION,
    LIST
  }

  /** What to do with fixes. */
  enum Mode {
    REPORT,
    FIX,
    DRY_RUN
  }

  /** A line of a file. */
  record Spot(Path file, int line) {}

  private static final Pattern SPOT = Pattern.compile("(.+):(\\d+)");
  private static final int OLDEST_RELEASE = 8;
  private static final String SEE_HELP = "; see --help";

  /**
   * Reads the command line.
   *
   * @throws BadInput at the first thing that can't be meant
   */
  static Arguments parse(String... words) throws BadInput {
    Parser parser = new Parser(words);
    parser.run();
    return parser.result();
  }

  private static final class Parser {
    private final ArrayDeque<String> rest;
    private Task task = Task.ANALYSE;
    private Mode mode = Mode.REPORT;
    private List<Path> classPath;
    private final List<String> checks = new ArrayList<>();
    private final List<Path> facts = new ArrayList<>();
    private Integer release;
    private final Map<String, String> severities = new LinkedHashMap<>();
    private Spot why;
    private final List<Path> paths = new ArrayList<>();

    Parser(String... words) {
      rest = new ArrayDeque<>(List.of(words));
    }

    void run() throws BadInput {
      boolean onlyPaths = false;
      while (!rest.isEmpty()) {
        String word = rest.poll();
        if (onlyPaths || !word.startsWith("-") || word.equals("-")) {
          paths.add(path(word));
        } else if (word.equals("--")) {
          onlyPaths = true;
        } else {
          int equals = word.startsWith("--") ? word.indexOf('=') : -1;
          if (equals > 0) {
            rest.push(word.substring(equals + 1));
            word = word.substring(0, equals);
          }
          option(word, equals > 0);
        }
      }
      if (why != null) {
        paths.add(why.file());
      }
      if (task == Task.ANALYSE && paths.isEmpty()) {
        throw new BadInput("no path: name Java files or folders" + SEE_HELP);
      }
    }

    private void option(String option, boolean hasValue) throws BadInput {
      switch (option) {
        case "--fix" -> mode(Mode.FIX, option, hasValue);
        case "--dry-run" -> mode(Mode.DRY_RUN, option, hasValue);
        case "--help", "-h" -> task = Task.HELP;
        case "--version" -> task = Task.VERSION;
        case "--list" -> task = Task.LIST;
        case "--classpath", "--class-path", "-cp", "-classpath" ->
            classPath = classPath(value(option));
        case "--checks" -> checks.addAll(words(value(option)));
        case "--facts" -> {
          for (String file : words(value(option))) {
            facts.add(facts(file));
          }
        }
        case "--release" -> release = release(value(option));
        case "--severity" -> {
          for (String each : words(value(option))) {
            severity(each);
          }
        }
        case "--why" -> why = spot(value(option));
        default -> throw new BadInput("unknown option " + option + SEE_HELP);
      }
    }

    private void mode(Mode wanted, String option, boolean hasValue) throws BadInput {
      if (hasValue) {
        throw new BadInput(option + " takes no value" + SEE_HELP);
      }
      if (mode != Mode.REPORT && mode != wanted) {
        throw new BadInput("--fix and --dry-run exclude each other: give one of them");
      }
      mode = wanted;
    }

    private String value(String option) throws BadInput {
      String value = rest.poll();
      if (value == null || value.isBlank()) {
        throw new BadInput(option + " needs a value" + SEE_HELP);
      }
      return value;
    }

    Arguments result() {
      return new Arguments(
          task,
          mode,
          Optional.ofNullable(classPath),
          List.copyOf(checks),
          List.copyOf(facts),
          Optional.ofNullable(release),
          Map.copyOf(severities),
          Optional.ofNullable(why),
          List.copyOf(paths));
    }

    private void severity(String word) throws BadInput {
      String[] parts = word.split("=", -1);
      String level = parts.length == 2 ? parts[1].toUpperCase(Locale.ROOT) : "";
      switch (level) {
        case "WARN", "WARNING" -> severities.put(parts[0], "WARN");
        case "ERROR", "OFF" -> severities.put(parts[0], level);
        default ->
            throw new BadInput(
                "--severity " + word + ": expected Check=ERROR, Check=WARN or Check=OFF");
      }
    }
  }

  private static List<String> words(String value) {
    return Pattern.compile(",")
        .splitAsStream(value)
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .toList();
  }

  private static Path path(String word) throws BadInput {
    try {
      return Path.of(word).normalize().toString().isEmpty()
          ? Path.of(".")
          : Path.of(word).normalize();
    } catch (InvalidPathException e) {
      throw new BadInput("'" + word + "' is no path: " + e.getReason());
    }
  }

  private static Spot spot(String word) throws BadInput {
    Matcher parts = SPOT.matcher(word);
    if (!parts.matches()) {
      throw new BadInput("--why " + word + ": expected FILE:LINE, such as src/Poller.java:41");
    }
    Path file = path(parts.group(1));
    if (!Files.isRegularFile(file)) {
      throw new BadInput("--why " + word + ": " + file + " does not exist");
    }
    try {
      return new Spot(file, Integer.parseInt(parts.group(2)));
    } catch (NumberFormatException e) {
      throw new BadInput("--why " + word + ": there is no such line");
    }
  }

  private static int release(String word) throws BadInput {
    int running = Runtime.version().feature();
    int wanted;
    try {
      wanted = Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw new BadInput("--release " + word + ": expected a number, such as " + running);
    }
    if (wanted > running) {
      throw new BadInput(
          "--release " + word + ": this is Java " + running + ": run it with Java " + word);
    }
    if (wanted < OLDEST_RELEASE) {
      throw new BadInput(
          "--release "
              + word
              + ": Java "
              + running
              + " compiles for "
              + OLDEST_RELEASE
              + " to "
              + running);
    }
    return wanted;
  }

  private static List<Path> classPath(String value) throws BadInput {
    List<Path> entries = new ArrayList<>();
    for (String word : value.split(Pattern.quote(File.pathSeparator))) {
      if (word.isEmpty()) {
        continue;
      }
      if (word.endsWith("*")) {
        entries.addAll(jars(word));
        continue;
      }
      Path entry = path(word);
      if (!Files.exists(entry)) {
        throw new BadInput("class path entry " + entry + " does not exist: mend --classpath");
      }
      if (Files.isRegularFile(entry)) {
        try (ZipFile jar = new ZipFile(entry.toFile())) {
          jar.size();
        } catch (IOException e) {
          throw new BadInput("class path entry " + entry + " is no jar: mend --classpath");
        }
      }
      entries.add(entry);
    }
    return entries;
  }

  /** {@code folder/*} stands for all jars in a folder, as it does for java and javac. */
  private static List<Path> jars(String word) throws BadInput {
    Path folder = path(word.equals("*") ? "." : word.substring(0, word.length() - 1));
    if (!Files.isDirectory(folder)) {
      throw new BadInput("class path entry " + word + ": there is no such folder");
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new BadInput("class path entry " + word + " can't be read: mend --classpath");
    }
  }

  private static Path facts(String word) throws BadInput {
    Path file = path(word);
    if (!Files.isRegularFile(file)) {
      throw new BadInput("facts file " + file + " does not exist: mend --facts");
    }
    try {
      FactsFile.parse(file.toString(), Files.readAllLines(file), true);
      return file;
    } catch (FactsException e) {
      throw new BadInput(e.getMessage());
    } catch (MalformedInputException e) {
      throw new BadInput("facts file " + file + " is not UTF-8: convert it");
    } catch (IOException e) {
      throw new BadInput("facts file " + file + " can't be read: make it readable");
    }
  }
}
