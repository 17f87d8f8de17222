package io.github.futureproof.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read from calls, {@code new} and method references. */
final class CallTest {
  private static final World WORLD =
      World.of(
          """
          import java.util.*;
          import java.util.function.*;
          class Code extends ArrayList<String> {
            static void free(int a, int b) {}
            void calls(StringBuilder text) {
              text.append("x").reverse();
              free(1, 2);
              this.add("y");
              super.remove(0);
              Supplier<String> bound = text::toString;
              Function<Integer, int[]> array = int[]::new;
              Supplier<Object> make = Object::new;
              new Thread("name");
              missing(3);
              text.nothing();
            }
          }
          """);

  @Test
  void aCallOnAnotherCall() {
    Call call = WORLD.call("reverse");
    assertEquals("java.lang.StringBuilder", call.site().toString());
    assertEquals("text.append(\"x\")", call.receiver().toString());
    assertTrue(call.args().isEmpty());
    assertTrue(call.isInstance());
  }

  @Test
  void aCallWithoutAReceiver() {
    Call call = WORLD.call("free");
    assertNull(call.receiver());
    assertNull(call.site());
    assertFalse(call.isInstance());
    assertEquals("2", call.arg(1).toString());
    assertNull(call.arg(2));
    assertNull(call.arg(-1));
  }

  @Test
  void thisAndSuperAreReceivers() {
    assertEquals("this", WORLD.call("add").receiver().toString());
    assertEquals("super", WORLD.call("remove").receiver().toString());
    assertEquals("Code", WORLD.call("add").site().toString());
  }

  @Test
  void aMethodReferenceHasNoArguments() {
    Call call = WORLD.call("toString");
    assertEquals("text", call.receiver().toString());
    assertEquals("java.lang.StringBuilder", call.site().toString());
    assertEquals(List.of(), call.args());
  }

  @Test
  void constructors() {
    Call call = WORLD.call("Thread");
    assertEquals("java.lang.Thread", call.site().toString());
    assertNull(call.receiver());
    assertFalse(call.isInstance());
    assertEquals("\"name\"", call.arg(0).toString());
    assertTrue(WORLD.call("Object").method().isConstructor());
  }

  @Test
  void whatComesBackIsDeclared() {
    assertEquals("java.lang.StringBuilder", WORLD.call("reverse").yielded().toString());
    assertEquals("java.lang.Thread", WORLD.call("Thread").yielded().toString());
    assertEquals("E", WORLD.call("remove").yielded().toString(), "a type variable says nothing");
  }

  @Test
  void whatJavacCanNotResolveIsNoCall() {
    List<String> names =
        WORLD.calls().map(call -> call.method().getSimpleName().toString()).toList();
    assertFalse(names.contains("missing"), names.toString());
    assertFalse(names.contains("nothing"), names.toString());
  }

  @Test
  void otherTreesAreNoCalls() {
    assertTrue(Call.of(WORLD.units().get(0)).isEmpty());
  }
}
