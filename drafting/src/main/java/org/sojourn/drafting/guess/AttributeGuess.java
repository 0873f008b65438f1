package org.sojourn.drafting.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sojourn.drafting.look.Column;
import org.sojourn.drafting.text.Ids;
import org.sojourn.drafting.text.Label;
import org.sojourn.drafting.words.Headings;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.source.MappableColumns;

/**
 * A further column of the exchanges.
 *
 * @param id its name
 * @param number whether it holds numbers; else a few texts
 * @param label its heading, for readers
 * @param column the export's column
 */
public record AttributeGuess(String id, boolean number, String label, String column) {

  private static final int MOST_TEXTS = 12;
  private static final double FILLED = 0.8;

  /** What can be further columns among {@code columns}: amounts, and texts that come often. */
  static List<AttributeGuess> among(List<Column> columns, Ids ids) {
    List<AttributeGuess> found = new ArrayList<>();
    for (Column column : columns) {
      boolean personal = Headings.PERSONAL.in(column.name()) || Headings.KEY.in(column.name());
      if (!personal && column.coverage() >= FILLED && DateGuess.of(column).isEmpty()) {
        boolean number = column.share(Values::isNumber) >= 0.95 && column.counts().size() > 2;
        boolean texts =
            column.counts().size() >= 2
                && column.counts().size() <= MOST_TEXTS
                && column.filled() >= 3 * column.counts().size();
        if (number || texts) {
          String label = Label.of(column.name());
          found.add(
              new AttributeGuess(ids.next(label, '_', "attribute"), number, label, column.name()));
        }
      }
    }
    return found;
  }

  /** Names that no attribute can have: columns and breakdowns of every programme. */
  static Set<String> reserved() {
    Set<String> names = MappableColumns.reserved();
    Breakdown.STANDARD.forEach(breakdown -> names.add(breakdown.id().replace('-', '_')));
    return names;
  }
}
