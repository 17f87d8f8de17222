package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An answer, a denial, and no answer. */
final class AnswerTest {
  private static final Fact.Guards ONE = fact("guards Code#one");
  private static final Fact.Guards TWO = fact("guards Code#two");

  @Test
  void theFirstOfSeveral() {
    Answer<Fact.Guards> answer = new Answer<>(List.of(ONE, TWO), false);
    assertTrue(answer.isKnown());
    assertEquals(Optional.of(ONE), answer.first());
  }

  @Test
  void aDenialHoldsNothing() {
    Answer<Fact.Guards> denied = new Answer<>(List.of(), true);
    assertFalse(denied.isKnown());
    assertEquals(Optional.empty(), denied.first());
  }

  @Test
  void unknownIsNoDenial() {
    assertFalse(Answer.unknown().denied());
    assertFalse(Answer.unknown().isKnown());
  }

  private static Fact.Guards fact(String line) {
    return (Fact.Guards) Line.of(line, "Lib", new Source("lib.facts", 2, false)).fact();
  }
}
