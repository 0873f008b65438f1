package org.sojourn.transform.disclosure.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Tries every table of whole numbers that agrees with what is shown: slow, and sure. */
final class Enumeration {

  private static final long MOST = 200;

  private final LinkedTable table;
  private final List<Integer> hidden;
  private final long[] values;
  private final boolean[] open;
  private final long[] low;
  private final long[] high;

  private Enumeration(LinkedTable table, Collection<Integer> hidden) {
    this.table = table;
    this.hidden = new ArrayList<>(hidden);
    values = new long[table.size()];
    open = new boolean[table.size()];
    Arrays.setAll(values, table::count);
    hidden.forEach(cell -> open[cell] = true);
    low = new long[table.size()];
    high = new long[table.size()];
    Arrays.fill(low, Long.MAX_VALUE);
    Arrays.fill(high, -1);
  }

  static Enumeration of(LinkedTable table, Collection<Integer> hidden) {
    Enumeration enumeration = new Enumeration(table, hidden);
    enumeration.fill(0);
    return enumeration;
  }

  long low(int cell) {
    return low[cell];
  }

  long high(int cell) {
    return high[cell];
  }

  private void fill(int position) {
    if (position == hidden.size()) {
      for (int cell : hidden) {
        low[cell] = Math.min(low[cell], values[cell]);
        high[cell] = Math.max(high[cell], values[cell]);
      }
      return;
    }
    int cell = hidden.get(position);
    open[cell] = false;
    for (values[cell] = 0; values[cell] <= MOST; values[cell]++) {
      if (agrees(cell)) {
        fill(position + 1);
      }
    }
    open[cell] = true;
  }

  private boolean agrees(int cell) {
    for (int e : table.equationsOf(cell)) {
      Equation equation = table.equations().get(e);
      long parts = 0;
      boolean all = true;
      for (int part : equation.parts()) {
        parts += open[part] ? 0 : values[part];
        all &= !open[part];
      }
      boolean whole = !open[equation.total()];
      if (whole && (parts > values[equation.total()] || all && parts != values[equation.total()])) {
        return false;
      }
    }
    return true;
  }
}
