package org.sojourn.model.check;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the permitted word that somebody probably meant. */
public final class Nearest {

  private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,]+");

  private Nearest() {}

  /**
   * The candidate with the fewest insertions, deletions, replacements and swaps of neighbours to
   * {@code given}, case aside: the first one where several are as near.
   *
   * @return an empty text when even the nearest differs in more than a third of the letters, and
   *     for numbers, which are near to nothing
   */
  public static String to(String given, Collection<String> candidates) {
    if (NUMBER.matcher(given).matches()) {
      return "";
    }
    String nearest = "";
    int least = given.length() / 3 + 1;
    for (String candidate : candidates) {
      int distance = distance(given.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < least && !candidate.equals(given)) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** Optimal string alignment distance. */
  static int distance(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : edits(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int edits(int[][] edits, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = edits[i - 1][j - 1] + (same ? 0 : 1);
    least = Math.min(least, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
