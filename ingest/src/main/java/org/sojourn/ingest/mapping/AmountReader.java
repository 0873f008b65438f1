package org.sojourn.ingest.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.quality.IssueCode;

/** Reads the amounts of an item; what is no amount within its limits stays empty. */
record AmountReader(int position, String item, Double min, Double max) implements ColumnReader {

  AmountReader(int position, Item item) {
    this(position, item.id(), item.min(), item.max());
  }

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public void read(Cell cell, Draft draft) {
    Optional<BigDecimal> number = draft.number(cell);
    if (number.isEmpty()) {
      String problem = NumberText.problem(cell.text());
      draft.issue(IssueCode.OUTSIDE_RANGE, cell, "%s; %s".formatted(problem, allowed()));
    } else if (within(number.get().doubleValue())) {
      draft.set(position, number.get().doubleValue());
    } else {
      draft.issue(
          IssueCode.OUTSIDE_RANGE,
          cell,
          "is outside the range of item %s; %s".formatted(item, allowed()));
    }
  }

  private boolean within(double number) {
    return (min == null || number >= min) && (max == null || number <= max);
  }

  private String allowed() {
    String from = min == null ? "" : " from " + plain(min);
    String to = max == null ? "" : (min == null ? " up to " : " to ") + plain(max);
    return "allowed: numbers" + from + to;
  }

  private static String plain(double limit) {
    return BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
  }
}
