package io.github.futureproof.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * What is known of sources while they change. After a change those files are looked at that changed
 * and those that mention their types; then all others, for what a check says of a file depends on
 * what is called there, however far away, and on who calls it.
 */
final class WatchedSources implements AutoCloseable {
  private final Compilation plain;
  private final Policy policy;
  private final Reporting reporting;
  private final Progress progress;
  private final ClassPaths classPaths;
  private final Snapshot snapshot;
  private final Set<String> problems = new LinkedHashSet<>();

  /** What is wrong with facts or settings; files stay as they were. */
  private final Set<String> unusable = new LinkedHashSet<>();

  private List<WatchedUnit> units = List.of();
  private Map<Path, WatchedUnit> unitOf = new HashMap<>();
  private final Map<Path, Mentions> mentions = new HashMap<>();
  private final Map<Path, List<Found>> findings = new HashMap<>();
  private final Map<Path, String> broken = new HashMap<>();

  /** What is still to be looked at. */
  private final Set<Path> later = new LinkedHashSet<>();

  private final List<Found> fresh = new ArrayList<>();
  private final List<Found> gone = new ArrayList<>();
  private int looked;
  private long start;

  /**
   * What there is to tell.
   *
   * @param files how many were looked at
   * @param fresh findings that were not there before
   * @param gone findings that were there before
   * @param findings how many there are now
   * @param broken how many files do not compile now
   * @param isSilent whether there is nothing to tell but problems
   */
  record Told(
      int files,
      List<Found> fresh,
      List<Found> gone,
      int findings,
      int broken,
      Set<String> problems,
      double seconds,
      boolean isSilent) {}

  WatchedSources(Arguments arguments, Policy policy, Reporting reporting, Progress progress) {
    this.plain = arguments.sources();
    this.policy = policy;
    this.reporting = reporting;
    this.progress = progress;
    Maven maven = new Maven(Maven.defaultCache(), arguments.offline(), progress, problems::add);
    this.classPaths = new ClassPaths(plain.classPath(), maven, problems::add);
    this.snapshot = new Snapshot(plain.paths(), plain.encoding());
  }

  List<Path> paths() {
    return plain.paths();
  }

  /** The folders to watch. */
  Set<Path> folders() throws IOException {
    return snapshot.folders();
  }

  /** Whether nothing is left to be looked at. */
  boolean isDone() {
    return later.isEmpty();
  }

  /**
   * The first run.
   *
   * @throws BadInput when a file can't be read, or the settings or facts are no good
   */
  Told begin() throws BadInput, IOException {
    begun();
    Snapshot.Changes changes = snapshot.refresh();
    if (!changes.problems().isEmpty()) {
      throw new BadInput(String.join("\nfutureproof: ", changes.problems()));
    }
    mentions.putAll(byPath(Mentions.of(snapshot.sources())));
    set(Units.of(snapshot.sources(), plain, classPaths));
    return told(false);
  }

  /** Looks at what has changed since the last time. */
  Told next() throws BadInput, IOException {
    begun();
    Snapshot.Changes changes;
    try {
      changes = snapshot.refresh();
    } catch (BadInput e) {
      problems.add(e.getMessage() + "; the last findings stay");
      return told(true);
    }
    problems.addAll(changes.problems());
    if (changes.changed().isEmpty() && changes.removed().isEmpty()) {
      return told(true);
    }
    Map<Path, Mentions> before = new HashMap<>();
    changes.removed().forEach(source -> forget(source.path(), before));
    changes.changed().forEach(source -> keep(source.path(), before));
    mentions.putAll(byPath(Mentions.of(changes.changed())));
    if (!changes.added().isEmpty()) {
      List<Unit> fit = Units.of(snapshot.sources(), plain, classPaths);
      if (!assign(fit)) {
        set(fit);
        return told(false);
      }
    }
    Set<Path> changed = paths(changes.changed());
    Set<String> names = declared(before.values());
    changed.forEach(path -> names.addAll(mentions.get(path).declared()));
    Set<Path> direct = mentioning(names, changed);
    // What does not compile may do so again.
    changed.addAll(broken.keySet());
    changed.addAll(direct);
    later.addAll(unitOf.keySet());
    later.removeAll(changed);
    look(changed);
    return told(false);
  }

  /**
   * Looks at the rest of a unit; silent where nothing is new or gone.
   *
   * @param isUrgent whether something else has to be looked at; then it is left for later
   */
  Told more(BooleanSupplier isUrgent) {
    begun();
    WatchedUnit unit = unitOf.get(later.iterator().next());
    Set<Path> rest =
        later.stream().filter(path -> unitOf.get(path) == unit).collect(Collectors.toSet());
    int before = broken.size();
    try {
      look(rest, isUrgent);
    } catch (Analysis.Unwanted e) {
      return told(true);
    }
    later.removeAll(rest);
    boolean same = fresh.isEmpty() && gone.isEmpty() && before == broken.size();
    return told(same && problems.isEmpty());
  }

  private void begun() {
    start = System.nanoTime();
  }

