package io.github.futureproof.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.code.Call;
import io.github.futureproof.testing.Told;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values that wrap another one for which nobody looks. */
final class WrappingsTest {
  @Test
  void aCallbackThatGivesBackWork() {
    assertTrue(isLost("start().map(x -> startWith(x))"));
    assertTrue(isLost("start().map(this::startWith)"));
    assertTrue(isLost("start().map(x -> { if (yes) { return null; } return startWith(x); })"));
    assertFalse(isLost("start().map(x -> x)"));
    assertFalse(isLost("start().map(x -> Task.done(x))"));
    assertFalse(isLost("start().map(x -> startWith(x).fails(e -> use(e)))"));
    assertFalse(isLost("start().map(function)"));
    assertFalse(isLost("start().map(this::handled)"));
    assertFalse(isLost("start().map(this::plain)"));
  }

  @Test
  void aCallThatFlattensWrapsNothing() {
    assertFalse(isLost("start().flat(x -> startWith(x))"));
  }

  @Test
  void aColdOneIsNeverStarted() {
    assertTrue(isLost("flow().map(x -> flowWith(x))"));
    assertTrue(isLost("flow().map(this::flowWith)"));
    assertFalse(isLost("flow().map(x -> Flow.empty())"));
  }

  @Test
  void whoeverUsesTheOuterOneMayUseTheInner() {
    assertFalse(isLost("start().map(x -> startWith(x))", "use(%s);"));
    assertFalse(isLost("start().map(x -> startWith(x))", "Task<Task<String>> t = %s; use(t);"));
    assertTrue(isLost("start().map(x -> startWith(x))", "Task<?> t = %s; t.name(\"a\");"));
  }

  @Test
  void aStepThatLooksAtTheInnerOneUsesIt() {
    String outer = "start().map(x -> startWith(x))";
    assertFalse(isLost(outer, "%s.map(t -> t.join());"));
    assertTrue(isLost(outer, "%s.map(t -> 1);"));
    assertFalse(isLost(outer, "%s.ends(both);"), "a callback out of sight");
    assertFalse(isLost(outer, "%s.ends(this::look);"));
    assertTrue(isLost(outer, "%s.fails(e -> use(e));"), "a failure holds no value");
    assertFalse(isLost(outer, "%s.strange();"));
    assertFalse(isLost(outer, "%s.map(Task::join);"), "of the inner one");
  }

  @Test
  void aStepThatDoesNotCarryItOnLosesIt() {
    String outer = "start().map(x -> startWith(x))";
    assertTrue(isLost(outer, "use(%s.map(t -> 1));"));
    assertFalse(isLost(outer, "use(%s.fails(e -> use(e)));"), "it may still be flattened");
  }

  @Test
  void whoWaitsForTheOuterOneAndDropsWhatItGets() {
    String outer = "start().map(x -> startWith(x))";
    assertTrue(isLost(outer, "%s.join();"));
    assertFalse(isLost(outer, "use(%s.join());"));
  }

  @Test
  void whoStartsTheOuterOneWithoutLooking() {
    String outer = "flow().map(x -> flowWith(x))";
    assertTrue(isLost(outer, "%s.subscribe();"));
    assertTrue(isLost(outer, "%s.name(\"a\").subscribe();"));
    assertTrue(isLost(outer, "%s.subscribe(it -> use(1));"));
    assertTrue(isLost(outer, "%s.last(this::nothing).subscribe();"));
    assertFalse(isLost(outer, "%s.subscribe(it -> use(it));"));
  }

  @Test
  void aResultThatHidesTheInnerOne() {
    String outer = "start().map(x -> startWith(x))";
    assertTrue(isLostIn(outer, "Task<?> go() { return %s; }"));
    assertTrue(
        isLostIn("start().<Object>map(x -> startWith(x))", "Task<Object> go() { return %s; }"));
    assertFalse(isLostIn(outer, "Task<Task<String>> go() { return %s; }"));
    assertFalse(isLostIn(outer, "Object go() { return %s; }"));
    assertFalse(isLostIn(outer, "Task<?> go() { use(%s); return null; }"), "not returned");
    assertTrue(
        isLostIn(
            outer,
            "@SuppressWarnings(\"all\") Task<Void> go() { return (Task<Void>) (Task) %s; }"));
    assertFalse(isLostIn(outer, "void go() { Supplier<Task<?>> s = () -> { return %s; }; }"));
  }

  @Test
  void aFieldOfSuchAType() {
    String outer = "start().map(x -> startWith(x))";
    assertTrue(isLostIn(outer, "Task<?> field = %s;"));
    assertFalse(isLostIn(outer, "Task<Task<String>> field = %s;"));
  }

  @Test
  void theFaultNamesTheInnerValue() {
    String outer = "start().map(x -> startWith(x))";
    Told told = Stage.saying(outer + ";");
    Fault.Wrapped fault = (Fault.Wrapped) fault(told, outer).orElseThrow();
    assertEquals("startWith(x)", told.text(fault.inner()));
    assertEquals(outer, told.text(fault.site().path()));
  }

  private static boolean isLost(String code) {
    return isLost(code, "%s;");
  }

  private static boolean isLost(String code, String statements) {
    return isLostIn(code, "void go() { " + statements + " }");
  }

  private static boolean isLostIn(String code, String member) {
    Told told =
        Stage.with(
            "Function<String, Task<String>> function;"
                + " BiConsumer<Task<String>, Throwable> both;"
                + " final Task<String> handled(String s) { return start().fails(e -> use(e)); }"
                + " native String plain(String s); native void nothing();"
                + " void look(Task<String> t, Throwable e) {} "
                + member.formatted(code));
    return fault(told, code).isPresent();
  }

  private static Optional<Fault> fault(Told told, String code) {
    Call call = told.call(code);
    return new Wrappings(
            told.javac(), told.knowledge(), told.program(), Stage.drops(told), Stage.failures(told))
        .of(told.path(code), call, told.knowledge().async(call.yielded()).orElseThrow());
  }
}
