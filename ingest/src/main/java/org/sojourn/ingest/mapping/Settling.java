package org.sojourn.ingest.mapping;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.model.run.Failure;

/**
 * Looks at all values of the columns of a file whose dates or numbers can be written in more than
 * one way, before they are read.
 */
public final class Settling {

  private static final int CHECKED_EACH = 1000;
  private static final int MOST_TEXTS = 10_000;

  private final List<CellStep> steps;
  private final Map<String, DateColumn> dates = new LinkedHashMap<>();
  private final Map<String, NumberColumn> numbers = new LinkedHashMap<>();
  private final Map<CellStep, Set<String>> seen = new IdentityHashMap<>();
  private final Decimal declared;
  private long rows;

  Settling(CompiledMapping mapping) {
    steps = mapping.unsettled();
    Writing writing = mapping.writing();
    declared = writing.decimal();
    for (CellStep step : steps) {
      if (step.reader() instanceof DateReader) {
        dates.put(step.column(), new DateColumn(writing.firstYear(), writing.typedDates()));
      } else {
        numbers.put(step.column(), new NumberColumn(writing.typedNumbers()));
        seen.put(step, new HashSet<>());
      }
    }
  }

  /** Whether there is a column to look at. */
  public boolean needed() {
    return !dates.isEmpty() || !numbers.isEmpty() && declared == null;
  }

  /**
   * Takes in {@code row}.
   *
   * @return whether further rows are needed
   */
  public boolean add(RawRow row) {
    if (row.broken() == null) {
      for (CellStep step : steps) {
        if (!isKnown(step, row)) {
          Cell cell = step.source().read(row, "");
          if (cell.missing() == null) {
            add(step, cell.text());
          }
        }
      }
    }
    rows++;
    return rows % CHECKED_EACH != 0
        || !numbers.isEmpty() && declared == null
        || !dates.values().stream().allMatch(DateColumn::clear);
  }

  /** Whether it is a number that has been looked at before, which tells nothing new. */
  private boolean isKnown(CellStep step, RawRow row) {
    Set<String> texts = seen.get(step);
    if (texts == null || !step.source().isOfText()) {
      return false;
    }
    if (texts.size() >= MOST_TEXTS) {
      texts.clear();
    }
    return !texts.add(step.source().text(row));
  }

  private void add(CellStep step, String text) {
    if (step.reader() instanceof DateReader) {
      dates.get(step.column()).add(text);
    } else {
      numbers.get(step.column()).add(text);
    }
  }

  /**
   * What the values settle.
   *
   * @param failure makes a failure of a message
   * @throws Failure when they leave the pattern of dates open
   */
  public Settled settled(Function<String, Failure> failure) {
    Map<String, DateColumn.Found> patterns = new TreeMap<>();
    for (Map.Entry<String, DateColumn> column : dates.entrySet()) {
      try {
        column.getValue().found().ifPresent(found -> patterns.put(column.getKey(), found));
      } catch (DateColumn.Unsettled open) {
        throw failure.apply(
            "column '%s': %s; declare 'date' for it in the source"
                .formatted(column.getKey(), open.getMessage()));
      }
    }
    Map<String, Decimal> decimals = new TreeMap<>();
    numbers.forEach(
        (column, values) -> {
          Decimal decimal = declared == null ? values.found() : declared;
          if (decimal != Decimal.UNSETTLED) {
            decimals.put(column, decimal);
          }
        });
    return new Settled(patterns, decimals);
  }
}
