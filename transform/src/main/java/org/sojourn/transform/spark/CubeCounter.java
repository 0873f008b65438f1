package org.sojourn.transform.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.sojourn.model.run.Failure;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubeBuilder;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.ExchangeRow;
import org.sojourn.transform.cube.ResponseRow;

/** Counts the rows of one partition into a cube. */
final class CubeCounter {

  private final CubeBuilder builder;
  private final EventRows rows;
  private final List<ResponseRow> responses = new ArrayList<>();
  private ExchangeRow exchange;

  private CubeCounter(CubePlan plan) {
    builder = new CubeBuilder(plan);
    rows = new EventRows(plan);
  }

  /**
   * The cube of exchanges and responses.
   *
   * @param events rows in the form of {@link EventColumns}, sorted: every exchange followed by all
   *     its responses
   * @throws Failure when an exchange comes twice, or a response without its exchange
   */
  static Cube events(CubePlan plan, Iterator<Row> events) {
    CubeCounter counter = new CubeCounter(plan);
    events.forEachRemaining(counter::accept);
    counter.finish();
    return counter.builder.cube();
  }

  /** The cube of registrations. */
  static Cube registrations(CubePlan plan, Iterator<Row> registrations) {
    CubeBuilder builder = new CubeBuilder(plan);
    registrations.forEachRemaining(
        row -> {
          String[] values = new String[row.size()];
          for (int i = 0; i < values.length; i++) {
            values[i] = row.getString(i);
          }
          builder.add(values);
        });
    return builder.cube();
  }

  private void accept(Row row) {
    String key = EventRows.key(row);
    boolean same = exchange != null && exchange.exchange().equals(key);
    if (EventRows.isExchange(row)) {
      if (same) {
        throw fault("exchange '" + key + "' comes twice: ingest should have refused one");
      }
      finish();
      exchange = rows.exchange(row);
    } else if (same) {
      responses.add(rows.response(row));
    } else {
      throw fault("response to unknown exchange '" + key + "': ingest should have refused it");
    }
  }

  private void finish() {
    if (exchange != null) {
      builder.add(new ExchangeGroup(exchange, List.copyOf(responses)));
    }
    responses.clear();
    exchange = null;
  }

  private static Failure fault(String message) {
    return new Failure(Failure.Kind.FAULT, message);
  }
}
