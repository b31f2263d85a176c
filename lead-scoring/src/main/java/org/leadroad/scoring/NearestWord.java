package org.leadroad.scoring;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which word was perhaps meant. */
final class NearestWord {

  private static final int LONGEST = 64;

  private NearestWord() {}

  /** The word that takes fewest changes of a letter, if that is less than half of it. */
  static Optional<String> of(String written, Collection<String> words) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = written.toLowerCase(Locale.ROOT);
    String nearest = "";
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      int changes = changes(folded, word.toLowerCase(Locale.ROOT));
      if (changes < least || (changes == least && word.compareTo(nearest) < 0)) {
        least = changes;
        nearest = word;
      }
    }
    return 2 * least < Math.max(3, nearest.length()) ? Optional.of(nearest) : Optional.empty();
  }

  /** The advice at the end of a message; nothing if no word is near. */
  static String advice(String written, Collection<String> words) {
    return of(written, words).map(word -> ". Maybe " + word + " was meant").orElse("");
  }

  /** Letters to add, drop, replace, or swap with their neighbour (optimal string alignment). */
  private static int changes(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replace = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        best = Math.min(best, cost[i - 1][j - 1] + replace);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          best = Math.min(best, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = best;
      }
    }
    return cost[one.length()][other.length()];
  }
}
