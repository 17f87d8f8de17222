package io.github.futureproof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.testing.Lab;
import io.github.futureproof.testing.Proofs;
import io.github.futureproof.testing.Story;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The demonstration shows every check, and its fixes leave it clean and compiling. */
class DemoTest {
  private static final int ROUNDS = 5;

  @Test
  void showsEveryCheckAndIsMended() {
    Map<String, String> sources = Story.read(Lab.root().resolve("test-data/demo")).sources();
    Lab.Outcome outcome = Lab.compile(sources, List.of(), Lab.checks());
    assertEquals(List.of(), outcome.errors());
    Set<String> checks = new TreeSet<>();
    Lab.checks().forEach(type -> checks.add(type.getSimpleName()));
    Set<String> shown = new TreeSet<>();
    outcome.reports().forEach(report -> shown.add(report.check()));
    assertEquals(checks, shown);
    for (int round = 0; round < ROUNDS && !outcome.reports().isEmpty(); round++) {
      sources = Proofs.apply(outcome, sources, 0);
      outcome = Lab.compile(sources, List.of(), Lab.checks());
      assertEquals(List.of(), outcome.errors());
    }
    assertEquals(List.of(), outcome.reports());
  }
}
