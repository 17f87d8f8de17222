package io.github.futureproof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.testing.Lab;
import io.github.futureproof.testing.Proofs;
import io.github.futureproof.testing.Story;
import io.github.futureproof.testing.TestData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All cases of a folder of test data in one compilation, each in a package of its own: what is
 * reported in a file does not depend on what strangers are compiled with it. As it is much quicker
 * than to compile them one by one, mutation testing lives on it.
 */
class TogetherTest {

  static Stream<Arguments> folders() {
    return TestData.checks(Lab.root().resolve("test-data")).stream()
        .flatMap(check -> Stream.of("flagged", "fine").map(kind -> Arguments.of(check, kind)));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void sayTheSame(Path check, String kind) {
    Map<String, String> sources = new LinkedHashMap<>();
    List<Story.Expected> expected = new ArrayList<>();
    List<Path> paths = Proofs.stories(check, kind);
    for (int i = 0; i < paths.size(); i++) {
      Story story = Story.read(paths.get(i));
      if (isLikeOthers(story)) {
        Story moved = story.in("story" + i);
        sources.putAll(moved.sources());
        expected.addAll(moved.expected());
      }
    }
    Lab.Outcome outcome = Lab.compile(sources, List.of(), Lab.checks());
    assertEquals(List.of(), outcome.errors());
    assertEquals(List.of(), outcome.notes().stream().filter(n -> n.contains("[Future")).toList());
    assertEquals("", Story.difference(expected, outcome.reports(), check.getFileName().toString()));
  }

  /** No options for the whole compilation, and no class in a package that stands for a library. */
  private static boolean isLikeOthers(Story story) {
    return story.options().isEmpty()
        && story.sources().values().stream().noneMatch(text -> text.contains("\npackage "))
        && story.sources().values().stream().noneMatch(text -> text.startsWith("package "));
  }
}
