package io.github.futureproof.values;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Whether a cold value is work that is still to be done. */
final class ColdsTest {
  @Test
  void aMethodOutOfSightMayReturnWork() {
    assertTrue(isWork("flow()"));
    assertTrue(isWork("this::flow"));
    assertFalse(isWork("Flow.empty()"));
  }

  @Test
  void aStepOfAChainIsWork() {
    assertTrue(isWork("flow().map(x -> x)"));
    assertTrue(isWork("Flow.empty().map(x -> x)"));
  }

  @Test
  void whatGivesBackItsReceiverIsWhatThatIs() {
    assertTrue(isWork("flow().name(\"a\")"));
    assertFalse(isWork("Flow.empty().name(\"a\")"));
  }

  @Test
  void aFactSaysWhatItIsHoweverItCameAbout() {
    assertFalse(isWork("flow().ended()"));
    assertTrue(isWork("Flow.empty().fresh()"));
  }

  @Test
  void eitherArm() {
    assertTrue(isWork("(yes ? Flow.<String>empty() : (Flow<String>) flow())"));
    assertTrue(isWork("(yes ? flow() : Flow.<String>empty())"));
    assertFalse(isWork("(yes ? Flow.<String>empty() : Flow.<String>empty())"));
  }

  @Test
  void variables() {
    assertTrue(isWork("local"));
    assertFalse(isWork("empty"));
    assertFalse(isWork("given"), "the caller's");
    assertFalse(isWork("flowing"), "the object's");
    assertFalse(isWork("mine"), "even where all its values are shown");
    assertFalse(isWork("passed"), "whatever else it is set to");
  }

  @Test
  void aBodyInSightSays() {
    assertTrue(isWork("making()"));
    assertTrue(isWork("sometimes()"));
    assertFalse(isWork("doing()"));
    assertFalse(isWork("again()"), "only its own result");
  }

  @Test
  void oneImplementationThatHasDoneItsWorkIsEnough() {
    assertFalse(isWork("either.get()"));
    assertTrue(isWork("both.get()"));
  }

  private static boolean isWork(String code) {
    String use = code.equals("this::flow") ? "Supplier<Object> s = " + code : "use(" + code + ")";
    Told told =
        Stage.with(
            """
            final Flow<String> making() { return flow().map(x -> x); }
            final Flow<String> sometimes() { if (yes) { return flow(); } return Flow.empty(); }
            final Flow<String> doing() { count++; return Flow.empty(); }
            final Flow<String> again() { return again(); }
            interface Either { Flow<String> get(); }
            class One implements Either { public Flow<String> get() { return flow(); } }
            class Two implements Either { public Flow<String> get() { return Flow.empty(); } }
            interface Both { Flow<String> get(); }
            class Three implements Both { public Flow<String> get() { return flow(); } }
            private Flow<String> mine = flow();
            void go(Flow<String> passed, Flow<String> given, Either either, Both both) {
              Flow<String> local = flow();
              passed = flow();
              Flow<String> empty = Flow.empty();
              %s;
            }
            """
                .formatted(use));
    return new Colds(told.knowledge(), told.program()).isWork(told.path(code));
  }
}
