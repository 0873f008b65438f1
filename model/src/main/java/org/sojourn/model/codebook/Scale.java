package org.sojourn.model.codebook;

import java.util.List;

/**
 * An ordered list of permitted answers shared by items.
 *
 * @param id name used by items
 * @param answers permitted answers by rising code
 * @param neutral code of the neutral answer at which diverging charts are split, or null
 * @param missing offered answers that are none
 */
public record Scale(String id, List<Answer> answers, Integer neutral, List<MissingAnswer> missing) {

  /** Fills in what a codebook leaves out. */
  public Scale {
    answers = List.copyOf(answers);
    missing = missing == null ? List.of() : List.copyOf(missing);
  }

  /** Whether {@code code} is a permitted answer. */
  public boolean permits(int code) {
    return answers.stream().anyMatch(answer -> answer.code() == code);
  }

  /** Least permitted code. */
  public int lowest() {
    return answers.get(0).code();
  }

  /** Greatest permitted code. */
  public int highest() {
    return answers.get(answers.size() - 1).code();
  }
}
