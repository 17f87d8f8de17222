package io.github.futureproof.place;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Which groups of loops a class has for itself. */
final class OwnPoolsTest {
  private static final Told TOLD =
      Told.of(
          """
          executor Group on=loop
          runs Group#execute arg0 on=this
          """,
          """
          import java.util.concurrent.TimeUnit;
          class Group {
            static Group make() { return null; }
            static Group find(Object it) { return null; }
            Group copy() { return null; }
            void execute(Runnable r) {}
            void register(Object channel) {}
            void stop() {}
            boolean await(long time, TimeUnit unit) { return true; }
            Group next() { return null; }
          }
          """,
          """
          import java.util.concurrent.TimeUnit;
          class Code {
            private Group made = Group.make();
            private Group created = null;
            private Group never = null;
            private Group mixed = new Group();
            private Group chosen = null;
            private Group compared = new Group();
            private Group copied;
            private Group serving = new Group();
            private Group split = new Group();
            private Group lent = new Group();
            Group open = new Group();
            Group self() { return lent; }
            void all(Group given, Object channel) {
              if (created == null) { created = new Group(); }
              made.execute(() -> {});
              made.await(1, TimeUnit.SECONDS);
              made.stop();
              never.stop();
              copied = given.copy();
              copied.stop();
              mixed = given;
              mixed.stop();
              chosen = Group.find(this);
              chosen.register(chosen);
              if (compared != given) { return; }
              serving.register(channel);
              split.next();
              open.stop();
              given.stop();
              created.execute(() -> {});
            }
            void orMade(Group passed) {
              passed = new Group();
              passed.stop();
            }
          }
          """);

  @Test
  void madeHereAndOnlyGivenTasksAndAmounts() {
    assertTrue(isOwn("made"));
  }

  @Test
  void nullIsNoOtherGroupAndAComparisonNoUse() {
    assertTrue(isOwn("created"));
    assertTrue(isOwn("compared"));
    assertFalse(isOwn("never"), "nothing is ever made");
  }

  @Test
  void whatAnInstanceGivesIsNotMadeHere() {
    assertFalse(isOwn("copied"));
    assertFalse(isOwn("given"));
    assertFalse(isOwn("passed"), "whatever else it is set to");
    assertFalse(isOwn("mixed"), "made here at first, then not");
  }

  @Test
  void aGroupThatServesAChannelIsShared() {
    assertFalse(isOwn("serving"));
  }

  @Test
  void aGroupThatHandsOutItsLoopsIsShared() {
    assertFalse(isOwn("split"));
  }

  @Test
  void aGroupThatIsHandedOnIsShared() {
    assertFalse(isOwn("lent"));
    assertFalse(isOwn("chosen"), "to itself, as an argument");
    assertFalse(isOwn("open"), "whose other uses are not in sight");
  }

  private static boolean isOwn(String name) {
    return new OwnPools(TOLD.knowledge()).isOwn(TOLD.variable(name), TOLD.path(name));
  }
}
