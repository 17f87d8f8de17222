package io.github.futureproof.standalone.settings;

import java.util.Collection;
import java.util.Comparator;

/** Guesses what a misspelt word should have been. */
public final class Nearest {
  private Nearest() {}

  /**
   * The known word that takes the fewest changed letters.
   *
   * @param known at least one word
   */
  public static String to(String word, Collection<String> known) {
    return known.stream()
        .min(
            Comparator.comparingInt((String each) -> changes(word, each))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private static int changes(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        boolean same =
            Character.toLowerCase(from.charAt(i - 1)) == Character.toLowerCase(to.charAt(j - 1));
        row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + (same ? 0 : 1));
      }
      above = row;
    }
    return above[to.length()];
  }
}
