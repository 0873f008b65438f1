package org.sojourn.drafting.guess;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.sojourn.model.codebook.MissingReason;

/** What the answers in a column are. */
sealed interface Answers {

  /** There are none. */
  record None() implements Answers {}

  /** Free texts. */
  record Open() implements Answers {}

  /**
   * Numbers.
   *
   * @param negative whether some are below 0
   * @param doubts what to decide about them
   */
  record Amount(boolean negative, List<String> doubts) implements Answers {}

  /**
   * Several options in one cell.
   *
   * @param options their texts, in the order of their first row
   * @param separator between them
   */
  record Multiple(List<String> options, String separator) implements Answers {}

  /**
   * Several options, each in a column of its own that says whether it was ticked.
   *
   * @param columns text of the option to column, in the order of the columns
   */
  record Spread(Map<String, String> columns) implements Answers {}

  /**
   * One answer of a scale.
   *
   * @param scale name of a common scale, {@code points} for bare numbers, or null for other labels
   * @param language of the labels of a common scale
   * @param labels code to label; the code itself where it has none
   * @param also code to the tool's own codes, which stand in brackets behind the labels
   * @param none texts that are offered and no answers, to the reason and what respondents read
   * @param doubts what to decide about them
   */
  record Closed(
      String scale,
      String language,
      SortedMap<Integer, String> labels,
      Map<Integer, List<String>> also,
      Map<String, Missing> none,
      List<String> doubts)
      implements Answers {

    /** Whether the codes are bare numbers, for which another column can have the labels. */
    boolean bare() {
      return "points".equals(scale);
    }

    /** Least code. */
    int lowest() {
      return labels.firstKey();
    }

    /** Greatest code. */
    int highest() {
      return labels.lastKey();
    }

    /** Whether both have the same codes, so that one can lend the other its labels. */
    boolean fits(Closed other) {
      return labels.keySet().equals(other.labels.keySet());
    }
  }

  /**
   * Why an offered answer is none.
   *
   * @param reason the reason
   * @param label what respondents read, null where only a number is known
   */
  record Missing(MissingReason reason, String label) {}
}
