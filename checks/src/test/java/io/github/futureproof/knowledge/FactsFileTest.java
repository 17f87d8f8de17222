package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading facts files: what each line becomes, and what is said about lines that are none. */
final class FactsFileTest {

  @Test
  void readsTheHead() {
    FactsFile file =
        FactsFile.parse(
            "dir/acme.facts",
            List.of(
                "# ours",
                "",
                "futureproof-facts 1   # the version",
                "library \"Acme Async\" present com.acme.Task com.acme.Job",
                "tested com.acme:acme-core 1.0 2.0",
                "async com.acme.Task eager"),
            true);
    assertEquals("Acme Async", file.library());
    assertEquals(List.of("com.acme.Task", "com.acme.Job"), file.present());
    assertEquals(List.of(new FactsFile.Tested("com.acme:acme-core", "1.0", "2.0")), file.tested());
    assertEquals(new Source("dir/acme.facts", 6, true), file.facts().get(0).origin().source());
    assertEquals("Acme Async", file.facts().get(0).origin().library());
  }

  @Test
  void aFileWithoutALibraryIsCalledAfterItself() {
    FactsFile file = FactsFile.parse("dir/acme.facts", List.of(FactsFile.HEADER), true);
    assertEquals("acme", file.library());
    assertTrue(file.present().isEmpty());
  }

  @Test
  void aCommentRunsToTheEndButNotFromInsideAWord() {
    Fact.Twin twin =
        (Fact.Twin) fact("twin a.T#m flat \"{x} # {y}\" # and this is a comment \" even so");
    assertEquals("{x} # {y}", twin.text());
    assertEquals(List.of("m"), twin.origin().subject().names());
  }

  @Test
  void parametersMayBeSpacedOut() {
    assertEquals(
        List.of("int", "String"), fact("guards a.T#m(int, String)").origin().subject().params());
  }

  @Test
  void readsAsync() {
    Fact.Async plain = (Fact.Async) fact("async a.T eager");
    assertEquals(Fact.AsyncKind.EAGER, plain.kind());
    assertEquals(0, plain.value());
    assertFalse(plain.many());
    Fact.Async other = (Fact.Async) fact("async a.T cold value=1 many");
    assertEquals(Fact.AsyncKind.COLD, other.kind());
    assertEquals(1, other.value());
    assertTrue(other.many());
    assertEquals(-1, ((Fact.Async) fact("async a.T hot value=none")).value());
    assertEquals(Fact.AsyncKind.NONE, ((Fact.Async) fact("not async a.T")).kind());
  }

  @Test
  void readsResult() {
    assertEquals(Fact.ResultKind.THIS, ((Fact.Result) fact("result a.T#m this")).kind());
    assertEquals(Fact.ResultKind.SAFE, ((Fact.Result) fact("result a.T#m safe")).kind());
    Fact.Result argument = (Fact.Result) fact("result a.T#m arg2");
    assertEquals(Fact.ResultKind.ARG, argument.kind());
    assertEquals(2, argument.arg());
    assertEquals(Fact.ResultKind.LIVE, ((Fact.Result) fact("not result a.T#m")).kind());
  }

  @Test
  void readsChainAndObserves() {
    Fact.Chain chain = (Fact.Chain) fact("chain a.T#m of=args recovers");
    assertEquals(Selector.What.ARGS, chain.of().what());
    assertTrue(chain.recovers());
    assertNull(((Fact.Chain) fact("chain a.T#m")).of());
    Fact.Observes observes =
        (Fact.Observes) fact("observes a.T#m failure=arg0.param1 of=this via=cause,failed");
    assertEquals(Selector.parse("arg0.param1"), observes.failure());
    assertEquals(Selector.RECEIVER, observes.of());
    assertEquals(java.util.Set.of("cause", "failed"), observes.via());
    assertNull(((Fact.Observes) fact("observes a.T#m failure=always")).failure());
  }

  @Test
  void readsWaitsAndBlocks() {
    Fact.Waits waits = (Fact.Waits) fact("waits a.T#m of=arg0 limit=arg1 quiet");
    assertEquals(Selector.parse("arg0"), waits.of());
    assertEquals(1, waits.limit());
    assertTrue(waits.quiet());
    Fact.Blocks blocks = (Fact.Blocks) fact("blocks a.T#m kind=net");
    assertEquals(Fact.BlockKind.NET, blocks.kind());
    assertEquals(-1, blocks.limit());
    assertTrue(fact("not blocks a.T#m").origin().negated());
  }

  @Test
  void readsRuns() {
    Fact.Runs runs =
        (Fact.Runs)
            fact(
                "runs a.T#m arg1#call on=common-pool times=each failure=dropped returns=nested"
                    + " submits creates");
    assertEquals(Selector.parse("arg1#call"), runs.body());
    assertEquals(On.Kind.COMMON_POOL, runs.on().kind());
    assertEquals(Fact.Times.EACH, runs.times());
    assertEquals(Fact.Failure.DROPPED, runs.failure());
    assertEquals(Fact.Returns.NESTED, runs.returns());
    assertTrue(runs.submits());
    assertTrue(runs.creates());
    Fact.Runs least = (Fact.Runs) fact("runs a.T#m arg0 on=caller");
    assertEquals(Fact.Times.UNSAID, least.times());
    assertEquals(Fact.Failure.UNSAID, least.failure());
    assertEquals(Fact.Returns.UNSAID, least.returns());
    assertFalse(least.submits());
    assertEquals(Selector.What.ARGS, ((Fact.Runs) fact("not runs a.T#m")).body().what());
  }

