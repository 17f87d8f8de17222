package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which time limits are too short to speak of. */
final class LimitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sleep(0)                              | true",
        "sleep(10)                             | true",
        "sleep(11)                             | false",
        "sleep(-1)                             | true",
        "sleep(SHORT)                          | true",
        "sleep(LONG)                           | false",
        "sleep(given)                          | false",
        "await(10, TimeUnit.MILLISECONDS)      | true",
        "await(11, TimeUnit.MILLISECONDS)      | false",
        "await(10000, TimeUnit.MICROSECONDS)   | true",
        "await(10001, TimeUnit.MICROSECONDS)   | false",
        "await(10000000, TimeUnit.NANOSECONDS) | true",
        "await(1, TimeUnit.SECONDS)            | false",
        "await(0, TimeUnit.DAYS)               | true",
        "await(1, TimeUnit.DAYS)               | false",
        "await(1, unit)                        | false",
        "wait(Duration.ofMillis(10))           | true",
        "wait(Duration.ofMillis(11))           | false",
        "wait(Duration.ofSeconds(0))           | true",
        "wait(Duration.ofSeconds(1))           | false",
        "wait(Duration.ofMinutes(1))           | false",
        "wait(Duration.ofMillis(given))        | false",
        "wait(Duration.parse(TEXT))            | false",
        "wait(toMillis(5))                     | false",
        "wait(ZERO)                            | false",
        "wait(Duration.ZERO)                   | true",
        "wait(zero)                            | false",
        "millis(5, 1)                          | true",
        "TimeUnit.SECONDS.sleep(1)             | false",
        "TimeUnit.MILLISECONDS.sleep(10)       | true",
        "TimeUnit.MILLISECONDS.sleep(11)       | false",
        "unit.sleep(1)                         | false"
      })
  void isNegligible(String call, boolean negligible) {
    Told told =
        Told.of(
            "",
            """
            import java.time.Duration;
            import java.util.concurrent.TimeUnit;
            class Code {
              static final int SHORT = 2 * 5;
              static final int LONG = 2 * 6;
              static final String TEXT = "PT0S";
              static final Duration zero = Duration.ofMillis(1);
              native void sleep(long millis);
              native void await(long time, TimeUnit unit);
              native void wait(Duration time);
              native void millis(long time, int times);
              static native Duration toMillis(long n);
              void go(long given, TimeUnit unit, Duration ZERO) throws Exception { %s; }
            }
            """
                .formatted(call));
    assertEquals(negligible, Limits.isNegligible(told.call(call), 0));
  }

  @Test
  void withoutALimitThereIsNone() {
    Told told = Told.of("", "class Code { void sleep(int n) { sleep(0); } }");
    assertFalse(Limits.isNegligible(told.call("sleep(0)"), -1));
    assertFalse(Limits.isNegligible(told.call("sleep(0)"), 1));
  }

  @Test
  void ofAnUnknownUnitNothingIsShort() {
    assertFalse(Limits.isNegligible(1, "fortnights"));
    assertTrue(Limits.isNegligible(0, "fortnights"), "but no time is no time");
  }
}
