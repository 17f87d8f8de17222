package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class UnifiedDiffTest {
  @Test
  void saysNothingAboutEqualTexts() {
    assertEquals("", UnifiedDiff.of("a", "x\n", "x\n"));
  }

  @Test
  void showsThreeLinesAround() {
    assertEquals(
        """
        --- ./d/A.java
        +++ ./d/A.java
        @@ -2,7 +2,8 @@
         2
         3
         4
        -5
        +five
        +more
         6
         7
         8
        """,
        UnifiedDiff.of(
            "d/A.java", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\nmore\n6\n7\n8\n9\n"));
  }

  @Test
  void joinsWhatIsNearAndPartsWhatIsFar() {
    String near = "a\n1\n2\n3\n4\n5\n6\nb\n";
    assertEquals(1, hunks(near, near.replace('a', 'A').replace('b', 'B')));
    String far = "a\n1\n2\n3\n4\n5\n6\n7\nb\n";
    assertEquals(2, hunks(far, far.replace('a', 'A').replace('b', 'B')));
  }

  @Test
  void tellsOfAMissingLastLineEnd() {
    assertEquals(
        "--- ./a\n"
            + "+++ ./a\n"
            + "@@ -1 +1 @@\n"
            + "-x\n"
            + "\\ No newline at end of file\n"
            + "+y\n"
            + "\\ No newline at end of file\n",
        UnifiedDiff.of("a", "x", "y"));
  }

  @Test
  void countsFromZeroWhereThereIsNothing() {
    assertEquals("--- ./a\n+++ ./a\n@@ -0,0 +1 @@\n+x\n", UnifiedDiff.of("a", "", "x\n"));
  }

  private static long hunks(String before, String after) {
    return UnifiedDiff.of("a", before, after).lines().filter(l -> l.startsWith("@@")).count();
  }
}
