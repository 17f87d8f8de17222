package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.tools.javac.util.Name;
import io.github.futureproof.testing.World;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Under what the lines of all files are found. */
final class IndexTest {
  private static final World WORLD = World.over(List.of());

  private final Index index = new Index();

  @Test
  void aMemberIsFoundByItsNameWhateverItsType() {
    Line one = add("guards a.One#go");
    Line two = add("guards b.Two#{go,stop}");
    assertEquals(List.of(one, two), index.members(Fact.Guards.class, name("go")));
    assertEquals(List.of(two), index.members(Fact.Guards.class, name("stop")));
    assertEquals(List.of(), index.members(Fact.Guards.class, name("other")));
  }

  @Test
  void onlyLinesOfTheKindThatIsAskedFor() {
    Line guards = add("guards a.One#go");
    Line starts = add("starts a.One#go");
    assertEquals(List.of(guards), index.members(Fact.Guards.class, name("go")));
    assertEquals(List.of(starts), index.members(Fact.Starts.class, name("go")));
    assertEquals(List.of(), index.members(Fact.Completes.class, name("go")));
  }

  @Test
  void aNameThatStandsTwiceIsOneLine() {
    Line line = add("guards a.One#{go,go}");
    assertEquals(List.of(line), index.members(Fact.Guards.class, name("go")));
  }

  @Test
  void aPatternIsFoundByItsType() {
    Line line = add("guards a.One#go*");
    assertEquals(List.of(), index.members(Fact.Guards.class, name("go")));
    assertEquals(List.of(line), index.patterns(Fact.Guards.class).get("a.One"));
    assertEquals(Set.of(), index.patterns(Fact.Starts.class).keySet());
  }

  @Test
  void aTypeIsFoundByItsName() {
    assertFalse(index.hasTypes(Fact.Async.class));
    Line line = add("async a.One eager");
    assertTrue(index.hasTypes(Fact.Async.class));
    assertFalse(index.hasTypes(Fact.Promise.class));
    assertEquals(List.of(line), index.type(Fact.Async.class, "a.One"));
    assertEquals(List.of(), index.type(Fact.Async.class, "a.Other"));
  }

  @Test
  void aPatternOfTypesIsFoundByItsKind() {
    Line line = add("means *Task task");
    assertTrue(index.hasTypes(Fact.Means.class));
    assertEquals(List.of(line), index.typePatterns(Fact.Means.class));
    assertEquals(List.of(), index.typePatterns(Fact.Async.class));
    assertEquals(List.of(), index.type(Fact.Means.class, "*Task"));
  }

  @Test
  void anAnnotationIsFoundByItsSimpleName() {
    assertFalse(index.hasAnnotations(Fact.Place.class));
    Line line = add("place @a.b.Loop on=loop");
    Line plain = add("place @Loop on=loop");
    assertTrue(index.hasAnnotations(Fact.Place.class));
    assertEquals(List.of(line, plain), index.annotation(Fact.Place.class, "Loop"));
    assertEquals(List.of(), index.annotation(Fact.Place.class, "a.b.Loop"));
    assertFalse(index.hasTypes(Fact.Place.class));
  }

  private Line add(String text) {
    Line line = Line.of(text, "Lib", new Source("lib.facts", 1, false));
    index.add(line);
    return line;
  }

  private static Name name(String text) {
    return WORLD.javac().names().fromString(text);
  }
}