  private Told told(boolean silent) {
    Told told =
        new Told(
            looked,
            List.copyOf(fresh),
            List.copyOf(gone),
            findings.values().stream().mapToInt(List::size).sum(),
            broken.size(),
            Set.copyOf(problems),
            (System.nanoTime() - start) / 1e9,
            silent);
    problems.clear();
    fresh.clear();
    gone.clear();
    looked = 0;
    return told;
  }

  private void keep(Path file, Map<Path, Mentions> before) {
    Mentions old = mentions.get(file);
    if (old != null) {
      before.put(file, old);
    }
  }

  private void forget(Path file, Map<Path, Mentions> before) {
    Mentions old = mentions.remove(file);
    before.put(file, old);
    unitOf.remove(file);
    later.remove(file);
    broken.remove(file);
    List<Found> were = findings.remove(file);
    gone.addAll(were == null ? List.of() : were);
  }

  /** Puts new files into the units that they belong to; answers whether these are still right. */
  private boolean assign(List<Unit> fit) {
    Set<WatchedUnit> taken = new HashSet<>();
    Map<Path, WatchedUnit> assigned = new HashMap<>();
    for (Unit each : fit) {
      Set<WatchedUnit> known = new HashSet<>();
      each.sources().forEach(source -> known.add(unitOf.get(source.path())));
      known.remove(null);
      if (known.size() != 1 || !taken.addAll(known)) {
        return false;
      }
      WatchedUnit unit = known.iterator().next();
      each.sources().forEach(source -> assigned.put(source.path(), unit));
    }
    unitOf = assigned;
    return true;
  }

  /** Begins anew with these units. */
  private void set(List<Unit> fit) throws BadInput, IOException {
    close();
    later.clear();
    List<WatchedUnit> all = new ArrayList<>();
    unitOf = new HashMap<>();
    for (Unit each : fit) {
      Analysis analysis =
          new Analysis(
                  policy.fixed(each),
                  Optional.empty(),
                  progress,
                  reporting.screen(Optional.empty()))
              .keeping();
      WatchedUnit unit = new WatchedUnit(each, analysis);
      each.sources().forEach(source -> unitOf.put(source.path(), unit));
      all.add(unit);
    }
    units = all;
    look(Set.copyOf(unitOf.keySet()));
    if (!unusable.isEmpty()) {
      throw new BadInput(String.join("\nfutureproof: ", unusable));
    }
  }

  private void look(Set<Path> files) {
    look(files, () -> false);
  }

  private void look(Set<Path> files, BooleanSupplier isUrgent) {
    unusable.clear();
    for (WatchedUnit unit : units) {
      List<Source> all =
          snapshot.sources().stream().filter(each -> unitOf.get(each.path()) == unit).toList();
      Set<Source> wanted =
          all.stream()
              .filter(each -> files.contains(each.path()))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (!wanted.isEmpty()) {
        take(unit.look(all, wanted, isUrgent), wanted);
      }
    }
  }

  private void take(Analysis.Result result, Set<Source> sources) {
    unusable.addAll(result.problems());
    problems.addAll(result.problems());
    problems.addAll(result.notes());
    looked += sources.size();
    Map<Path, List<Found>> byFile =
        result.findings().stream().collect(Collectors.groupingBy(found -> found.source().path()));
    for (Source source : sources) {
      Path file = source.path();
      String reason = result.broken().get(file);
      if (reason != null || !result.problems().isEmpty()) {
        String last = findings.containsKey(file) ? "; its last findings stay" : "";
        if (reason != null && !reason.equals(broken.put(file, reason))) {
          problems.add(reason + last);
        }
        continue;
      }
      broken.remove(file);
      List<Found> now = byFile.getOrDefault(file, List.of());
      List<Found> before = findings.put(file, now);
      difference(now, before == null ? List.of() : before, fresh);
      difference(before == null ? List.of() : before, now, gone);
    }
  }

  private static void difference(List<Found> some, List<Found> without, List<Found> into) {
    Set<String> known = without.stream().map(Found::fingerprint).collect(Collectors.toSet());
    some.stream().filter(found -> !known.contains(found.fingerprint())).forEach(into::add);
  }

  private Set<Path> mentioning(Set<String> names, Set<Path> without) {
    Set<Path> found = new LinkedHashSet<>();
    mentions.forEach(
        (path, each) -> {
          if (!without.contains(path) && each.anyOf(names)) {
            found.add(path);
          }
        });
    return found;
  }

  private static Set<String> declared(Collection<Mentions> files) {
    return files.stream().flatMap(each -> each.declared().stream()).collect(Collectors.toSet());
  }

  private static Set<Path> paths(List<Source> sources) {
    return sources.stream().map(Source::path).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Map<Path, Mentions> byPath(Map<Source, Mentions> found) {
    Map<Path, Mentions> byPath = new LinkedHashMap<>();
    found.forEach((source, each) -> byPath.put(source.path(), each));
    return byPath;
  }

  @Override
  public void close() throws IOException {
    for (WatchedUnit unit : units) {
      unit.close();
    }
    units = List.of();
  }
}
