package io.github.futureproof.values;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Whether a failure gets lost with a value. */
final class FailuresTest {
  @Test
  void ofNewWork() {
    assertTrue(areLost("start()"));
    assertTrue(areLost("((Task<String>) start())"));
    assertFalse(areLost("Task.done(1)"));
    assertFalse(areLost("start().kept()"));
    assertTrue(areLost("held.anew()"));
    assertTrue(areLost("Task.begun()"));
    assertFalse(areLost("plain()"), "no future at all");
    assertFalse(areLost("new Promise<String>()"));
  }

  @Test
  void ofWhatIsGivenBack() {
    assertTrue(areLost("start().name(\"a\")"));
    assertFalse(areLost("Task.done(1).name(\"a\")"));
    assertTrue(areLost("Task.pass(start())"));
    assertFalse(areLost("Task.pass(held)"));
  }

  @Test
  void ofAChain() {
    assertTrue(areLost("start().map(x -> x)"));
    assertFalse(areLost("Task.done(1).map(x -> x)"));
    assertFalse(areLost("held.map(x -> x)"));
    assertFalse(areLost("start().strange()"), "for all that is known it handles");
  }

  @Test
  void ofSeveral() {
    assertTrue(areLost("Task.all(Task.done(1), start())"));
    assertFalse(areLost("Task.all(Task.done(1), held)"));
    assertTrue(areLost("Task.first(start(), Task.done(\"\"))"));
    assertFalse(areLost("Task.first(Task.done(\"\"), start())"), "of the first alone");
  }

  @Test
  void notWhereSomebodyLooks() {
    assertFalse(areLost("start().fails(e -> use(e))"));
    assertFalse(areLost("start().ends((v, e) -> use(e))"));
    assertTrue(areLost("start().ends((v, e) -> use(v))"));
    assertFalse(areLost("start().tell()"));
    assertFalse(areLost("start().fails(e -> use(e)).map(x -> x)"));
  }

  @Test
  void notWhereItIsRecovered() {
    assertFalse(areLost("start().recover(e -> null)"), "a callback for failures alone");
    assertFalse(areLost("start().settle((v, e) -> e == null ? v : \"\")"));
    assertTrue(areLost("start().settle((v, e) -> v)"));
  }

  @Test
  void whoWaitsIsThrownIt() {
    assertFalse(areLost("start().join()"));
  }

  @Test
  void eitherArm() {
    assertTrue(areLost("(yes ? held : start())"));
    assertTrue(areLost("(yes ? start() : held)"));
    assertFalse(areLost("(yes ? held : held)"));
  }

  @Test
  void ofALocalThatNothingElseReads() {
    assertTrue(areLost("t.map(x -> x)", "Task<String> t = start(); t.map(x -> x);"));
    assertFalse(areLost("t.map(x -> x)", "Task<String> t = start(); t.map(x -> x); use(t);"));
    assertTrue(areLost("t.map(x -> x)", "Task<String> t = start(); t.map(x -> x); t.name(\"a\");"));
    assertFalse(areLost("t.map(x -> x)", "Task<String> t = held; t.map(x -> x);"));
    assertFalse(
        areLost(
            "t.map(x -> x)", "Task<String> t = start(); if (yes) { t = held; } t.map(x -> x);"));
    assertTrue(areLost("Task.all(t)", "Task<String> t = start(); Task.all(t);"));
    assertFalse(areLost("given.map(x -> x)"));
    assertFalse(
        areLost("given.map(x -> x)", "given = start(); given.map(x -> x);"), "the caller's");
  }

  @Test
  void aGetterGivesWhatItsObjectKeeps() {
    assertFalse(areLost("getTask()"));
    assertTrue(areLost("getTask(1)"));
    assertTrue(areLost("getShared()"), "of no object");
    assertTrue(areLost("fetchTask()"));
  }

  @Test
  void aCallWithAnotherFutureMayWellDealWithIt() {
    assertFalse(areLost("outside(start())"));
    assertTrue(areLost("inside(held)"), "its body starts work of its own");
  }

  @Test
  void aHelperThatGivesBackItsArgument() {
    assertTrue(areLost("back(start())"));
    assertFalse(areLost("back(held)"));
    assertTrue(areLost("onward(start())"));
    assertFalse(areLost("watched(start())"));
    assertFalse(areLost("keeps(start())"), "which somebody else reads");
  }

  @Test
  void ofAFunctionThatIsCalled() {
    String make = "Supplier<Task<String>> make = ";
    assertTrue(areLost("make.get()", make + "() -> start(); make.get();"));
    assertTrue(areLost("make.get()", make + "this::live; make.get();"));
    assertFalse(areLost("make.get()", make + "() -> held; make.get();"));
    assertFalse(areLost("make.get()", make + "this::handled; make.get();"));
    assertFalse(
        areLost(
            "make.get()",
            make + "() -> { if (yes) return null; return start(); };" + " make.get();"));
    assertFalse(areLost("make.get()", make + "null; make.get();"), "named like a getter");
    assertTrue(areLost("go.apply(1)", "Function<Integer, Task<String>> go = null; go.apply(1);"));
    assertFalse(areLost("go.apply(1)", "Function<Integer, String> go = null; go.apply(1);"));
  }

