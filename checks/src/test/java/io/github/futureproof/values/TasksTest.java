package io.github.futureproof.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.code.Call;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.program.Hop;
import io.github.futureproof.program.Thrown;
import io.github.futureproof.testing.Told;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tasks and how their exceptions get lost. */
final class TasksTest {
  private static final String THROW = "throw new RuntimeException();";

  @Test
  void whichCallsHandOverATask() {
    assertTrue(submitted("pool.submit(() -> count++)"));
    assertFalse(submitted("pool.execute(() -> count++)"));
    assertFalse(submitted("start()"));
  }

  @Test
  void aBodyThatShowsThatItThrows() {
    assertEquals("throw RuntimeException", thrown("pool.submit(() -> { " + THROW + " })"));
    assertEquals("-", thrown("pool.submit(() -> { count++; })"));
    assertEquals("Code.breaks > throw RuntimeException", thrown("pool.submit(() -> breaks())"));
    assertEquals("Code.breaks > throw RuntimeException", thrown("pool.submit(this::breaks)"));
    assertEquals("-", thrown("pool.submit(this::counts)"));
  }

  @Test
  void aPeriodicTaskHasOtherFaults() {
    assertEquals("-", thrown("pool.every(() -> { " + THROW + " }, 1)"));
  }

  @Test
  void aTaskThatIsHandedInIsUnseen() {
    assertEquals("unseen", thrown("pool.submit(given)"));
    assertEquals("-", thrown("pool.submit(kept)"), "nothing is shown");
    assertEquals("-", thrown("pool.submit(mine)"), "all who hand it in are here");
    assertEquals("unseen", thrown("pool.submit(stored)"), "a field that keeps a parameter");
    assertEquals("-", thrown("pool.submit(mixed)"));
  }

  @Test
  void aFutureGivenAsATaskKeepsItsException() {
    assertEquals("-", thrown("pool.submit(new Job<Object>(() -> { " + THROW + " }))"));
  }

  @Test
  void anObjectOfAClass() {
    assertEquals("throw RuntimeException", thrown("pool.submit(new Bad())"));
    assertEquals("-", thrown("pool.submit(new Good())"));
    assertEquals("throw RuntimeException", thrown("pool.submit(bad)"));
  }

  @Test
  void tasksThatAReferenceIsGiven() {
    assertEquals("unseen", referenced("pool::submit", "Consumer<Runnable>"));
    assertEquals("throw RuntimeException", referenced("pool::submit", "Consumer<Bad>"));
    assertEquals("-", referenced("pool::submit", "Consumer<Good>"));
    assertEquals("-", referenced("pool::every", "BiConsumer<Runnable, Long>"));
  }

  @Test
  void aTaskMadeSafeWhereThereWasNone() {
    String made = "Runnable task = kept; if (task == null) { task = () -> { %s }; }";
    assertEquals("-", thrown("pool.submit(task)", made.formatted("count++;")));
    String bad = "Bad task = bad; if (task == null) { task = new Bad() { %s }; }";
    assertEquals("-", thrown("pool.submit(task)", bad.formatted("public void run() { count++; }")));
    assertEquals("throw RuntimeException", thrown("pool.submit(task)", bad.formatted("")));
    assertEquals("throw RuntimeException", thrown("pool.submit(task)", "Bad task = bad;"));
  }

  @Test
  void whoCatchesTells() {
    String caught = "try { breaks(); } catch (RuntimeException e) { log.warn(e); }";
    assertTrue(tells("pool.submit(() -> { " + caught + " })"));
    assertFalse(tells("pool.submit(() -> { count++; })"), "deals with none");
    assertFalse(tells("pool.submit(() -> { " + caught + " breaks(); })"));
    assertFalse(tells("pool.submit(given)"));
    assertFalse(tells("pool.submit(mine)"), "whoever hands it in has to tell");
    assertTrue(tells("pool.submit(kept)"), "nothing can be known of it");
    assertFalse(tells("pool.submit(Pool::new)"));
  }

