package io.github.futureproof.standalone;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * A unit whose files change. What the checks say of a file depends on all of the unit: on the
 * bodies of what it calls, on who implements and who calls it. So all of it is compiled each time,
 * in memory, and the checks look at those files alone that are asked for.
 */
final class WatchedUnit implements AutoCloseable {
  private final Unit unit;
  private final Analysis analysis;

  WatchedUnit(Unit unit, Analysis analysis) {
    this.unit = unit;
    this.analysis = analysis;
  }

  /**
   * Looks at some of its files.
   *
   * @param all its files as they are now
   * @param wanted those to look at
   * @param isUnwanted ends it, with {@link Analysis.Unwanted}
   */
  Analysis.Result look(List<Source> all, Set<Source> wanted, BooleanSupplier isUnwanted) {
    List<Source> sources = new ArrayList<>();
    List<Source> context = new ArrayList<>();
    for (Source each : all) {
      (wanted.contains(each) ? sources : context).add(each);
    }
    return analysis.run(
        new Unit(unit.name(), sources, context, unit.classPath(), unit.sourcePath(), unit.javac()),
        isUnwanted);
  }

  @Override
  public void close() throws IOException {
    analysis.close();
  }
}
