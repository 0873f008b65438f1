package org.sojourn.receipts;

import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.codebook.Scale;

/**
 * Stored answers in words.
 *
 * @param codebook what was asked
 * @param language of the labels
 */
record AnswerTexts(Codebook codebook, String language) {

  /** The answers of {@code programme}, in its first language. */
  static AnswerTexts of(ProgrammeDirectory programme) {
    return new AnswerTexts(programme.codebook(), programme.programme().language());
  }

  /** Why {@code answer} is none; empty for a valid one. */
  static Optional<MissingReason> missing(Object answer) {
    if (answer == null) {
      return Optional.of(MissingReason.SKIPPED);
    }
    return answer instanceof Byte code ? MissingReason.of(code) : Optional.empty();
  }

  /** What a valid answer says: the code and its label, or the amount. */
  String of(String item, Object answer) {
    if (!(answer instanceof Byte code)) {
      double amount = ((Number) answer).doubleValue();
      return amount == Math.rint(amount) && Math.abs(amount) < 1e15
          ? Long.toString((long) amount)
          : Double.toString(amount);
    }
    Optional<String> label =
        codebook
            .scaleOf(item)
            .map(Scale::answers)
            .flatMap(answers -> answers.stream().filter(a -> a.code() == code).findFirst())
            .map(found -> found.label().in(language));
    return label.map(text -> code + " " + text).orElse(code.toString());
  }
}
