package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what a fact speaks of is there. */
final class ResolverTest {
  private static final Resolver RESOLVER =
      new Resolver(
          Told.of(
                  "",
                  """
                  class Code {
                    static class Top { int field; void go(int n) {} Top() {} }
                    static class Low extends Top { void own(String... s) {} }
                  }
                  """)
              .javac());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Code.Top              | true",
        "Code.Gone             | false",
        "Code.Top#go           | true",
        "Code.Top#gone         | false",
        "Code.Gone#go          | false",
        "Code.Low#go           | true",
        "Code.Top#own          | false",
        "Code.Low#hashCode     | true",
        "Code.Top#field        | true",
        "Code.Top#field()      | false",
        "Code.Top#go(int)      | true",
        "Code.Top#go(long)     | false",
        "Code.Top#go()         | false",
        "Code.Top#go(int,..)   | true",
        "Code.Low#own(String[])| true",
        "Code.Top#<init>       | true",
        "Code.Top#<init>(int)  | false",
        "Code.Top#g*           | true",
        "Code.Top#x*           | false",
        "Code.Low#{go,own}     | true",
        "Code.Top#{go,own}     | false",
        "*#anything            | true"
      })
  void resolves(String subject, boolean there) {
    assertEquals(there, RESOLVER.resolves(Api.parse(subject)), subject);
  }
}
