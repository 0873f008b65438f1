package org.sojourn.quality.part;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;
import org.sojourn.quality.measure.ClosedItems;

/** The answers to all closed items of an instrument, response by response, in a part of them. */
final class AnswerSets {

  private AnswerSets() {}

  /** Counts the responses whose answers are worth comparing. */
  static void count(Codebook codebook, Answers answers, Counts counts) {
    for (ClosedItems closed : ClosedItems.of(codebook)) {
      long[] examined = new long[1];
      forEach(closed, answers, (row, codes) -> examined[0]++);
      if (examined[0] > 0) {
        counts.add(Counted.EXAMINED, examined[0], closed.instrument().instrument());
      }
    }
  }

  /**
   * Shows {@code use} the rows and answers of the responses that are compared. The array of answers
   * is the same each time.
   */
  static void forEach(ClosedItems closed, Answers answers, BiConsumer<Integer, byte[]> use) {
    int[] rows = answers.rows(closed.instrument().instrument());
    if (rows.length == 0) {
      return;
    }
    byte[][] columns = answers.codes(closed.columns());
    byte[] codes = new byte[columns.length];
    for (int row : rows) {
      for (int i = 0; i < codes.length; i++) {
        codes[i] = columns[i][row];
      }
      if (closed.areCompared(codes)) {
        use.accept(row, codes);
      }
    }
  }

  /** A text for a set of answers: equal ones have equal texts. */
  static String text(byte[] codes) {
    return new String(codes, StandardCharsets.ISO_8859_1);
  }
}
