package org.sojourn.quality.measure;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.sojourn.quality.rows.NormalisationRow;

/** Counts normalised values and keeps the most frequent. */
public final class Normalised {

  private static final int SHOWN = 25;

  private static final Comparator<NormalisationRow> MOST_FIRST =
      Comparator.comparing((NormalisationRow row) -> -row.count())
          .thenComparing(NormalisationRow::source)
          .thenComparing(NormalisationRow::column)
          .thenComparing(NormalisationRow::value)
          .thenComparing(NormalisationRow::normalised);

  private final PriorityQueue<NormalisationRow> most = new PriorityQueue<>(MOST_FIRST.reversed());
  private final Map<String, Long> bySource = new TreeMap<>();
  private long spellings;
  private long values;

  /** Counts a text that was read as another. */
  public void add(NormalisationRow row) {
    spellings++;
    values += row.count();
    bySource.merge(row.source(), row.count(), Long::sum);
    most.add(row);
    if (most.size() > SHOWN) {
      most.remove();
    }
  }

  /** Pairs of text and value. */
  public long spellings() {
    return spellings;
  }

  /** Cells. */
  public long values() {
    return values;
  }

  /** Cells by source; only sources with any. */
  public Map<String, Long> bySource() {
    return Collections.unmodifiableMap(bySource);
  }

  /** The most frequent pairs, the first first. */
  public List<NormalisationRow> most() {
    return most.stream().sorted(MOST_FIRST).toList();
  }
}
