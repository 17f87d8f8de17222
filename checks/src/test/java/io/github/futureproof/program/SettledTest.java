package io.github.futureproof.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.util.TreePath;
import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Waiting for what has ended already. */
final class SettledTest {
  private static final String FACTS =
      """
      async Task eager
      result Task#done done
      guards Task#isDone
      waits Task#join of=this
      waits Task#await of=arg0
      chain Task#{then,all}
      runs Task#then arg0 on=caller
      runs Task#all arg1 on=caller
      runs Each#each arg0 on=caller
      runs Each#both arg1 on=caller
      """;

  @Test
  void whatWasMadeDone() {
    assertEquals("-", waits("Task.done().join();"));
    assertEquals("Task.join", waits("Task.start().join();"));
    assertEquals("-", waits("Task d = Task.done(); Task e = d; e.join();"));
    assertEquals("Task.join", waits("Task d = Task.done(); d = t; d.join();"));
  }

  @Test
  void theArgumentThatIsWaitedFor() {
    assertEquals("-", waits("Task.await(Task.done());"));
    assertEquals("Task.await", waits("Task.await(t);"));
  }

  @Test
  void inItsOwnContinuation() {
    assertEquals("-", waits("t.then(() -> t.join());"));
    assertEquals("Task.join", waits("t.then(() -> u.join());"));
    assertEquals("Task.join", waits("each.each(() -> t.join());"), "of nothing that ends");
  }

  @Test
  void inTheContinuationOfAll() {
    assertEquals("-", waits("Task.all(t, () -> t.join());"));
    assertEquals("Task.join", waits("Task.all(t, () -> u.join());"));
    assertEquals("Task.join", waits("Each.both(t.toString(), () -> t.join());"), "its name");
    assertEquals("-", waits("Task both = Task.all(t, null); both.then(() -> t.join());"));
  }

  @Test
  void inAnAnonymousContinuation() {
    String call = "t.then(new Runnable() { public void run() { %s.join(); } });";
    assertEquals("-", waits(call.formatted("t")));
    assertEquals("Task.join", waits(call.formatted("u")));
  }

  @Test
  void whatACallbackIsGivenHasEnded() {
    String listener = "class Impl implements %s { public void accept(Task it) { it.join(); } }";
    assertEquals("-", ofMethod(listener.formatted("java.util.function.Consumer<Task>")));
    assertEquals("Task.join", ofMethod(listener.formatted("Mine")), "an interface of one's own");
  }

  private static String ofMethod(String type) {
    Told told = told("interface Mine { void accept(Task it); } " + type);
    return blocking(told, told.path("it.join()", com.sun.source.tree.MethodTree.class));
  }

  @Test
  void whereItWasAskedAroundABodyThatRunsLater() {
    assertEquals("-", later("if (t.isDone()) { %s }"));
    assertEquals("Task.join", later("if (u.isDone()) { %s }"));
    assertEquals("Task.join", later("if (t.isNew()) { %s }"));
    assertEquals("-", later("Object o = t.isDone() ? (Runnable) () -> t.join() : null;"));
  }

  private static String waits(String statements) {
    Told told = told("void go() { " + statements + " }");
    return blocking(told, told.method("go"));
  }

  private static String later(String statements) {
    Told told = told("void go() { " + statements.formatted("Runnable r = () -> t.join();") + " }");
    return blocking(told, told.path("() -> t.join()"));
  }

  private static String blocking(Told told, TreePath body) {
    return told.program().blocking(body).map(w -> w.path().get(0).text()).orElse("-");
  }

  private static Told told(String member) {
    return Told.of(
        FACTS,
        """
        class Code { Task t; Task u; Each each; %s }
        """
            .formatted(member),
        """
        class Task {
          static native Task done();
          static native Task start();
          static native Task all(Task t, Runnable r);
          static native void await(Task t);
          native boolean isDone();
          native boolean isNew();
          native Task then(Runnable r);
          native void join();
        }
        class Each {
          native void each(Runnable r);
          static native void both(Object o, Runnable r);
        }
        """);
  }
}
