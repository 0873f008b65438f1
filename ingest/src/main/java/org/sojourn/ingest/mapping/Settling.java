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
 * Looks at the values of the columns of a file whose dates or numbers can be written in more than
 * one way, before they are read: at all of them, unless it is clear sooner. Numbers without points
 * and commas mean the same whatever those mean: as long as there are none, nothing has to be
 * settled, and {@link #isTold} says whether a later row changes that.
 */
public final class Settling {

  private static final int CHECKED_EACH = 1000;
  private static final int MOST_TEXTS = 10_000;

  private final List<CellStep> steps;
  private final Map<String, DateColumn> dates = new LinkedHashMap<>();
  private final Map<String, NumberColumn> numbers = new LinkedHashMap<>();
  private final Map<CellStep, Set<String>> seen = new IdentityHashMap<>();
  private final Decimal declared;
  private final boolean whole;
  private boolean told;
  private long rows;

  /** Looks at the columns of {@code mapping}; at all values where they are wanted {@code whole}. */
  Settling(CompiledMapping mapping, boolean whole) {
    this.whole = whole;
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
    told |= isTold(row);
    rows++;
    return rows % CHECKED_EACH != 0
        || isOpen() && (whole || told)
        || !dates.values().stream().allMatch(DateColumn::clear);
  }

  /** Whether points and commas in numbers mean what the values settle. */
  private boolean isOpen() {
    return !numbers.isEmpty() && declared == null;
  }

  /** Whether no further row can change what was settled of numbers. */
  public boolean isDone() {
    return told || !isOpen();
  }

  /** Whether a number of {@code row} has a point or a comma whose meaning is open. */
  public boolean isTold(RawRow row) {
    if (!isOpen() || row.broken() != null) {
      return false;
    }
    for (CellStep step : seen.keySet()) {
      String text = step.source().isOfText() ? step.source().text(row) : null;
      if (step.source().isDeclared() || text != null && isMarked(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarked(String text) {
    return text.indexOf('.') >= 0 || text.indexOf(',') >= 0;
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
