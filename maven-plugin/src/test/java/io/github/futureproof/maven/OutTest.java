package io.github.futureproof.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

final class OutTest {
  private final List<String> said = new ArrayList<>();
  private final Log log =
      new SystemStreamLog() {
        @Override
        public void info(CharSequence text) {
          said.add("info " + text);
        }

        @Override
        public void warn(CharSequence text) {
          said.add("warn " + text);
        }

        @Override
        public void error(CharSequence text) {
          said.add("error " + text);
        }
      };

  @Test
  void findingsInTheFormOfTheLog() {
    Out out = new Out(log);
    """
    a b/A.java:3: error: [Check] it goes wrong
      runs on: a thread
        call();
            ^
    C:\\a\\B.java:14: warning: [Other] too
        call();
        ^
    a/C.java:1: fixed: [Check] call another
    2 files, 3 findings, 1 fix to apply with --fix, 0.1 seconds
    """
        .lines()
        .forEach(out::take);
    assertEquals(
        List.of(
            "error a b/A.java:3: [Check] it goes wrong",
            "error   runs on: a thread",
            "error     call();",
            "error         ^",
            "warn C:\\a\\B.java:14: [Other] too",
            "warn     call();",
            "warn     ^",
            "info a/C.java:1: fixed: [Check] call another",
            "info 2 files, 3 findings, 1 fix to apply with the goal fix, 0.1 seconds"),
        said);
    assertEquals(List.of(1, 1), List.of(out.errors(), out.warnings()));
  }

  @Test
  void whatTheCommandCouldNotDo() {
    Problems problems = new Problems(log);
    List.of("WARNING: sun.misc.Unsafe", "futureproof: gone", "    A.java:1: cannot find symbol")
        .forEach(problems::take);
    assertEquals(List.of("warn gone", "warn     A.java:1: cannot find symbol"), said);
    assertEquals("gone", problems.last().get());
  }
}
