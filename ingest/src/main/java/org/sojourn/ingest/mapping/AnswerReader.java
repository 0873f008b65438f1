package org.sojourn.ingest.mapping;

import java.util.List;
import java.util.StringJoiner;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.quality.IssueCode;

/**
 * Reads answers of a closed item.
 *
 * @param position of the item
 * @param scale id of its scale
 * @param texts what stands for its answers
 * @param allowed what is allowed, for messages
 */
record AnswerReader(int position, String scale, AnswerTexts texts, String allowed)
    implements ColumnReader {

  /** A reader of answers on {@code scale}. */
  static AnswerReader of(int position, Scale scale) {
    return new AnswerReader(position, scale.id(), AnswerTexts.of(scale), allowed(scale));
  }

  @Override
  public void read(Cell cell, Draft draft) {
    Integer code = texts.find(cell.text());
    if (code == null) {
      draft.set(position, MissingReason.INVALID.code());
      draft.issue(
          IssueCode.OUTSIDE_SCALE,
          cell,
          "is not an answer of scale %s; allowed: %s or its labels".formatted(scale, allowed));
    } else {
      draft.set(position, code.byteValue());
      draft.normalised(cell, name(code.byteValue()));
    }
  }

  private static String name(byte code) {
    return MissingReason.of(code).map(MissingReason::id).orElse(String.valueOf(code));
  }

  @Override
  public void missing(Cell cell, Draft draft) {
    draft.set(position, cell.missing().code());
    if (!cell.raw().isEmpty()) {
      draft.normalised(cell, cell.missing().id());
    }
  }

  private static String allowed(Scale scale) {
    StringJoiner codes = new StringJoiner(", ");
    List<Integer> answers = scale.answers().stream().map(Answer::code).sorted().toList();
    int from = 0;
    for (int i = 1; i <= answers.size(); i++) {
      if (i == answers.size() || answers.get(i) != answers.get(i - 1) + 1) {
        int first = answers.get(from);
        int last = answers.get(i - 1);
        codes.add(first == last ? "" + first : first + "-" + last);
        from = i;
      }
    }
    scale.missing().forEach(missing -> codes.add(missing.code()));
    return codes.toString();
  }
}
