package org.sojourn.ingest.mapping;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.ingest.text.Folded;
import org.sojourn.model.codebook.Ticks;
import org.sojourn.model.source.ColumnRule;

/**
 * One of the columns over which the answers to an item are spread: it says whether one was ticked.
 *
 * @param cells where its texts come from; texts that the rule lists come as {@link #YES} or {@link
 *     #NO}, declared
 * @param meaning code of the answer, place of the option, or negative code of a missing reason
 * @param words further folded texts to whether they mean ticked
 */
record TickColumn(CellSource cells, int meaning, HashMap<String, Boolean> words)
    implements Serializable {

  static final String YES = "1";
  static final String NO = "0";

  /**
   * A column that stands for {@code meaning}.
   *
   * @param labels texts of the answer itself, which mean that it was ticked
   */
  static TickColumn of(CellSource cells, int meaning, ColumnRule rule, Collection<String> labels) {
    HashMap<String, Boolean> words = new HashMap<>();
    if (rule.unticked().isEmpty()) {
      Ticks.unticked().forEach(text -> words.put(Folded.of(text), false));
    }
    if (rule.ticked().isEmpty()) {
      Ticks.ticked().forEach(text -> words.put(Folded.of(text), true));
    }
    labels.forEach(text -> words.put(Folded.of(text), true));
    if (rule.ticked().contains(ColumnRule.ANY) || rule.unticked().contains(ColumnRule.ANY)) {
      words.put(ColumnRule.ANY, rule.ticked().contains(ColumnRule.ANY));
    }
    return new TickColumn(cells, meaning, words);
  }

  /** The rule by which the cells of {@code column} are read. */
  static ColumnRule rule(String column, ColumnRule rule) {
    HashMap<String, String> values = new HashMap<>();
    rule.unticked().stream().filter(TickColumn::listed).forEach(text -> values.put(text, NO));
    rule.ticked().stream().filter(TickColumn::listed).forEach(text -> values.put(text, YES));
    return ColumnRule.of(column, values, null, null, null, null, null, null, null, null, null);
  }

  private static boolean listed(String text) {
    return !text.isBlank() && !text.equals(ColumnRule.ANY);
  }

  /** What the column says in {@code row}. */
  Tick read(RawRow row, String where) {
    Cell cell = cells.read(row, where);
    return new Tick(cell, meaning, state(cell));
  }

  private Tick.State state(Cell cell) {
    if (cell.raw().isEmpty()) {
      return Tick.State.BLANK;
    }
    if (cell.missing() != null) {
      return Tick.State.MISSING;
    }
    String folded = Folded.of(cell.text());
    Boolean ticked =
        cell.derived()
            ? Boolean.valueOf(cell.text().equals(YES))
            : words.getOrDefault(folded, words.get(ColumnRule.ANY));
    if (ticked == null) {
      return Tick.State.UNKNOWN;
    }
    return ticked ? Tick.State.TICKED : Tick.State.UNTICKED;
  }
}
