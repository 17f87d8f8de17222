package io.github.futureproof.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Applies fixes in memory until nothing is left to fix. A file that no longer compiles after its
 * fixes gets half of them at a time, and the one that breaks it is left out and told.
 */
final class Fixer {
  private static final int ROUNDS = 40;

  /** How often one finding may come back on the same line before its fix counts as no good. */
  private static final int ATTEMPTS = 3;

  private static final String NOT_ENDED = "its fix was applied and did not end it";

  /** More than any file has findings, and far from where numbers end. */
  private static final int MOST = 1_000_000;

  private final Analysis analysis;
  private final Choice choice;

  private final Map<Path, Source> state = new LinkedHashMap<>();
  private final List<Found> fixed = new ArrayList<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private final Map<String, Integer> attempts = new HashMap<>();
  private final Map<Path, Integer> most = new HashMap<>();

  /** Fixes that would not compile. */
  private final Set<String> bad = new HashSet<>();

  /** Fixes that were applied once at least. */
  private final Set<String> applied = new HashSet<>();

  private boolean stopped;
  private Unit unit;
  private Analysis.Result now;

  /**
   * What fixing came to.
   *
   * @param sources all files of the unit, changed or not
   * @param fixed the findings that are gone
   * @param rest what the analysis says in the end
   * @param left what was left, with the reason, those that the baseline knows included
   * @param notes what went wrong
   */
  record Outcome(
      List<Source> sources,
      List<Found> fixed,
      Analysis.Result rest,
      List<Left> left,
      Set<String> notes) {}

  /**
   * A finding that was not mended.
   *
   * @param reason why not
   */
  record Left(Found found, String reason) {}

  private Fixer(Analysis analysis, Choice choice, Unit unit, Analysis.Result first) {
    this.analysis = analysis;
    this.choice = choice;
    this.unit = unit;
    this.now = first;
    unit.sources().forEach(source -> state.put(source.path(), source));
  }

  /**
   * Fixes what can be fixed.
   *
   * @param choice which of them the user wants
   * @param first what the analysis said about the unit as it is
   * @throws BadInput when the user can't be asked
   */
  static Outcome fix(Analysis analysis, Choice choice, Unit unit, Analysis.Result first)
      throws BadInput {
    Fixer fixer = new Fixer(analysis, choice, unit, first);
    int round = 0;
    while (round < ROUNDS && fixer.round()) {
      round++;
    }
    if (round == ROUNDS) {
      fixer.stopped = true;
      fixer.notes.add("fixes kept coming in " + unit.name() + ": stopped after " + ROUNDS);
    }
    List<Left> left =
        fixer.now.all().stream().map(found -> new Left(found, fixer.reason(found))).toList();
    return new Outcome(
        List.copyOf(fixer.state.values()), fixer.gone(left), fixer.now, left, fixer.notes);
  }

  private String reason(Found found) {
    String key = found.key();
    if (found.known()) {
      return "the baseline knows it";
    }
    if (found.fix().isEmpty()) {
      return "no fix is known";
    }
    if (bad.contains(key)) {
      return "its fix would not compile";
    }
    Optional<String> refused = choice.refused(found);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (stopped) {
      return "fixes kept coming here: stopped";
    }
    return applied.contains(key) ? NOT_ENDED : "its fix can't be applied here";
  }

  /** Those that are gone: not what is still there after its fix. */
  private List<Found> gone(List<Left> left) {
    Set<String> still = new HashSet<>();
    left.stream()
        .filter(each -> each.reason().equals(NOT_ENDED))
        .forEach(each -> still.add(each.found().key()));
    return fixed.stream().filter(found -> !still.contains(found.key())).toList();
  }

  /** Applies what can go together. Answers whether it is worth going on. */
  private boolean round() throws BadInput {
    Map<Path, Rewrite> rewrites = plan();
    if (rewrites.isEmpty()) {
      return false;
    }
    Analysis.Result next = analyse(rewrites);
    Set<Path> failed = broken(next);
    failed.retainAll(rewrites.keySet());
    if (failed.isEmpty() && !broken(next).isEmpty()) {
      // What broke is elsewhere: any of the changes may be the reason.
      failed.addAll(rewrites.keySet());
    }
    if (!failed.isEmpty()) {
      failed.forEach(path -> takeBack(rewrites.remove(path)));
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
      most.computeIfPresent(rewrite.source().path(), (path, count) -> Math.min(2 * count, MOST));
      fixed.addAll(rewrite.fixed());
      rewrite.fixed().forEach(found -> applied.add(found.key()));
      choice.applied(rewrite);
    }
    now = next;
    return true;
  }

  private Map<Path, Rewrite> plan() throws BadInput {
    Map<Path, List<Found>> fixable = new LinkedHashMap<>();
    for (Found found : now.findings()) {
      if (found.fix().isPresent()
          && attempts.getOrDefault(found.key(), 0) < ATTEMPTS
          && choice.wants(found, now.headers().get(found.source().path()))) {
        fixable.computeIfAbsent(found.source().path(), path -> new ArrayList<>()).add(found);
      }
    }
    Map<Path, Rewrite> rewrites = new LinkedHashMap<>();
    fixable.forEach(
        (path, findings) -> {
          int count = Math.min(findings.size(), most.getOrDefault(path, findings.size()));
          List<Found> some = findings.subList(0, count);
          rewrites.put(path, Rewrite.of(state.get(path), now.headers().get(path), some));
        });
    rewrites.values().removeIf(rewrite -> rewrite.fixed().isEmpty());
    // One that only waits its turn, since another one is in its place, keeps its attempts.
    rewrites.values().stream()
        .flatMap(rewrite -> rewrite.fixed().stream().map(Found::key))
        .distinct()
        .forEach(key -> attempts.merge(key, 1, Integer::sum));
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
    bad.add(found.key());
  }
}
