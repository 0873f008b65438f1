package org.sojourn.drafting.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sojourn.drafting.look.Column;
import org.sojourn.drafting.text.Ids;
import org.sojourn.drafting.text.Label;
import org.sojourn.drafting.words.Headings;

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
    return Set.of(
        "exchange",
        "sending_organisation",
        "host_organisation",
        "participant",
        "sending_country",
        "sending_nace",
        "sending_section",
        "sending_division",
        "sending_size",
        "host_country",
        "host_nace",
        "host_section",
        "host_division",
        "host_size",
        "status",
        "start",
        "end",
        "duration_days",
        "cohort",
        "source",
        "file",
        "row",
        "overall",
        "country",
        "sector",
        "division",
        "size",
        "role",
        "flow",
        "partner_country",
        "country_x_sector",
        "weight",
        "participants");
  }
}
