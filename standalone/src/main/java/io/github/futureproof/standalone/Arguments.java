package io.github.futureproof.standalone;

import io.github.futureproof.knowledge.FactsException;
import io.github.futureproof.knowledge.FactsFile;
import io.github.futureproof.standalone.settings.Levels;
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
import java.util.stream.Stream;

/**
 * What the user asks for.
 *
 * @param interactive whether the user wants to be asked about each fix
 * @param checks the words of {@code --checks}, signs included
 * @param severities check to {@code WARN}, {@code ERROR} or {@code OFF}
 * @param config the settings file that holds, instead of the nearest one
 * @param failOn which findings make the command fail
 * @param offline whether Maven, if it has to be asked, must not use the network
 * @param since the git revision that findings have to be newer than, if any
 * @param why the line to explain, if any
 * @param explain the check whose page to print, if any
 * @param completion the shell to complete in, if any
 * @param sources what to look at without further ado
 * @param compilations what to look at as it is compiled elsewhere, in this order
 */
record Arguments(
    Task task,
    Mode mode,
    boolean interactive,
    List<String> checks,
    List<Path> facts,
    Map<String, String> severities,
    Optional<Path> config,
    FailOn failOn,
    boolean offline,
    Optional<String> since,
    Optional<Spot> why,
    Optional<String> explain,
    Optional<Completion.Shell> completion,
    ReportOptions reports,
    Compilation sources,
    List<Compilation> compilations) {

  /** All paths to look at. */
  List<Path> paths() {
    return Stream.concat(Stream.of(sources), compilations.stream())
        .flatMap(each -> each.paths().stream())
        .toList();
  }

  /** What to do. */
  enum Task {
    ANALYSE,
    WATCH,
    HELP,
    VERSION,
    LIST,
    EXPLAIN,
    COMPLETION
  }

  /** What to do with fixes. */
  enum Mode {
    REPORT,
    FIX,
    DRY_RUN
  }

  /** The mildest finding that makes the command fail. */
  enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    boolean isFailure(Found found) {
      return this != NEVER && (this == WARNING || found.error());
    }
  }

  /** A line of a file. */
  record Spot(Path file, int line) {}

  private static final Pattern SPOT = Pattern.compile("(.+):(\\d+)");
  private static final String SEE_HELP = "; see --help";

  /**
   * Reads the command line.
   *
   * @throws BadInput at the first thing that can't be meant
   */
  static Arguments parse(String... words) throws BadInput {
    Parser parser = new Parser(ArgumentFiles.expand(words));
    parser.run();
    return parser.result();
  }

  private static final class Parser {
    private final ArrayDeque<String> rest;
    private Task task = Task.ANALYSE;
    private Mode mode = Mode.REPORT;
    private boolean interactive;
    private final List<String> checks = new ArrayList<>();
    private final List<Path> facts = new ArrayList<>();
    private final Map<String, String> severities = new LinkedHashMap<>();
    private Path config;
    private FailOn failOn = FailOn.WARNING;
    private boolean offline;
    private String since;
    private Spot why;
    private String explain;
    private Completion.Shell completion;
    private final List<ReportOptions.Target> reports = new ArrayList<>();
    private Path baseline;
    private boolean baselineUpdate;
    private final CompilationOptions sources = new CompilationOptions("");
    private final Map<String, CompilationOptions> compilations = new LinkedHashMap<>();

    /** The one that options belong to. */
    private CompilationOptions compilation = sources;

    Parser(List<String> words) {
      rest = new ArrayDeque<>(words);
    }

    void run() throws BadInput {
      boolean onlyPaths = false;
      while (!rest.isEmpty()) {
        String word = rest.poll();
        if (onlyPaths || !word.startsWith("-") || word.equals("-")) {
          compilation.path(path(word));
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
      if (why != null && compilations.isEmpty()) {
        sources.path(why.file());
      }
      boolean looks = task == Task.ANALYSE || task == Task.WATCH;
      if (looks && compilations.isEmpty() && sources.result().paths().isEmpty()) {
        throw new BadInput("no path: name Java files or folders" + SEE_HELP);
      }
      reports().check(mode == Mode.DRY_RUN);
    }

    private void option(String option, boolean hasValue) throws BadInput {
      switch (option) {
        case "--fix" -> mode(Mode.FIX, option, hasValue);
        case "--dry-run" -> mode(Mode.DRY_RUN, option, hasValue);
        case "--interactive" -> interactive = flag(option, hasValue);
        case "--watch" -> {
          boolean unused = flag(option, hasValue);
          task = Task.WATCH;
        }
        case "--help", "-h" -> task = Task.HELP;
        case "--version" -> task = Task.VERSION;
        case "--list" -> task = Task.LIST;
        case "--checks", "--check" -> checks.addAll(words(value(option)));
        case "--facts" -> {
          for (String file : words(value(option))) {
            facts.add(facts(file));
          }
        }
        case "--config" -> config = path(value(option));
        case "--fail-on" -> failOn = failOn(value(option));
        case "--offline" -> offline = flag(option, hasValue);
        case "--since" -> since = value(option);
        case "--compilation" -> compilation(value(option));
        case "--severity" -> {
          for (String each : words(value(option))) {
            severity(each);
          }
        }
        case "--why" -> why = spot(value(option));
        case "--report" -> reports.add(ReportOptions.Target.parse(value(option)));
        case "--baseline" -> baseline = path(value(option));
        case "--baseline-update" -> baselineUpdate = flag(option, hasValue);
        case "--explain" -> {
          task = Task.EXPLAIN;
          explain = value(option);
        }
        case "--completion" -> {
          task = Task.COMPLETION;
          completion = Completion.Shell.parse(value(option));
        }
        default -> {
          if (!compilation.take(option, () -> value(option))) {
            throw new BadInput("unknown option " + option + SEE_HELP);
          }
        }
      }
    }

    private void compilation(String name) throws BadInput {
      compilation = new CompilationOptions(name);
      if (compilations.putIfAbsent(name, compilation) != null) {
        throw new BadInput("--compilation " + name + ": there is one of that name already");
      }
    }

    private ReportOptions reports() {
      return new ReportOptions(List.copyOf(reports), Optional.ofNullable(baseline), baselineUpdate);
    }

    private boolean flag(String option, boolean hasValue) throws BadInput {
      if (hasValue) {
        throw new BadInput(option + " takes no value" + SEE_HELP);
      }
      return true;
    }

    private void mode(Mode wanted, String option, boolean hasValue) throws BadInput {
      boolean unused = flag(option, hasValue);
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

    Arguments result() throws BadInput {
      List<Compilation> named = new ArrayList<>();
      for (CompilationOptions each : compilations.values()) {
        Compilation next = each.result();
        for (String need : next.needs()) {
          if (named.stream().noneMatch(before -> before.name().equals(need))) {
            throw new BadInput("--needs " + need + ": there is no such --compilation before it");
          }
        }
        named.add(next);
      }
      if (since != null && baselineUpdate) {
        throw new BadInput("--since sees a part alone: leave out --baseline-update");
      }
      if (interactive && mode != Mode.FIX) {
        throw new BadInput("--interactive asks about fixes: give --fix with it");
      }
      if (task == Task.WATCH) {
        checkWatch();
      }
      return new Arguments(
          task,
          mode,
          interactive,
          List.copyOf(checks),
          List.copyOf(facts),
          Map.copyOf(severities),
          Optional.ofNullable(config),
          failOn,
          offline,
          Optional.ofNullable(since),
          Optional.ofNullable(why),
          Optional.ofNullable(explain),
          Optional.ofNullable(completion),
          reports(),
          sources.result(),
          List.copyOf(named));
    }

    private void checkWatch() throws BadInput {
      if (mode != Mode.REPORT || since != null || why != null || !compilations.isEmpty()) {
        throw new BadInput(
            "--watch is for looking at all findings:"
                + " leave out --fix, --dry-run, --since, --why and --compilation");
      }
      if (!reports.isEmpty() || baselineUpdate) {
        throw new BadInput("--watch writes nothing: leave out --report and --baseline-update");
      }
    }

    private void severity(String word) throws BadInput {
      String[] parts = word.split("=", -1);
      Optional<String> level = Levels.errorProne(parts.length == 2 ? parts[1] : "");
      if (level.isEmpty()) {
        throw new BadInput("--severity " + word + ": expected Check=LEVEL, " + Levels.OFFER);
      }
      severities.put(parts[0], level.get());
    }
  }

  private static FailOn failOn(String word) throws BadInput {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "error" -> FailOn.ERROR;
      case "warning", "warn" -> FailOn.WARNING;
      case "never", "off" -> FailOn.NEVER;
      default -> throw new BadInput("--fail-on " + word + ": expected error, warning or never");
    };
  }

  /** The words between commas. */
  static List<String> words(String value) {
    return Pattern.compile(",")
        .splitAsStream(value)
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /**
   * A path.
   *
   * @throws BadInput when it can't be one
   */
  static Path path(String word) throws BadInput {
    try {
      return Path.of(word).normalize().toString().isEmpty()
          ? Path.of(".")
          : Path.of(word).normalize();
    } catch (InvalidPathException e) {
      throw BadInput.noPath(e);
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

  private static Path facts(String word) throws BadInput {
    Path file = path(word);
    if (!Files.isRegularFile(file)) {
      throw BadInput.unread("facts file " + file, file, "--facts");
    }
    try {
      FactsFile.parse(file.toString(), Files.readAllLines(file), true);
      return file;
    } catch (FactsException e) {
      throw new BadInput(e.getMessage());
    } catch (MalformedInputException e) {
      throw new BadInput("facts file " + file + " is not UTF-8: convert it");
    } catch (IOException e) {
      throw BadInput.unread("facts file " + file, file, "--facts");
    }
  }
}
