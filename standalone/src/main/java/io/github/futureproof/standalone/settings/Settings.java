package io.github.futureproof.standalone.settings;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a team wants for its sources, as one {@code futureproof.properties} says it.
 *
 * @param folder the folder that the file is in; excluded paths are relative to it
 * @param severities by package (the empty name for all), then by check or {@code *}
 * @param facts the facts files, absolute
 * @param fireAndForget methods whose result may be dropped, as {@code type#method}
 * @param exclude globs of paths that are not reported on
 */
public record Settings(
    Path folder,
    Map<String, Map<String, String>> severities,
    List<Path> facts,
    List<String> fireAndForget,
    List<String> exclude) {
  /** How the flag begins that names facts files to the checks. */
  public static final String FACTS = "-XepOpt:FutureProof:Facts=";

  static final String ALL_CHECKS = "*";
  static final String OFF = "OFF";

  /** What holds where there is no file. */
  public static final Settings NONE =
      new Settings(Path.of("").toAbsolutePath(), Map.of(), List.of(), List.of(), List.of());

  /** What Error Prone is told about the libraries, the same for all files. */
  public List<String> factsFlags() {
    List<String> flags = new ArrayList<>();
    if (!facts.isEmpty()) {
      flags.add(FACTS + String.join(",", facts.stream().map(Path::toString).toList()));
    }
    if (!fireAndForget.isEmpty()) {
      flags.add("-XepOpt:FutureProof:FireAndForget=" + String.join(",", fireAndForget));
    }
    return flags;
  }

  /** Error Prone's flags for severities. */
  public static List<String> severityFlags(Map<String, String> severities) {
    List<String> flags = new ArrayList<>();
    severities.forEach((check, severity) -> flags.add("-Xep:" + check + ":" + severity));
    return flags;
  }

  /**
   * The severities in a package: of the packages around a class the innermost one wins, and within
   * one package a check's name wins over {@code *}.
   *
   * @param packageName the package of a source file
   * @param checks the checks there are
   * @return check to {@code ERROR}, {@code WARN} or {@code OFF}; without those that nothing is said
   *     about
   */
  public Map<String, String> severitiesIn(String packageName, List<String> checks) {
    Map<String, String> found = new LinkedHashMap<>();
    // Outer packages first: their names are beginnings of the inner ones'.
    for (Map.Entry<String, Map<String, String>> each : new TreeMap<>(severities).entrySet()) {
      if (isIn(packageName, each.getKey())) {
        String all = each.getValue().get(ALL_CHECKS);
        for (String check : checks) {
          String severity = each.getValue().getOrDefault(check, all);
          if (severity != null) {
            found.put(check, severity);
          }
        }
      }
    }
    return found;
  }

  /** Whether nothing shall be reported in a file. */
  public boolean isExcluded(Path source) {
    if (exclude.isEmpty()) {
      return false;
    }
    Path real = real(source);
    if (!real.startsWith(real(folder))) {
      return false;
    }
    Path relative = real(folder).relativize(real);
    return exclude.stream().flatMap(Settings::matchers).anyMatch(each -> each.matches(relative));
  }

  /** Without symbolic links, by which the same folder can have two names. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  private static boolean isIn(String packageName, String outer) {
    return outer.isEmpty() || packageName.equals(outer) || packageName.startsWith(outer + ".");
  }

  /** A folder stands for all that is in it, and a leading {@code **} for no folder too. */
  private static Stream<PathMatcher> matchers(String glob) {
    String shorter = glob.startsWith("**/") ? glob.substring("**/".length()) : glob;
    return Stream.of(glob, glob + "/**", shorter, shorter + "/**")
        .distinct()
        .map(each -> FileSystems.getDefault().getPathMatcher("glob:" + each));
  }
}
