package org.sojourn.transform.count;

import java.nio.file.Path;
import org.sojourn.tables.column.ColumnFile;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.ExchangeRow;

/** A part of the exchanges with all responses to them, as far as a plan needs them. */
final class ExchangePart implements AutoCloseable {

  private final ColumnFile exchangeFile;
  private final ColumnFile responseFile;
  private final ExchangeColumns exchanges;
  private final ResponseColumns responses;

  private ExchangePart(CubePlan plan, ColumnFile exchangeFile, ColumnFile responseFile) {
    this.exchangeFile = exchangeFile;
    this.responseFile = responseFile;
    this.exchanges = new ExchangeColumns(plan, exchangeFile);
    this.responses = new ResponseColumns(plan, exchanges, responseFile);
  }

  /**
   * Opens a part.
   *
   * @throws org.sojourn.model.run.Failure when a file is not of its schema, an exchange comes
   *     twice, a response is to an exchange that is not in this part or outside the survey
   *     population, or a party responded twice in a wave
   */
  static ExchangePart open(CubePlan plan, PartFile files) {
    ColumnFile exchanges = ColumnFile.open(Path.of(files.file()), files.schema());
    ColumnFile responses = null;
    try {
      if (files.responses() != null) {
        responses = ColumnFile.open(Path.of(files.responses()), files.responseSchema());
      }
      return new ExchangePart(plan, exchanges, responses);
    } catch (RuntimeException e) {
      close(exchanges, responses);
      throw e;
    }
  }

  ExchangeColumns exchanges() {
    return exchanges;
  }

  ResponseColumns responses() {
    return responses;
  }

  /** The exchange at {@code row} with its responses. */
  ExchangeGroup group(int row) {
    ExchangeRow exchange =
        new ExchangeRow(
            exchanges.keys().text(row),
            exchanges.status(row),
            exchanges.attributes(row),
            exchanges.numbersOf(row));
    return new ExchangeGroup(exchange, responses.of(row));
  }

  @Override
  public void close() {
    close(exchangeFile, responseFile);
  }

  private static void close(ColumnFile exchanges, ColumnFile responses) {
    exchanges.close();
    if (responses != null) {
      responses.close();
    }
  }
}
