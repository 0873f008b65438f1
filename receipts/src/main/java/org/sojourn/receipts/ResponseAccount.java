package org.sojourn.receipts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.indicator.Breakdown;

/** Counts who was asked with a questionnaire and what came back, one by one. */
final class ResponseAccount {

  private static final String COMPLETE = "complete";

  private ResponseAccount() {}

  /** What came back of {@code instrument} from the parties in {@code cell}. */
  static Account of(StoredTables tables, Instrument instrument, Breakdown breakdown, Cell cell) {
    Parties parties = new Parties(tables, List.of(instrument.role()), breakdown, cell);
    List<Account.Row> rows = new ArrayList<>();
    tables.responses(
        List.of("instrument", "status"),
        response -> {
          boolean asked =
              response.answers()[0].equals(instrument.instrument())
                  && response.wave().equals(instrument.wave())
                  && parties.of(response).isPresent();
          if (asked) {
            String status = (String) response.answers()[1];
            rows.add(
                new Account.Row(response.place(), response.key(), response.role(), status, true));
          }
        });
    rows.sort(Comparator.comparing(Account.Row::place));
    return account(parties.count(), rows);
  }

  private static Account account(long asked, List<Account.Row> rows) {
    long complete = rows.stream().filter(row -> row.says().equals(COMPLETE)).count();
    long partial = rows.size() - complete;
    return new Account(
        List.of(
            new Account.Line(0, "parties asked", asked),
            new Account.Line(1, "complete responses", complete),
            new Account.Line(1, "partial responses", partial),
            new Account.Line(1, "no response", asked - rows.size())),
        asked,
        rows);
  }
}
