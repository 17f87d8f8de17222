package io.github.futureproof.values;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Whether the callback that is given a failure looks at it. */
final class HandlersTest {
  @Test
  void aLambdaThatReadsTheFailure() {
    assertTrue(isHandled("start().ends((v, e) -> use(e))"));
    assertFalse(isHandled("start().ends((v, e) -> use(v))"));
    assertTrue(isHandled("start().fails(e -> use(1))"), "it acts on failures, of whatever kind");
  }

  @Test
  void someCallsAlwaysTell() {
    assertTrue(isHandled("start().tell()"));
  }

  @Test
  void nothingAtAllIsMeant() {
    assertTrue(isHandled("start().ends((v, e) -> {})"));
    assertFalse(isHandled("start().ends((v, e) -> { count++; })"));
    assertFalse(isHandled("start().ends(null)"));
  }

  @Test
  void whatCanNotBeToldIsHandled() {
    assertTrue(isHandled("start().ends(given)"));
    assertTrue(isHandled("start().fails(java.util.Objects::requireNonNull)"));
  }

  @Test
  void aCallbackWithoutTheFailure() {
    assertFalse(isHandled("start().twice(e -> use(e))"), "the other one is left out");
    assertFalse(isHandled("start().odd(v -> use(v))"), "too few parameters");
    assertTrue(isHandled("start().hook(() -> use(1))"), "which is run for a failure");
  }

  @Test
  void whoCompletesAPromisePassesTheEndOn() {
    assertTrue(isHandled("start().ends((v, e) -> { sink.emit(v); })"));
    assertFalse(isHandled("start().ends((v, e) -> { sink.other(v); })"));
    assertTrue(isHandled("start().ends((v, e) -> { use(promise.complete(v)); })"));
  }

  @Test
  void aResultHasToBeAskedForItsFailure() {
    assertTrue(isHandled("start().look(t -> use(t.cause()))"));
    assertFalse(isHandled("start().look(t -> use(t.value()))"));
    assertTrue(isHandled("start().look(t -> use(t))"), "passed on");
  }

  @Test
  void aReferencedMethodIsRead() {
    assertTrue(isHandled("start().ends(this::second)"));
    assertFalse(isHandled("start().ends(this::first)"));
  }

  @Test
  void ofAnUnboundReferenceTheFirstParameterIsTheReceiver() {
    assertTrue(isHandled("box.ends(Box::put)"));
    assertFalse(isHandled("box.ends(Box::clear)"));
    assertTrue(isHandled("start().mine(Mine::note)"), "the failure itself");
  }

  @Test
  void aVariableNumberOfParametersTakesAll() {
    assertTrue(isHandled("start().ends(Code::any)"));
  }

  @Test
  void aMethodOfAListener() {
    String listener =
        "start().listen(new Listener() { public void done(Object it) { use(it); }"
            + " public void failed(Object of, Throwable why) { %s } })";
    assertTrue(isHandled(listener.formatted("use(why);")));
    assertFalse(isHandled(listener.formatted("use(1);")));
  }

  private static boolean isHandled(String code) {
    Told told =
        Stage.with(
            """
            static class Box {
              void put(Throwable e) { use(e); }
              void clear(Throwable e) { use(1); }
            }
            Task<Box> box;
            Promise<String> promise;
            static void any(Object... all) { use(1); }
            void first(String v, Throwable e) { use(v); }
            void second(String v, Throwable e) { use(e); }
            void go(BiConsumer<String, Throwable> given) { %s; }
            """
                .formatted(code));
    Fact.Observes observes =
        told.knowledge().about(Fact.Observes.class, told.call(code)).first().orElseThrow();
    return Stage.handlers(told).isHandled(told.path(code), told.call(code), observes);
  }
}
