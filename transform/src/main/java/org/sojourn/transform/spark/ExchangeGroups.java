package org.sojourn.transform.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.sojourn.model.run.Failure;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.ExchangeRow;
import org.sojourn.transform.cube.ResponseRow;

/** Exchanges with their responses, one after the other out of sorted rows. */
final class ExchangeGroups implements Iterator<ExchangeGroup> {

  private final EventRows reader;
  private final Iterator<Row> rows;
  private Row next;

  /**
   * Reads {@code rows}.
   *
   * @param rows in the form of {@link EventColumns}, sorted: every exchange followed by all its
   *     responses
   */
  ExchangeGroups(CubePlan plan, Iterator<Row> rows) {
    this.reader = new EventRows(plan);
    this.rows = rows;
    advance();
  }

  private void advance() {
    next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  /**
   * The next exchange.
   *
   * @throws Failure when an exchange comes twice, or a response without its exchange
   */
  @Override
  public ExchangeGroup next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    String key = EventRows.key(next);
    if (!EventRows.isExchange(next)) {
      throw fault("response to unknown exchange '" + key + "': ingest should have refused it");
    }
    ExchangeRow exchange = reader.exchange(next);
    List<ResponseRow> responses = new ArrayList<>();
    for (advance(); next != null && EventRows.key(next).equals(key); advance()) {
      if (EventRows.isExchange(next)) {
        throw fault("exchange '" + key + "' comes twice: ingest should have refused one");
      }
      responses.add(reader.response(next));
    }
    return new ExchangeGroup(exchange, List.copyOf(responses));
  }

  private static Failure fault(String message) {
    return new Failure(Failure.Kind.FAULT, message);
  }
}
