package org.sojourn.transform.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.run.Failure;
import org.sojourn.tables.column.Categories;
import org.sojourn.tables.column.ColumnFile;
import org.sojourn.tables.column.Runs;
import org.sojourn.transform.cube.CubePlan;

/** A part of the exchanges: the columns that a plan needs. */
final class ExchangeColumns {

  private final CubePlan plan;
  private final ColumnFile file;
  private final Runs keys;
  private final int[] statusCodes;
  private final ExchangeStatus[] statuses;
  private final Map<Integer, Categories> attributes = new HashMap<>();
  private final Map<Integer, double[]> numbers = new HashMap<>();

  /**
   * The columns of {@code file}, which stays open while they are used.
   *
   * @throws Failure when an exchange comes twice
   */
  ExchangeColumns(CubePlan plan, ColumnFile file) {
    this.plan = plan;
    this.file = file;
    keys = file.runs("exchange");
    for (int i = 0; keys.size() < file.rows() && i < keys.size(); i++) {
      if (keys.start(i + 1) - keys.start(i) > 1) {
        throw new Failure(
            Failure.Kind.FAULT,
            "exchange '" + keys.text(i) + "' comes twice: ingest should have refused one");
      }
    }
    Categories status = file.categories("status");
    statusCodes = status.codes();
    statuses = Named.statuses(status);
  }

  /** Number of exchanges. */
  int size() {
    return statusCodes.length;
  }

  /** Their keys, a run each. */
  Runs keys() {
    return keys;
  }

  ExchangeStatus status(int exchange) {
    return statuses[statusCodes[exchange]];
  }

  /** The plan's attribute at {@code position}. */
  Categories attribute(int position) {
    return attributes.computeIfAbsent(position, p -> file.categories(plan.attributes().get(p)));
  }

  /** The plan's number at {@code position}; NaN where there is none. */
  double[] numbers(int position) {
    return numbers.computeIfAbsent(position, p -> file.numbers(plan.numbers().get(p)));
  }

  /** All attributes of an exchange. */
  String[] attributes(int exchange) {
    List<String> names = plan.attributes();
    String[] values = new String[names.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = attribute(i).at(exchange);
    }
    return values;
  }

  /** All numbers of an exchange, null where there is none. */
  Double[] numbersOf(int exchange) {
    Double[] values = new Double[plan.numbers().size()];
    for (int i = 0; i < values.length; i++) {
      double number = numbers(i)[exchange];
      values[i] = Double.isNaN(number) ? null : Double.valueOf(number);
    }
    return values;
  }
}
