package io.github.futureproof.values;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Work whose failure leaves nothing to be done. */
final class HousekeepingTest {
  @Test
  void byWhatFactsSayOfTheCall() {
    assertTrue(isIn("held.tidy()"));
    assertFalse(isIn("held.anew()"));
    assertFalse(isIn("start()"));
  }

  @Test
  void ofWhatACallStarts() {
    assertTrue(isIn("flowing.tidyUp().toTask()"));
    assertFalse(isIn("flowing.fresh().toTask()"));
    assertFalse(isIn("tidyNothing().toTask()"), "what is tidied is nothing asynchronous");
  }

  @Test
  void notOfWhatAChainAdds() {
    assertFalse(isIn("held.tidy().map(x -> x)"));
    assertFalse(isIn("held"));
  }

  private static boolean isIn(String expression) {
    Told told = Stage.with("native Plain tidyNothing(); void at() { use(" + expression + "); }");
    return new Housekeeping(told.knowledge()).isIn(told.path(expression));
  }
}