  @Test
  void aFutureThatIsRunAsATask() {
    String job = "new Job<Object>(() -> { " + THROW + " })";
    assertTrue(wrapped("pool.execute(" + job + ")"));
    assertFalse(wrapped("pool.execute(new Job<Object>(() -> null))"));
    assertFalse(wrapped("pool.execute(() -> { " + THROW + " })"));
    assertTrue(wrapped("pool.execute(it)", "Job<Object> it = " + job + ";"));
    assertFalse(wrapped("pool.execute(it)", "Job<Object> it = " + job + "; use(it);"));
    assertFalse(
        wrapped("pool.execute(new Job<Object>(() -> { " + THROW + " }) { })"),
        "a class of one's own may look at its end");
    assertTrue(wrapped("pool.submit(" + job + ")"), "which is lost as well");
    assertTrue(wrapped("new Thread(" + job + ").start()"));
    assertFalse(wrapped("new Thread(() -> { " + THROW + " }).start()"));
    assertFalse(wrapped("use(pool.submit(" + job + "))", "", "pool.submit(" + job + ")"));
  }

  @Test
  void aListOfFuturesThatIsDropped() {
    assertTrue(all("pool.all(tasks)", "%s;"));
    assertFalse(all("pool.all(tasks)", "use(%s);"));
    assertFalse(all("pool.all(List.of(() -> 1, () -> 2))", "%s;"), "none of them throws");
    assertTrue(all("pool.all(List.of(() -> 1, () -> { " + THROW + " }))", "%s;"));
    assertFalse(all("start()", "%s;"));
  }

  private static boolean submitted(String code) {
    Told told = told(code + ";");
    return Stage.tasks(told).submitted(told.call(code)).isPresent();
  }

  private static String thrown(String code) {
    return thrown(code, "");
  }

  private static String thrown(String code, String before) {
    Told told = told(before + code + ";");
    Call call = told.call(code);
    Tasks tasks = Stage.tasks(told);
    Fact.Runs runs = tasks.submitted(call).orElseThrow();
    return shown(tasks.thrown(told.path(code), call, runs, 0));
  }

  private static String referenced(String code, String function) {
    Told told = told(function + " f = " + code + ";");
    Tasks tasks = Stage.tasks(told);
    Fact.Runs runs = tasks.submitted(told.call(code)).orElseThrow();
    return shown(tasks.thrownByReferenced(told.path(code), runs));
  }

  private static String shown(Optional<Thrown> thrown) {
    if (thrown.isEmpty()) {
      return "-";
    }
    String way = thrown.get().path().stream().map(Hop::text).collect(Collectors.joining(" > "));
    return way.isEmpty() ? "unseen" : way;
  }

  private static boolean tells(String code) {
    Told told = told(code + ";");
    Call call = told.call(code);
    Tasks tasks = Stage.tasks(told);
    return tasks.tellsFailures(told.path(code), call, tasks.submitted(call).orElseThrow(), 0);
  }

  private static boolean wrapped(String code) {
    return wrapped(code, "");
  }

  private static boolean wrapped(String code, String before) {
    return wrapped(code, before, code);
  }

  private static boolean wrapped(String statement, String before, String code) {
    Told told = told(before + statement + ";");
    return Stage.tasks(told).wrapped(told.path(code), told.call(code)).isPresent();
  }

  private static boolean all(String code, String statement) {
    Told told = told(statement.formatted(code));
    return Stage.taskLists(told).of(told.path(code), told.call(code)).isPresent();
  }

  private static Told told(String statements) {
    return Stage.with(
        """
        static class Bad implements Runnable { public void run() { throw new RuntimeException(); } }
        static class Good implements Runnable { public void run() {} }
        Runnable kept;
        private Runnable stored;
        private Runnable mixed;
        void store(Runnable r) { stored = r; mixed = r; mixed = kept; }
        Bad bad;
        Collection<Callable<Integer>> tasks;
        void breaks() { throw new RuntimeException(); }
        void counts() { count++; }
        void go(Runnable given) { %s }
        private void mine(Runnable mine) { %s }
        """
            .formatted(
                statements.contains("mine") ? "" : statements,
                statements.contains("mine") ? statements : ""));
  }
}
