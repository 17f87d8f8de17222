package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of a fact's line at once, and what later. */
final class LineTest {
  @Test
  void aFactOnAType() {
    Line line = line("async a.b.Type eager");
    assertEquals(Fact.Async.class, line.kind());
    assertEquals("a.b.Type", line.type());
    assertFalse(line.isMember());
    assertFalse(line.isAnnotation());
  }

  @Test
  void aFactOnAMember() {
    Line line = line("blocks a.b.Type#read(byte[], int) kind=io");
    assertTrue(line.isMember());
    assertEquals("a.b.Type", line.type());
    assertEquals(List.of("read"), line.names());
    assertFalse(line.hasPattern());
  }

  @Test
  void severalNames() {
    assertEquals(List.of("one", "two"), line("guards a.Type#{one, two}").names());
    assertEquals(List.of("<init>"), line("guards a.Type#<init>").names());
  }

  @Test
  void aPatternAmongTheNames() {
    assertTrue(line("guards a.Type#do*").hasPattern());
    assertTrue(line("guards a.Type#{one,do*}").hasPattern());
    assertFalse(line("guards *#one").hasPattern(), "a star for the type is none of the name");
    assertEquals("*", line("guards *#one").type());
  }

  @Test
  void anAnnotation() {
    Line line = line("place @a.b.Loop on=loop");
    assertTrue(line.isAnnotation());
    assertEquals("a.b.Loop", line.type());
  }

  @Test
  void notStandsBeforeTheVerb() {
    Line line = line("not blocks a.Type#read");
    assertEquals(Fact.Blocks.class, line.kind());
    assertTrue(line.fact().origin().negated());
    assertFalse(line("blocks a.Type#read kind=io").fact().origin().negated());
  }

  @Test
  void theRestIsReadWhenSomebodyAsks() {
    Line line = line("blocks a.Type#read kind=wrong");
    assertEquals(List.of("read"), line.names());
    FactsException wrong = assertThrows(FactsException.class, line::fact);
    assertTrue(wrong.getMessage().startsWith("my.facts:7"), wrong.getMessage());
    Line right = line("guards a.Type#read");
    assertSame(right.fact(), right.fact());
  }

  @Test
  void anUnknownVerbAndAMissingSubjectAreToldAtOnce() {
    assertThrows(FactsException.class, () -> line("blokcs a.Type#read kind=io"));
    assertThrows(FactsException.class, () -> line("blocks"));
    assertThrows(FactsException.class, () -> line("not blocks"));
  }

  @Test
  void whoWroteIt() {
    assertFalse(line("guards a.Type#read").isUsers());
    assertTrue(Line.of("guards a.Type#b", "Lib", new Source("my.facts", 7, true)).isUsers());
  }

  private static Line line(String text) {
    return Line.of(text, "Lib", new Source("my.facts", 7, false));
  }
}
