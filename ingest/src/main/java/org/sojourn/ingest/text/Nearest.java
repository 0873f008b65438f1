package org.sojourn.ingest.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody probably meant to write. */
public final class Nearest {

  private Nearest() {}

  /**
   * The candidate with the fewest edits (insertions, deletions, replacements) from {@code text},
   * compared folded; empty when even that one differs in more than a third of its characters.
   */
  public static Optional<String> to(String text, Collection<String> candidates) {
    String folded = Folded.of(text);
    return candidates.stream()
        .filter(c -> edits(folded, Folded.of(c)) * 3 <= Math.max(folded.length(), c.length()))
        .min(
            Comparator.comparingInt((String c) -> edits(folded, Folded.of(c)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int edits(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
      }
      before = row;
    }
    return before[b.length()];
  }
}