  @Test
  void readsMisses() {
    Fact.Misses misses =
        (Fact.Misses) fact("misses a.T#m failure=param1 task=param0 unless=one,two");
    assertEquals(1, misses.failure());
    assertEquals(0, misses.task());
    assertEquals(java.util.Set.of("one", "two"), misses.unless());
    assertTrue(fact("not misses a.T#m").origin().negated());
    assertTrue(fact("not twin a.T#m").origin().negated());
  }

  @Test
  void readsMeanings() {
    assertEquals(Fact.Meaning.ACCESSOR, ((Fact.Means) fact("means a.T#m accessor")).meaning());
    assertEquals(Fact.Meaning.END, ((Fact.Means) fact("means @a.T end")).meaning());
    assertEquals(Fact.Meaning.CALLBACK, ((Fact.Means) fact("means *T callback")).meaning());
    assertTrue(fact("not means a.T").origin().negated());
  }

  @Test
  void readsPlaces() {
    Fact.Hops down = (Fact.Hops) fact("hops a.T#m down on=arg0");
    assertTrue(down.down());
    assertFalse(down.up());
    assertEquals(new On(On.Kind.ARG, 0), down.on());
    Fact.Hops up = (Fact.Hops) fact("hops a.T#m up on=loop");
    assertFalse(up.down());
    assertTrue(up.up());
    Fact.Hops both = (Fact.Hops) fact("hops a.T#m both on=loop");
    assertTrue(both.down() && both.up());
    assertEquals(On.Kind.CPU, ((Fact.Emits) fact("emits a.T#m on=cpu")).on().kind());
    assertEquals("arg0", ((Fact.Executor) fact("executor a.T#m on=worker threads=arg0")).threads());
    assertEquals(On.Kind.VIRTUAL, ((Fact.Executor) fact("executor a.T on=virtual")).on().kind());
    assertEquals(On.Kind.UI, ((Fact.Place) fact("place @a.b.OnUi on=ui")).on().kind());
  }

  @Test
  void readsTheRest() {
    assertInstanceOf(Fact.Promise.class, fact("promise a.T"));
    assertInstanceOf(Fact.Completes.class, fact("completes a.T#m"));
    assertInstanceOf(Fact.Guards.class, fact("guards a.T#m"));
    Fact.Moves moves = (Fact.Moves) fact("moves a.T#m arg1+ by=arg0 via=x,y all");
    assertTrue(moves.of().selects(2));
    assertFalse(moves.of().selects(0));
    assertEquals(0, moves.by());
    assertEquals(Set.of("x", "y"), moves.via());
    assertTrue(moves.all());
    assertEquals(-1, ((Fact.Moves) fact("moves a.T#m arg0")).by());
    Fact.Twin twin = (Fact.Twin) fact("twin a.T#m untracked execute since=21");
    assertEquals("untracked", twin.as());
    assertEquals("execute", twin.text());
    assertEquals(21, twin.since());
    Fact.Template template = (Fact.Template) fact("template a.T map \"{value}.map({function})\"");
    assertEquals("map", template.role());
    assertEquals("{value}.map({function})", template.text());
    Fact.Logs logs = (Fact.Logs) fact("logs a.Log error \"{logger}.error(\\\"{message}\\\")\"");
    assertEquals("error", logs.method());
    assertEquals("{logger}.error(\"{message}\")", logs.text());
  }

  @Test
  void readsConditions() {
    List<Condition> conditions =
        fact("guards a.T#m if arg0=true !arg1:a.B result:async in:@A java>=21 args=2")
            .origin()
            .conditions();
    assertEquals(
        List.of(
            new Condition(false, new Condition.ArgIs(0, "true")),
            new Condition(true, new Condition.TypeIs(1, "a.B")),
            new Condition(false, new Condition.ResultIs("async")),
            new Condition(false, new Condition.Annotated(false, "A")),
            new Condition(false, new Condition.JavaAtLeast(21)),
            new Condition(false, new Condition.ArgCount(2))),
        conditions);
    assertEquals(new Condition(true, new Condition.Present("a.B")), Condition.parse("absent:a.B"));
    assertEquals(
        new Condition(false, new Condition.Present("a.B")), Condition.parse("!absent:a.B"));
    assertEquals(
        new Condition(false, new Condition.TypeIs(-1, "a.B")), Condition.parse("this:a.B"));
    assertEquals(
        new Condition(false, new Condition.Annotated(true, "B")), Condition.parse("has:@a.B"));
  }

