package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls that throw nothing when used as usual. */
final class HarmlessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "list.size()           | true",
        "list.get(0)           | false",
        "count.incrementAndGet() | true",
        "text.isEmpty()        | true",
        "text.charAt(0)        | false",
        "text.hashCode()       | true",
        "Integer.valueOf(1)    | true",
        "Integer.valueOf(text) | false",
        "new Object()          | true",
        "new StringBuilder()   | true",
        "new Thread()          | false",
        "pair.left()           | true",
        "pair.right()          | false",
        "pair.sum()            | false",
        "mine.size()           | false",
        "promise.complete()    | true",
        "promise.isDone()      | true",
        "promise.other()       | false",
        "log.warn()            | true"
      })
  void isHarmless(String code, boolean harmless) {
    Told told =
        Told.of(
            """
            completes Promise#complete
            guards Promise#isDone
            logs Log warn "x"
            """,
            """
            import java.util.*;
            import java.util.concurrent.atomic.AtomicInteger;
            class Code {
              record Pair(int left, int right) {
                public int right() { return right; }
                int sum() { return 1; }
              }
              static abstract class Mine extends AbstractCollection<String> {
                public int size() { throw new Error(); }
              }
              List<String> list;
              AtomicInteger count;
              String text;
              Pair pair;
              Mine mine;
              Promise promise;
              Log log;
              void go() { Object it; %s; }
            }
            """
                .formatted(code),
            "class Promise { void complete() {} boolean isDone() { return true; } void other() {}"
                + " }",
            "class Log { void warn() {} }");
    assertEquals(
        harmless, new Harmless(told.javac(), told.knowledge()).isHarmless(told.call(code)));
  }
}
