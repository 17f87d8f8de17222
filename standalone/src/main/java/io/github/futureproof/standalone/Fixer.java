package io.github.futureproof.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Applies fixes in memory until nothing is left to fix. A file that no longer compiles after its
 * fixes gets half of them at a time, and the one that breaks it is left out and told.
 */
final class Fixer {
  private static final int ROUNDS = 40;

  /** How often one finding may come back on the same line before its fix counts as no good. */
  private static final int ATTEMPTS = 3;

  private final Analysis analysis;

  private final Map<Path, Source> state = new LinkedHashMap<>();
  private final List<Found> fixed = new ArrayList<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private final Map<String, Integer> attempts = new HashMap<>();
  private final Map<Path, Integer> most = new HashMap<>();
  private Unit unit;
  private Analysis.Result now;

  /**
   * What fixing came to.
   *
   * @param sources all files of the unit, changed or not
   * @param fixed the findings that are gone
   * @param rest what the analysis says in the end
   * @param notes fixes that could not be applied
   */
  record Outcome(
      List<Source> sources, List<Found> fixed, Analysis.Result rest, Set<String> notes) {}

  private Fixer(Analysis analysis, Unit unit, Analysis.Result first) {
    this.analysis = analysis;
    this.unit = unit;
    this.now = first;
    unit.sources().forEach(source -> state.put(source.path(), source));
  }

  /**
   * Fixes what can be fixed.
   *
   * @param first what the analysis said about the unit as it is
   */
  static Outcome fix(Analysis analysis, Unit unit, Analysis.Result first) {
    Fixer fixer = new Fixer(analysis, unit, first);
    int round = 0;
    while (round < ROUNDS && fixer.round()) {
      round++;
    }
    if (round == ROUNDS) {
      fixer.notes.add("fixes kept coming in " + unit.name() + ": stopped after " + ROUNDS);
    }
    return new Outcome(
        List.copyOf(fixer.state.values()), List.copyOf(fixer.fixed), fixer.now, fixer.notes);
  }

  /** Applies what can go together. Answers whether it is worth going on. */
  private boolean round() {
    Map<Path, Rewrite> rewrites = plan();
    if (rewrites.isEmpty()) {
      return false;
    }
    Analysis.Result next = analyse(rewrites);
    Set<Path> bad = broken(next);
    bad.retainAll(rewrites.keySet());
    if (bad.isEmpty() && !broken(next).isEmpty()) {
      // What broke is elsewhere: any of the changes may be the reason.
      bad.addAll(rewrites.keySet());
    }
    if (!bad.isEmpty()) {
      bad.forEach(path -> takeBack(rewrites.remove(path)));
      if (rewrites.isEmpty()) {
        return true;
      }
      next = analyse(rewrites);
      if (!broken(next).isEmpty()) {
        rewrites.values().forEach(this::takeBack);
        return true;
      }
    }
    for (Rewrite rewrite : rewrites.values()) {
      state.put(rewrite.source().path(), rewrite.source());
      most.computeIfPresent(rewrite.source().path(), (path, count) -> 2 * count);
      fixed.addAll(rewrite.fixed());
    }
    now = next;
    return true;
  }

  private Map<Path, Rewrite> plan() {
    Map<Path, List<Found>> fixable = new LinkedHashMap<>();
    for (Found found : now.findings()) {
      if (found.fix().isPresent() && attempts.getOrDefault(found.key(), 0) < ATTEMPTS) {
        fixable.computeIfAbsent(found.source().path(), path -> new ArrayList<>()).add(found);
      }
    }
    Map<Path, Rewrite> rewrites = new LinkedHashMap<>();
    Set<String> tried = new HashSet<>();
    fixable.forEach(
        (path, findings) -> {
          int count = Math.min(findings.size(), most.getOrDefault(path, findings.size()));
          List<Found> some = findings.subList(0, count);
          Rewrite rewrite = Rewrite.of(state.get(path), now.headers().get(path), some);
          some.forEach(found -> tried.add(found.key()));
          rewrites.put(path, rewrite);
        });
    tried.forEach(key -> attempts.merge(key, 1, Integer::sum));
    rewrites.values().removeIf(rewrite -> rewrite.fixed().isEmpty());
    return rewrites;
  }

  private Analysis.Result analyse(Map<Path, Rewrite> rewrites) {
    Map<Path, Source> changed = new LinkedHashMap<>(state);
    rewrites.forEach((path, rewrite) -> changed.put(path, rewrite.source()));
    unit = unit.withSources(List.copyOf(changed.values()));
    return analysis.run(unit);
  }

  private Set<Path> broken(Analysis.Result next) {
    Set<Path> broken = new LinkedHashSet<>(next.broken().keySet());
    broken.removeAll(now.broken().keySet());
    return broken;
  }

  private void takeBack(Rewrite rewrite) {
    if (rewrite.fixed().size() > 1) {
      most.put(rewrite.source().path(), rewrite.fixed().size() / 2);
      rewrite.fixed().forEach(found -> attempts.put(found.key(), 0));
      return;
    }
    Found found = rewrite.fixed().get(0);
    attempts.put(found.key(), ATTEMPTS);
    notes.add(
        found.source().name()
            + ":"
            + found.line()
            + ": the fix of ["
            + found.check()
            + "] would not compile and is left out");
  }
}
