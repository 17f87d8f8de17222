package io.github.futureproof.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.util.TreePath;
import io.github.futureproof.code.Returns;
import io.github.futureproof.code.Variables;
import io.github.futureproof.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who else has a value that is returned. */
final class KeepingTest {
  @Test
  void anythingButALocalIsKept() {
    assertTrue(isKept("return held;"));
    assertFalse(isKept("Task<String> t = start(); return t;"));
    assertTrue(isKept("return given;"), "the caller has it");
    assertFalse(isKept("return start();"));
  }

  @Test
  void aLocalThatSomethingElseReads() {
    assertTrue(isKept("Task<String> t = start(); held = t; return t;"));
    assertFalse(isKept("Task<String> t = start(); t.map(x -> x); return t;"), "lost as well");
    assertFalse(isKept("Task<String> t = start(); if (yes) { return t; } return (t);"));
  }

  @Test
  void aGetterOfTheCompilationGivesWhatItsObjectKeeps() {
    assertTrue(isKept("return keeper();"));
    assertFalse(isKept("return maker();"));
    assertFalse(isKept("return sometimes();"));
    assertFalse(isKept("return never();"), "nothing at all");
    assertFalse(isKept("return through();"), "a local of its own");
  }

  @Test
  void callsThatGiveBackTheirReceiverAreLookedThrough() {
    assertTrue(isKept("return held.name(\"a\").name(\"b\");"));
    assertFalse(isKept("return held.map(x -> x);"));
    Told told = told("return held.name(\"a\").name(\"b\");");
    TreePath back = keeping(told).givenBack(told.path("held.name(\"a\").name(\"b\")"));
    assertEquals("held", told.text(back));
  }

  @Test
  void aPromiseIsKeptByWhomItIsEntrustedTo() {
    String made = "Promise<String> p = new Promise<>(); ";
    assertTrue(isKept(made + "use(p); return p;"));
    assertTrue(isKept(made + "held = p; return p;"));
    assertTrue(isKept(made + "Task<?>[] all = new Task<?>[1]; all[0] = p; return p;"));
    assertFalse(isKept(made + "sink.emit(p); return p;"), "only passed on");
    assertFalse(isKept(made + "Task<String> t = null; t = p; return p;"));
    assertFalse(isKept(made + "p.complete(\"x\"); return p;"));
    assertFalse(isKept(made + "Task.all(p); return p;"), "a step of a chain");
  }

  @Test
  void aPromiseIsMadeHere() {
    assertTrue(isPromise("Promise<String> p = new Promise<>(); use(p);"));
    assertFalse(isPromise("Promise<String> p = null; use(p);"));
    assertFalse(isPromise("Task<String> p = new Task<>(); use(p);"));
  }

  @Test
  void aReadThatBeginsALostChain() {
    assertTrue(isLostRead("t.map(x -> x);"));
    assertTrue(isLostRead("t.name(\"a\").map(x -> x);"));
    assertFalse(isLostRead("use(t);"));
    assertFalse(isLostRead("use(t.map(x -> x));"));
    assertFalse(isLostRead("t.strange();"), "for all that is known it handles");
    assertFalse(isLostRead("held = t;"));
    assertFalse(isLostRead("Task.all(Task.pass(t));"), "an argument");
  }

  @Test
  void aChainThatObservesLosesNothing() {
    assertFalse(isLostRead("t.fails(e -> use(e));"));
    assertTrue(isLostRead("t.ends((v, e) -> use(v));"));
    assertFalse(isLostRead("t.recover(e -> null);"));
  }

  private static boolean isKept(String statements) {
    Told told = told(statements);
    List<TreePath> returned = Returns.of(told.method("go"));
    return keeping(told).isKept(returned.get(returned.size() - 1));
  }

  private static boolean isPromise(String statements) {
    Told told = Stage.saying(statements);
    Variables.Uses uses = Variables.of(told.variable("p"), told.path("p"));
    return keeping(told).isPromise(ASTHelpers.getType(told.path("p").getLeaf()), uses);
  }

  private static boolean isLostRead(String statement) {
    Told told = Stage.saying("Task<String> t = start(); " + statement);
    return keeping(told).isLostRead(told.path("t"));
  }

  private static Told told(String statements) {
    return Stage.with(
        "final Task<String> keeper() { return held; } final Task<String> maker() { return start();"
            + " } final Task<String> sometimes() { if (yes) { return held; } return start(); }"
            + " final Task<String> never() { throw new Error(); }"
            + " final Task<String> through() { Task<String> t = start(); return t; }"
            + " Task<String> go(Task<String> given) { "
            + statements
            + " }");
  }

  private static Keeping keeping(Told told) {
    return new Keeping(told.javac(), told.knowledge(), told.program(), Stage.handlers(told));
  }
}
