package io.github.futureproof.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.On;
import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a place says of waiting there. */
final class PlaceTest {
  private static final Told TOLD =
      Told.of(
          """
          blocks Code#disk kind=io
          blocks Code#sum kind=cpu
          blocks Code#query kind=net
          waits Code#query of=this
          """,
          """
          class Code {
            static int disk() { return 1; }
            static int sum() { return 2; }
            static int query() { return 3; }
            int all() { return disk() + sum() + query(); }
          }
          """);

  @ParameterizedTest
  @EnumSource(On.Kind.class)
  void onlyThreadsThatServeManyAreNonBlocking(On.Kind kind) {
    boolean expected = kind == On.Kind.LOOP || kind == On.Kind.UI || kind == On.Kind.CPU;
    assertEquals(expected, at(kind).isNonBlocking());
    assertEquals(kind != On.Kind.UNKNOWN, at(kind).isKnown());
  }

  @Test
  void aLoopIsHeldByAnything() {
    assertTrue(at(On.Kind.LOOP).isHeldBy(blocks("disk()")));
    assertTrue(at(On.Kind.CPU).isHeldBy(blocks("sum()")));
    assertTrue(at(On.Kind.LOOP).isHeldBy(waits("query()")));
  }

  @Test
  void aUserMayWaitForADiskButNotForOthers() {
    assertFalse(at(On.Kind.UI).isHeldBy(blocks("disk()")));
    assertFalse(at(On.Kind.UI).isHeldBy(blocks("sum()")));
    assertTrue(at(On.Kind.UI).isHeldBy(blocks("query()")));
    assertTrue(at(On.Kind.UI).isHeldBy(waits("query()")));
  }

  @Test
  void aWorkerIsHeldByNothing() {
    assertFalse(at(On.Kind.WORKER).isHeldBy(blocks("query()")));
    assertFalse(Place.UNKNOWN.isHeldBy(waits("query()")));
  }

  @Test
  void labels() {
    assertEquals("Lib event loop", at(On.Kind.LOOP).label());
    assertEquals("Lib user-interface thread", at(On.Kind.UI).label());
    assertEquals("Lib non-blocking scheduler", at(On.Kind.CPU).label());
    assertEquals("Lib common pool", at(On.Kind.COMMON_POOL).label());
    assertEquals("worker", new Place(On.Kind.WORKER, "", "", null).label());
  }

  private static Place at(On.Kind kind) {
    return new Place(kind, "Lib", "because", null);
  }

  private static Fact blocks(String code) {
    return TOLD.knowledge().about(Fact.Blocks.class, TOLD.call(code)).first().orElseThrow();
  }

  private static Fact waits(String code) {
    return TOLD.knowledge().about(Fact.Waits.class, TOLD.call(code)).first().orElseThrow();
  }
}
