package io.github.futureproof.standalone;

import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.scanner.Scanner;
import io.github.futureproof.standalone.settings.Settings;
import io.github.futureproof.standalone.settings.SettingsException;
import io.github.futureproof.standalone.settings.SettingsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which checks run where, and how severe what they find is: what {@code futureproof.properties}
 * says, and the command line, which wins.
 */
final class Policy {
  private final Checks checks;
  private final List<String> commandLine;
  private final Set<String> asked = new HashSet<>();
  private final Optional<Settings> named;

  /** The policy of a compilation. */
  final class Here {
    private final Settings settings;
    private final Map<Map<String, String>, Scanner> scanners = new HashMap<>();

    private Here(Settings settings) {
      this.settings = settings;
    }

    /** What the checks are told in a compilation: which of them may speak, and the facts. */
    ErrorProneOptions options() {
      List<String> facts = new ArrayList<>(settings.factsFlags());
      commandLine.stream()
          .filter(flag -> flag.startsWith(Settings.FACTS))
          .findFirst()
          .ifPresent(flag -> addFacts(facts, flag));
      List<String> flags = new ArrayList<>(checks.allSpeak());
      flags.addAll(commandLine);
      flags.removeIf(flag -> flag.startsWith(Settings.FACTS));
      flags.addAll(facts);
      return ErrorProneOptions.processArgs(flags);
    }

    /** The checks as they run in a package. */
    Scanner scanner(String packageName) {
      Map<String, String> severities = settings.severitiesIn(packageName, checks.names());
      // Who names a check on the command line wants to see what it finds.
      severities.entrySet().removeIf(e -> asked.contains(e.getKey()) && e.getValue().equals("OFF"));
      return scanners.computeIfAbsent(severities, this::newScanner);
    }

    private Scanner newScanner(Map<String, String> severities) {
      List<String> flags = new ArrayList<>(Settings.severityFlags(severities));
      flags.addAll(commandLine);
      return checks.scanner(ErrorProneOptions.processArgs(flags)).get();
    }

    /** Whether nothing shall be reported in a file. */
    boolean isExcluded(Path file) {
      return settings.isExcluded(file);
    }

    private static void addFacts(List<String> facts, String more) {
      String files = more.substring(Settings.FACTS.length());
      for (int i = 0; i < facts.size(); i++) {
        if (facts.get(i).startsWith(Settings.FACTS)) {
          facts.set(i, facts.get(i) + "," + files);
          return;
        }
      }
      facts.add(more);
    }
  }

  private Policy(Checks checks, Arguments arguments, Optional<Settings> named) throws BadInput {
    this.checks = checks;
    this.commandLine = checks.flags(arguments);
    this.named = named;
    arguments.checks().stream()
        .filter(word -> !word.startsWith("-"))
        .forEach(word -> asked.add(word.startsWith("+") ? word.substring(1) : word));
  }

  private Policy(Policy other, Settings named) {
    this.checks = other.checks;
    this.commandLine = other.commandLine;
    this.named = Optional.of(named);
    this.asked.addAll(other.asked);
  }

  /**
   * Reads the command line, and the settings file that it names.
   *
   * @throws BadInput when one of them can't be meant
   */
  static Policy of(Checks checks, Arguments arguments) throws BadInput {
    Optional<Settings> named = Optional.empty();
    if (arguments.config().isPresent()) {
      try {
        named = Optional.of(SettingsFile.read(arguments.config().get(), checks.names()));
      } catch (SettingsException e) {
        throw new BadInput(e.getMessage());
      }
    }
    return new Policy(checks, arguments, named);
  }

  /**
   * The policy of a unit, for parts of it as well, in which other settings might be nearer.
   *
   * @throws BadInput when its settings file is no good
   */
  Policy fixed(Unit unit) throws BadInput {
    try {
      return new Policy(this, in(unit).settings);
    } catch (SettingsException e) {
      throw new BadInput(e.getMessage());
    }
  }

  /** What holds for a unit, by the settings file that is nearest to its sources. */
  Here in(Unit unit) throws SettingsException {
    if (named.isPresent()) {
      return new Here(named.get());
    }
    Optional<Path> file = SettingsFile.above(unit.sources().stream().map(Source::path).toList());
    return new Here(
        file.isPresent() ? SettingsFile.read(file.get(), checks.names()) : Settings.NONE);
  }
}
