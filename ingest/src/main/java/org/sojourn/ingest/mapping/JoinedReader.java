package org.sojourn.ingest.mapping;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.codebook.Option;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.codebook.YesNo;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.source.ColumnRule;

/**
 * Reads the answers to a multiple item from one cell that joins them.
 *
 * @param item id of the item
 * @param options ids of its options
 * @param positions of the options
 * @param text takes the cell apart
 * @param blankIsNone whether a blank cell means that nothing was chosen
 */
record JoinedReader(
    String item, List<String> options, int[] positions, JoinedText text, boolean blankIsNone)
    implements ColumnReader {

  /** A reader of answers to {@code item}, whose options are at {@code positions}. */
  static JoinedReader of(Item item, Scale scale, int[] positions, ColumnRule rule) {
    AnswerTexts texts = AnswerTexts.of(item.options(), scale.missing());
    return new JoinedReader(
        item.id(),
        item.options().stream().map(Option::id).toList(),
        positions,
        JoinedText.of(texts, rule.separator()),
        rule.blank() == ColumnRule.Blank.NONE);
  }

  @Override
  public void read(Cell cell, Draft draft) {
    JoinedText.Answers answers = text.read(cell.text());
    TreeSet<Integer> meanings = new TreeSet<>(answers.meanings());
    if (answers.unknown() != null) {
      invalid(
          cell,
          draft,
          "holds %s, which is no answer to item %s; allowed: %s or their labels, with '%s' between them"
              .formatted(
                  draft.shownPart(cell, answers.unknown()),
                  item,
                  String.join(", ", options),
                  text.separator()));
    } else if (meanings.isEmpty()) {
      blank(cell, MissingReason.SKIPPED, draft);
    } else if (meanings.first() >= 0) {
      fill(draft, meanings);
      draft.normalised(cell, chosen(meanings));
    } else if (meanings.size() == 1) {
      reason(cell, MissingReason.of(meanings.first().byteValue()).orElseThrow(), draft);
    } else {
      String reason = MissingReason.of(meanings.first().byteValue()).orElseThrow().id();
      invalid(
          cell, draft, "says %s beside other answers; allowed: either of them".formatted(reason));
    }
  }

  @Override
  public void missing(Cell cell, Draft draft) {
    if (cell.raw().isEmpty()) {
      blank(cell, cell.missing(), draft);
    } else {
      reason(cell, cell.missing(), draft);
    }
  }

  private void blank(Cell cell, MissingReason reason, Draft draft) {
    if (blankIsNone) {
      fill(draft, new TreeSet<>());
    } else {
      reason(cell, reason, draft);
    }
  }

  private void reason(Cell cell, MissingReason reason, Draft draft) {
    for (int position : positions) {
      draft.set(position, reason.code());
    }
    if (!cell.raw().isEmpty()) {
      draft.normalised(cell, reason.id());
    }
  }

  private void invalid(Cell cell, Draft draft, String reason) {
    for (int position : positions) {
      draft.set(position, MissingReason.INVALID.code());
    }
    draft.issue(IssueCode.OUTSIDE_SCALE, cell, reason);
  }

  private void fill(Draft draft, TreeSet<Integer> chosen) {
    for (int i = 0; i < positions.length; i++) {
      draft.set(positions[i], (byte) (chosen.contains(i) ? YesNo.YES : YesNo.NO));
    }
  }

  private String chosen(TreeSet<Integer> meanings) {
    return meanings.stream().map(options::get).collect(Collectors.joining(", "));
  }
}
