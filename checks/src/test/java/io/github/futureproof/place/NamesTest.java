package io.github.futureproof.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** How messages write calls. */
final class NamesTest {
  private static final Told TOLD =
      Told.of(
          "",
          """
          class Code {
            static class Box { Box open(int n) { return this; } }
            int thirtyNineLettersAreStillShownWhole_xyz;
            int fortyOneLettersAreTooManyToBeShown_abcdef;
            Object[] all = {
              new Box().open(1),
              new Box(),
              thirtyNineLettersAreStillShownWhole_xyz,
              fortyOneLettersAreTooManyToBeShown_abcdef,
              1  +
                  2
            };
          }
          """);

  @Test
  void aCallIsItsTypeAndMethod() {
    assertEquals("Box#open", brief("new Box().open(1)"));
    assertEquals("Box#open", Names.of(TOLD.symbol("open")));
  }

  @Test
  void aConstructor() {
    assertEquals("new Box", brief("new Box()"));
  }

  @Test
  void anythingElseIsSource() {
    assertEquals("1 + 2", brief("1  +\n        2"));
  }

  @Test
  void longSourceIsCutShort() {
    String whole = "thirtyNineLettersAreStillShownWhole_xyz";
    assertEquals(whole, brief(whole));
    assertEquals(
        "fortyOneLettersAreTooManyToBeShown_abcde…",
        brief("fortyOneLettersAreTooManyToBeShown_abcdef"));
  }

  private static String brief(String code) {
    return Names.brief(TOLD.path(code).getLeaf());
  }
}
