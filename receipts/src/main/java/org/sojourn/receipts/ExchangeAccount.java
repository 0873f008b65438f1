package org.sojourn.receipts;

import java.util.Arrays;
import java.util.List;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;

/** Counts exchanges, one by one. */
final class ExchangeAccount {

  private static final String OTHER = "another status: ";
  private static final String EMPTY = "no value";

  private ExchangeAccount() {}

  private static List<String> reasons() {
    return Arrays.stream(ExchangeStatus.values()).map(status -> OTHER + status.id()).toList();
  }

  /** The exchanges of a cell with one of {@code statuses}, seen from the sending side. */
  static Account statuses(
      StoredTables tables, List<ExchangeStatus> statuses, Breakdown breakdown, Cell cell) {
    List<String> wanted = statuses.stream().map(ExchangeStatus::id).toList();
    Tally tally = new Tally(reasons());
    tables.exchanges(
        exchange -> {
          if (!exchange.isIn(breakdown, cell.keys(), Role.SENDING)) {
            return;
          }
          String status = exchange.status();
          if (wanted.contains(status)) {
            tally.counts(exchange.place(), exchange.exchange(), "", status);
          } else {
            tally.leaves(exchange.place(), exchange.exchange(), "", OTHER + status);
          }
        });
    return tally.account("exchanges", "exchanges that count");
  }

  /** The exchanges of the survey population in a cell that have a number in {@code column}. */
  static Account numbers(StoredTables tables, String column, Breakdown breakdown, Cell cell) {
    String population = tables.programme().programme().population().id();
    Tally tally = new Tally(List.of(EMPTY));
    tables.exchanges(
        exchange -> {
          if (!exchange.status().equals(population)
              || !exchange.isIn(breakdown, cell.keys(), Role.SENDING)) {
            return;
          }
          Double number = exchange.numbers().get(column);
          if (number == null) {
            tally.leaves(exchange.place(), exchange.exchange(), "", EMPTY);
          } else {
            tally.counts(exchange.place(), exchange.exchange(), "", number.toString());
          }
        });
    return tally.account(population + " exchanges", "exchanges with a value");
  }
}