  @Test
  void aVersionOfTheLibraryMarksTheLineAsDated() {
    assertTrue(fact("guards a.T#m since=2.1").origin().dated());
    assertTrue(fact("guards a.T#m until=3.0").origin().dated());
    assertFalse(fact("guards a.T#m").origin().dated());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          begins a.T#m                        | unknown verb 'begins'; expected one of async, blocks,
          not begins a.T#m                    | unknown verb 'begins'; expected one of async, blocks,
          async                               | 'async' lacks a subject
          async a.T                           | expected eager, cold, hot
          async a.T warm                      | 'warm' is not one of [eager, cold, hot,
          async a.T eager value=x             | value=x is no number
          async a.T eager eager               | 'eager' means nothing after 'async'
          async a..T eager                    | 'a..T' is no API; expected type, type#method,
          result a.T#m                        | expected this, argN, done, kept, safe, minor, mock or live
          result a.T#m lost                   | 'lost' is not one of [this, arg, done, kept, safe,
          chain a.T#m of=arg                  | 'arg' selects nothing; expected this, argN, argN+,
          chain a.T#m from=arg0               | 'from=' means nothing after 'chain'; expected one of [of=, recovers]
          observes a.T#m                      | expected failure=...
          observes a.T#m failure=param1       | 'param1' selects nothing; expected this, argN,
          waits a.T#m limit=5                 | limit=5; expected limit=argN
          waits a.T#m noisy                   | 'noisy' means nothing after 'waits'; expected one of [limit=, of=, quiet]
          blocks a.T#m                        | expected kind=...
          blocks a.T#m kind=disk              | 'disk' is not one of [sleep, wait, io, net, process, cpu]
          guards a.T#m now                    | 'now' means nothing after 'guards'
          runs a.T#m                          | expected argN, this or argN#method
          runs a.T#m arg0                     | expected on=...
          runs a.T#m arg0 on=moon             | 'moon' is no place; expected one of caller, signal, subscriber, loop,
          runs a.T#m argX on=caller           | 'argX' selects nothing; expected this, argN, argN+, args, result,
          runs a.T#m arg0 on=caller times=2   | '2' is not one of [unsaid, each, once, periodic, concurrent]
          runs a.T#m arg0 on=caller on-loop   | 'on-loop' means nothing after 'runs'; expected one of
          hops a.T#m                          | expected down, up or both
          hops a.T#m left on=loop             | 'left' is not down, up or both; expected one of down, up, both
          hops a.T#m down                     | expected on=...
          emits a.T#m                         | expected on=...
          executor a.T#m threads=2            | expected on=...
          place @a.B                          | expected on=...
          means a.T#m                         | expected accessor, end, handover, task or callback
          means a.T#m nothing                 | 'nothing' is not one of [accessor, end, handover,
          means a.T#m task                    | a method is no task
          means @a.T callback                 | a method is no callback
          means a.T end                       | a type is no end
          twin a.T#m                          | expected a purpose
          twin a.T#m better other             | 'better' is not a purpose; expected one of untracked, flat,
          twin a.T#m flat                     | expected a name or template
          template a.T                        | expected a role
          template a.T stop "x"               | 'stop' is not a role; expected one of sequence, handle,
          template a.T map                    | expected a template
          logs a.Log                          | expected the method's name
          logs a.Log error                    | expected a template
          guards a.T#m if                     | no condition after 'if'
          guards a.T#m if maybe               | 'maybe' is no condition; expected argN=VALUE, argN:TYPE,
          guards a.T#m if in:Annotation       | 'in:Annotation' is no condition; expected argN=VALUE,
          library                             | 'library' lacks the library's name
          library Acme com.acme.Task          | expected 'present' after the library's name
          tested                              | 'tested' lacks group:artifact
          tested com.acme:core 1.0            | 'tested com.acme:core 1.0' lacks the newest version
          """)
  void saysWhatIsWrongWhereAndWhatWasExpected(String line, String problem) {
    List<String> lines = List.of(FactsFile.HEADER, "# a comment", "async a.T eager", line);
    FactsException e =
        assertThrows(FactsException.class, () -> FactsFile.parse("my.facts", lines, true));
    assertTrue(e.getMessage().startsWith("my.facts:4: " + problem), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"async a.T eager,1", "futureproof-facts 2,1", "futureproof-facts,1"})
  void wantsTheVersionFirst(String line, int at) {
    FactsException e =
        assertThrows(FactsException.class, () -> FactsFile.parse("my.facts", List.of(line), true));
    assertEquals(
        "my.facts:" + at + ": the first line must be 'futureproof-facts 1'", e.getMessage());
  }

  @Test
  void wantsTheVersionInAnEmptyFile() {
    FactsException e =
        assertThrows(
            FactsException.class, () -> FactsFile.parse("my.facts", List.of("# empty"), true));
    assertEquals("my.facts:1: the first line must be 'futureproof-facts 1'", e.getMessage());
  }

  private static Fact fact(String line) {
    return FactsFile.parse("my.facts", List.of(FactsFile.HEADER, line), true).facts().get(0);
  }
}
