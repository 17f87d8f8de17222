package io.github.futureproof.values;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.code.Call;
import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;

/** Whether a description of work that nobody carries out was meant to do something. */
final class LaziesTest {
  private static final String FACTS =
      """
      async java.util.stream.Stream lazy many
      async Request lazy
      result Request#log this
      logs Log warn "x"
      """;

  private static final String LIBRARY =
      """
      class Request {
        native Request header(String s);
        native Request log();
        Request here() { return this; }
      }
      class Client { native Request request(); }
      class Log { native void warn(Object it); }
      class Store {
        native String save(String s);
        native String name();
        native void put(String s);
        native boolean has(String s);
        static native String still(String s);
      }
      """;

  @Test
  void aFunctionThatOnlyComputesIsNoWork() {
    assertFalse(isWork("s.map(x -> x.trim())"));
    assertFalse(isWork("s.map(String::trim)"));
    assertFalse(isWork("s.map(x -> { return x; })"));
    assertFalse(isWork("s.sorted()"));
    assertFalse(isWork("s.limit(3)"));
    assertFalse(isWork("s.peek(given)"), "nor one that is not in sight");
  }

  @Test
  void aBlockWithAStatementActs() {
    assertTrue(isWork("s.map(x -> { store.save(x); return x; })"));
    assertTrue(isWork("s.map(x -> { if (x == null) { store.save(x); } return x; })"));
    assertFalse(
        isWork(
            "s.map(x -> { try { return x.trim(); }"
                + " catch (RuntimeException e) { store.save(x); return x; } })"));
    assertFalse(isWork("s.map(x -> { log.warn(x); return x; })"));
  }

  @Test
  void aFunctionThatReturnsNothingActs() {
    assertTrue(isWork("s.peek(x -> store.put(x))"));
    assertTrue(isWork("s.peek(store::put)"));
    assertTrue(isWork("s.peek(Code::note)"));
    assertFalse(isWork("s.peek(x -> log.warn(x))"), "a look at what passes by");
  }

  @Test
  void anAssignmentActs() {
    assertTrue(isWork("s.peek(x -> last = x)"));
    assertTrue(isWork("s.peek(x -> count += 1)"));
    assertTrue(isWork("s.peek(x -> count++)"));
    assertTrue(isWork("s.map(x -> --count)"));
    assertFalse(isWork("s.map(x -> -count)"));
  }

  @Test
  void anElementGivenToACapturedObjectOfOnesOwn() {
    assertTrue(isWork("s.map(x -> store.save(x))"));
    assertTrue(isWork("s.map(store::save)"));
    assertFalse(isWork("s.map(x -> store.name())"), "is given nothing");
    assertFalse(isWork("s.map(x -> last.concat(x))"), "the platform's");
    assertFalse(isWork("s.map(last::concat)"), "the platform's");
    assertTrue(isWork("s.map(x -> keep(x))"));
    assertFalse(isWork("s.map(x -> fixed(x))"), "no object");
    assertFalse(isWork("s.map(x -> Store.still(x))"), "no object");
    assertFalse(isWork("s.map(Store::still)"), "no object");
    assertFalse(isWork("s.map(new Saver())"), "a function of its own");
    assertFalse(isWork("all.map(Store::name)"), "the element's own");
    assertFalse(isWork("all.map(x -> x.save(\"a\"))"), "the element's own");
  }

  @Test
  void aTestIsNoWork() {
    assertFalse(isWork("s.filter(x -> store.has(x))"));
    assertFalse(isWork("s.filter(x -> { store.put(x); return true; })"));
  }

  @Test
  void anEarlierStepCounts() {
    assertTrue(isWork("s.map(x -> store.save(x)).sorted()"));
    assertFalse(isWork("s.map(x -> x.trim()).sorted()"));
  }

  @Test
  void aCompleteDescriptionIsWork() {
    assertTrue(isWork("request.header(\"a\")"));
    assertFalse(isWork("request.log()"), "a fact says what it gives");
    assertFalse(isWork("request.here()"), "its body is here");
    assertFalse(isWork("client.request()"), "who makes one may send it as well");
  }

  @Test
  void unlessItsMakingIsOnTrial() {
    assertFalse(
        isWork("request.header(\"a\")", "try { %s; } catch (RuntimeException e) { count++; }"));
    assertTrue(isWork("request.header(\"a\")", "try { %s; } finally { count++; }"));
    assertTrue(
        isWork("request.header(\"a\")", "try { count++; } catch (RuntimeException e) { %s; }"));
    assertTrue(
        isWork(
            "request.header(\"a\")",
            "try { Runnable r = () -> %s; } catch (RuntimeException e) { count++; }"));
    assertTrue(
        isWork(
            "request.header(\"a\")",
            "try { new Object() { void m() { %s; } }; } catch (RuntimeException e) { count++; }"));
  }

  private static boolean isWork(String code) {
    return isWork(code, "%s;");
  }

  private static boolean isWork(String code, String around) {
    String source =
        """
        import java.util.stream.Stream;
        class Code {
          Store store;
          Log log;
          String last;
          int count;
          Request request;
          Client client;
          Stream<String> s;
          Stream<Store> all;
          java.util.function.Consumer<String> given;
          static native void note(String s);
          static native String fixed(String s);
          native String keep(String s);
          static class Saver implements java.util.function.Function<String, String> {
            public String apply(String s) { return s; }
          }
          void go() { %s }
        }
        """
            .formatted(around.formatted(code));
    Told told = Told.of(FACTS, LIBRARY, source);
    Call call = told.call(code);
    return new Lazies(told.javac(), told.knowledge(), told.program())
        .isWork(told.path(code), call, told.knowledge().asyncOrLazy(call.yielded()).orElseThrow());
  }
}