  @Test
  void ofAFunctionThatAHelperCalls() {
    assertTrue(areLost("traced(() -> start())"));
    assertTrue(areLost("traced(this::live)"));
    assertFalse(areLost("traced(() -> held)"));
    assertFalse(areLost("traced(this::handled)"));
    assertFalse(areLost("traced(supplier)"), "whose body is not in sight");
    assertFalse(areLost("tracedTwice(() -> start())"), "once more, elsewhere");
    assertFalse(areLost("either(t -> held, t -> start())"), "one of several");
  }

  @Test
  void theBodyOfAHelperSays() {
    assertTrue(areLost("live()"));
    assertFalse(areLost("handled()"));
    assertFalse(areLost("maybeNull()"), "callers can't need it");
    assertFalse(areLost("cached()"));
    assertFalse(areLost("sometimesKept()"));
    assertTrue(areLost("throughALocal()"));
    assertFalse(areLost("again()"));
    assertTrue(areLost("againOrLive()"));
    assertTrue(areLost("promised()"));
    assertFalse(areLost("entrusted()"));
  }

  @Test
  void aMethodThatAFrameworkWrapsFailsWhateverItsBodyReturns() {
    assertTrue(areLost("that.proxied()"));
    assertFalse(areLost("proxied()"), "from within, nobody wraps it");
    assertFalse(areLost("this.proxied()"));
    assertFalse(areLost("that.unproxied()"));
    assertFalse(areLost("that.lively()"), "its body says more than a fact on it");
  }

  @Test
  void oneImplementationThatHandlesIsEnough() {
    assertFalse(areLost("either.get()"));
    assertTrue(areLost("both.get()"));
  }

  @Test
  void aTaskThatTellsItsOwnFailures() {
    String caught = "try { use(list.get(0)); } catch (Exception e) { log.warn(e); }";
    assertFalse(areLost("pool.submit(() -> { " + caught + " })"));
    assertTrue(areLost("pool.submit(() -> { throw new RuntimeException(); })"));
    assertFalse(areLost("handing(() -> { count++; })"), "handed on by a helper");
    assertTrue(areLost("handing(() -> { throw new RuntimeException(); })"));
  }

  @Test
  void byReference() {
    Told told = told("Supplier<Object> a = this::live; Supplier<Object> b = this::handled;");
    Failures failures = Stage.failures(told);
    assertTrue(failures.areLostByReference(told.call("this::live")));
    assertFalse(failures.areLostByReference(told.call("this::handled")));
  }

  private static boolean areLost(String code) {
    return areLost(code, "use(" + code + ");");
  }

  private static boolean areLost(String code, String statements) {
    Told told = told(statements);
    return Stage.failures(told).areLost(told.path(code));
  }

  private static Told told(String statements) {
    return Stage.with(
        """
        native Task<String> getTask();
        native Task<String> getTask(int n);
        native Task<String> fetchTask();
        static native Task<String> getShared();
        native String plain();
        native Task<String> outside(Task<String> it);
        final Task<String> inside(Task<String> it) { return start(); }
        Code that;
        @Elsewhere Task<String> proxied() { return Task.done(""); }
        Task<String> lively() { return Task.done(""); }
        Task<String> unproxied() { return Task.done(""); }
        final Task<Object> handing(Runnable r) { return pool.submit(r); }
        Supplier<Task<String>> supplier;
        final <T extends Task<?>> T traced(Supplier<T> call) { use("call"); return call.get(); }
        final <T extends Task<?>> T tracedTwice(Supplier<T> call) { use(call); return call.get(); }
        final Task<String> either(Function<Integer, Task<String>> a, Function<Integer, Task<String>> b) {
          if (yes) { return a.apply(1); }
          return b.apply(2);
        }
        final Task<String> back(Task<String> it) { return it; }
        final Task<String> onward(Task<String> it) { return it.map(x -> x); }
        final Task<String> watched(Task<String> it) { return it.fails(e -> use(e)); }
        final Task<String> keeps(Task<String> it) { held = it; return it; }
        final Task<String> live() { return start(); }
        final Task<String> handled() { return start().fails(e -> use(e)); }
        final Task<String> maybeNull() { if (yes) { return null; } return start(); }
        final Task<String> cached() { Task<String> t = start(); held = t; return t; }
        final Task<String> sometimesKept() { if (yes) { return held; } return start(); }
        final Task<String> throughALocal() { Task<String> t = start(); return t; }
        final Task<String> again() { return again(); }
        final Task<String> againOrLive() { if (yes) { return againOrLive(); } return start(); }
        final Task<String> promised() {
          Promise<String> p = new Promise<>();
          pool.execute(() -> p.complete("done"));
          return p;
        }
        final Task<String> entrusted() { Promise<String> p = new Promise<>(); use(p); return p; }
        interface Either { Task<String> get(); }
        class One implements Either { public Task<String> get() { return start(); } }
        class Two implements Either { public Task<String> get() { return Task.done(""); } }
        interface Both { Task<String> get(); }
        class Three implements Both { public Task<String> get() { return start(); } }
        void go(Task<String> given, Either either, Both both) { %s }
        """
            .formatted(statements));
  }
}
