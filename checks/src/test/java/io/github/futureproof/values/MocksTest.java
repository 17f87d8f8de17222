package io.github.futureproof.values;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Calls that only stub or verify. */
final class MocksTest {
  @Test
  void aCallOnWhatAMockGives() {
    assertTrue(isMock("Test.verify(this).start()"));
    assertTrue(isMock("Test.verify(this)"));
    assertFalse(isMock("this.start()"));
  }

  @Test
  void howeverFarDownTheChain() {
    assertTrue(isMock("Test.verify(this).start().name(\"x\").map(x -> x)"));
    assertFalse(isMock("start().name(\"x\").map(x -> x)"));
  }

  @Test
  void aFieldThatIsAMock() {
    assertTrue(isMock("mocked.start()"));
    assertTrue(isMock("mocked.start().name(\"x\")"));
    assertFalse(isMock("real.start()"));
  }

  @Test
  void anArgumentIsNoReceiver() {
    assertFalse(isMock("Task.pass(mocked.held)"));
  }

  private static boolean isMock(String code) {
    Told told = Stage.with("@Mocked Code mocked; Code real; void go() { " + code + "; }");
    return new Mocks(told.knowledge()).isMock(told.path(code), told.call(code));
  }
}
