package io.github.futureproof.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.testing.Told;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the value of an expression is lost. */
final class DropsTest {
  private static final Told TOLD =
      Told.of(
          "",
          """
          class Code {
            interface Act { void go(); }
            interface Make { Object go(); }
            private Object unread;
            private Object read;
            Object open;
            @Deprecated private Object injected;
            boolean yes;
            Object readIt() { return read; }
            Object work(int n) { return n; }
            Object forAct() { return 1; }
            Object forMake() { return 2; }
            void act(Act a) {}
            void make(Make m) {}
            void all() {
              work(1);
              act(() -> work(2));
              make(() -> work(3));
              act(() -> { work(4); });
              make(() -> { return work(5); });
              act(this::forAct);
              make(this::forMake);
              Object never = work(6);
              Object used = work(7); used.hashCode();
              Object late; late = work(8);
              Object unusedOne = work(9);
              Object ignored = work(10);
              unread = work(11);
              read = work(12);
              open = work(13);
              injected = work(14);
              Object both; Object chain = both = work(15); chain.hashCode();
              Object some = yes ? (Object) (work(16)) : null;
              work(17).hashCode();
              work(work(18).hashCode());
              @Deprecated Object noted = work(21);
              for (work(19); yes; work(20)) {}
            }
          }
          """);

  @Test
  void aStatement() {
    assertEquals(Optional.of(Site.Drop.STATEMENT), drop("work(1)"));
    assertEquals(Optional.of(Site.Drop.STATEMENT), drop("work(4)"));
    assertEquals(Optional.of(Site.Drop.STATEMENT), drop("work(19)"));
    assertEquals(Optional.of(Site.Drop.STATEMENT), drop("work(20)"));
  }

  @Test
  void aReceiverOrAnArgumentIsUsed() {
    assertEquals(Optional.empty(), drop("work(17)"));
    assertEquals(Optional.empty(), drop("work(18)"));
  }

  @Test
  void theBodyOfALambdaWhoseFunctionReturnsNothing() {
    assertEquals(Optional.of(Site.Drop.LAMBDA), drop("work(2)"));
    assertEquals(Optional.empty(), drop("work(3)"));
    assertEquals(Optional.empty(), drop("work(5)"));
  }

  @Test
  void aReferenceWhoseFunctionReturnsNothing() {
    assertEquals(Optional.of(Site.Drop.REFERENCE), drop("this::forAct"));
    assertEquals(Optional.empty(), drop("this::forMake"));
  }

  @Test
  void aLocalThatNobodyReads() {
    assertEquals(Optional.of(Site.Drop.UNREAD), drop("work(6)"));
    assertEquals(Optional.empty(), drop("work(7)"));
    assertEquals(Optional.of(Site.Drop.UNREAD), drop("work(8)"));
    assertEquals(Optional.of(Site.Drop.UNREAD), drop("work(21)"), "an annotation reads no local");
    assertEquals(Optional.of(Site.Drop.UNREAD), drop("work(16)"), "through an arm and a cast");
    assertEquals(Optional.empty(), drop("work(15)"), "the assignment's value is used");
  }

  @Test
  void aNameThatSaysSoIsMeant() {
    assertEquals(Optional.empty(), drop("work(9)"));
    assertEquals(Optional.empty(), drop("work(10)"));
  }

  @Test
  void aPrivateFieldThatNobodyReads() {
    assertEquals(Optional.of(Site.Drop.UNREAD), drop("work(11)"));
    assertEquals(Optional.empty(), drop("work(12)"));
    assertEquals(Optional.empty(), drop("work(13)"), "others may read it");
    assertEquals(Optional.empty(), drop("work(14)"), "an annotation may mean a reader");
  }

  private static Optional<Site.Drop> drop(String code) {
    return Stage.drops(TOLD).of(TOLD.path(code));
  }
}
