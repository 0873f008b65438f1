package org.sojourn.drafting.look;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sojourn.ingest.text.CellText;

/** A column of an export: its name and what its cells hold, cleaned, in the order of the rows. */
public final class Column {

  private final List<String> names;
  private final List<String> cells;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private int filled;

  /**
   * A column.
   *
   * @param names by which it can be asked for, the most exact first
   * @param cells raw texts, null where a row has none
   */
  public Column(List<String> names, List<String> cells) {
    this.names = List.copyOf(names);
    this.cells = cells.stream().map(CellText::clean).toList();
    for (String cell : this.cells) {
      if (!cell.isEmpty()) {
        filled++;
        counts.merge(cell, 1, Integer::sum);
      }
    }
  }

  /** The name by which a source asks for it. */
  public String name() {
    return names.get(0);
  }

  /** All names by which a source can ask for it. */
  public List<String> names() {
    return names;
  }

  /** Texts of all rows, blank ones as empty texts. */
  public List<String> cells() {
    return cells;
  }

  /** How many rows there are. */
  public int rows() {
    return cells.size();
  }

  /** How many cells are not blank. */
  public int filled() {
    return filled;
  }

  /** Different texts to how often they occur, in the order of their first row. */
  public Map<String, Integer> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /** The share of filled cells that satisfy {@code test}, 0 where all are blank. */
  public double share(Predicate<String> test) {
    int satisfied =
        counts.entrySet().stream()
            .filter(count -> test.test(count.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return filled == 0 ? 0 : (double) satisfied / filled;
  }

  /** The share of rows in which the cell is filled, 0 where there are no rows. */
  public double coverage() {
    return cells.isEmpty() ? 0 : (double) filled / cells.size();
  }

  /** Different texts by filled cells: 1 where no text comes twice. */
  public double uniqueness() {
    return filled == 0 ? 0 : (double) counts.size() / filled;
  }

  @Override
  public String toString() {
    return name();
  }
}
