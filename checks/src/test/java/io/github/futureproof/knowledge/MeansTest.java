package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.tools.javac.code.Type;
import io.github.futureproof.testing.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What names are taken to say. */
final class MeansTest {
  private static final World WORLD =
      World.of(
          """
          class Code {
            interface Work {}
            static class Job implements Work {
              native void enqueue(Job job);
              native void enqueueLater(Job job);
              native void clear();
            }
            static class NightJob extends Job {}
            static class Nightly extends NightJob {}
            void calls(Job job) {
              job.enqueue(job);
              job.clear();
            }
          }
          """);

  private final List<String> bundled = new ArrayList<>();
  private final List<String> users = new ArrayList<>();

  @Test
  void aMethodIsTakenAtItsName() {
    bundled.add("means *#enqueue* handover");
    assertTrue(means(Fact.Meaning.HANDOVER, "enqueue"));
    assertFalse(means(Fact.Meaning.END, "enqueue"), "says something else");
    assertFalse(means(Fact.Meaning.HANDOVER, "clear"));
    assertTrue(knowledge().means(Fact.Meaning.HANDOVER, WORLD.call("enqueue")));
    assertFalse(knowledge().means(Fact.Meaning.HANDOVER, WORLD.call("clear")));
  }

  @Test
  void aFactOfTheMethodGoesBeforeItsName() {
    bundled.add("means *#enqueue* handover");
    users.add("not means Code.Job#enqueueLater");
    users.add("means Code.Job#clear end");
    assertFalse(means(Fact.Meaning.HANDOVER, "enqueueLater"));
    assertTrue(means(Fact.Meaning.HANDOVER, "enqueue"));
    assertTrue(means(Fact.Meaning.END, "clear"));
  }

  @Test
  void aTypeIsTakenAtItsOwnSimpleName() {
    bundled.add("means *Job task");
    assertTrue(knowledge().means(Fact.Meaning.TASK, type("Code.Job")));
    assertTrue(knowledge().means(Fact.Meaning.TASK, type("Code.NightJob")));
    assertFalse(knowledge().means(Fact.Meaning.CALLBACK, type("Code.Job")), "says something else");
    assertFalse(knowledge().means(Fact.Meaning.TASK, type("Code.Nightly")), "of another name");
    assertFalse(knowledge().means(Fact.Meaning.TASK, type("Code.Work")));
  }

  @Test
  void aFactOfTheTypeOrOneAboveGoesBeforeItsName() {
    bundled.add("means *Job task");
    bundled.add("means Code.Work callback");
    assertTrue(knowledge().means(Fact.Meaning.CALLBACK, type("Code.Job")));
    assertFalse(knowledge().means(Fact.Meaning.TASK, type("Code.Job")));
  }

  @Test
  void whatUsersSayGoesFirst() {
    bundled.add("means Code.Job callback");
    users.add("means *Job task");
    assertTrue(knowledge().means(Fact.Meaning.TASK, type("Code.Job")));
    users.add("not means Code.NightJob");
    assertTrue(knowledge().means(Fact.Meaning.TASK, type("Code.Job")));
    assertFalse(knowledge().means(Fact.Meaning.TASK, type("Code.NightJob")));
    assertFalse(knowledge().means(Fact.Meaning.CALLBACK, type("Code.NightJob")));
  }

  private boolean means(Fact.Meaning meaning, String method) {
    return WORLD
        .javac()
        .declared(
            WORLD.javac().find("Code.Job").orElseThrow(), WORLD.javac().names().fromString(method))
        .stream()
        .anyMatch(each -> knowledge().means(meaning, each));
  }

  private static Type type(String name) {
    return WORLD.javac().find(name).orElseThrow().type;
  }

  private Knowledge knowledge() {
    return new Knowledge(WORLD.javac(), List.of(file(bundled, false), file(users, true)));
  }

  private static FactsFile file(List<String> facts, boolean user) {
    List<String> lines = new ArrayList<>(List.of(FactsFile.HEADER));
    lines.addAll(facts);
    return FactsFile.parse(user ? "user.facts" : "bundled.facts", lines, user);
  }
}
