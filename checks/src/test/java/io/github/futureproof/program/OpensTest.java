package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.code.Call;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Which calls merely open a file. */
final class OpensTest {
  private static final Told TOLD =
      Told.of(
          """
          blocks Channel#{<init>,open,read,copy} kind=io
          blocks Net#<init> kind=net
          """,
          """
          class Channel {
            static Channel open() { return null; }
            static int read() { return 1; }
            Channel copy() { return this; }
          }
          class Net {}
          class Code {
            Object[] all = {
              new Channel(), Channel.open(), Channel.read(), new Channel().copy(), new Net()
            };
          }
          """);

  @Test
  void aConstructorOrAFactory() {
    assertTrue(opens("new Channel()"));
    assertTrue(opens("Channel.open()"));
  }

  @Test
  void notAMethodThatReadsOrIsOfAnObject() {
    assertFalse(opens("Channel.read()"));
    assertFalse(opens("new Channel().copy()"));
  }

  @Test
  void notAConnection() {
    assertFalse(opens("new Net()"));
  }

  private static boolean opens(String code) {
    Call call = TOLD.call(code);
    return Opens.is(
        TOLD.knowledge().about(Fact.Blocks.class, call).first().orElseThrow(), call.method());
  }
}
