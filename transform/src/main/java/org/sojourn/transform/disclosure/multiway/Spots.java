package org.sojourn.transform.disclosure.multiway;

/**
 * The cells of a clique that lie within a cell of one of its levels and in which a move can begin:
 * somebody is there, or, for moves of respondents, nobody knows that there is not.
 */
final class Spots {

  private final MultiwayTable table;
  private final int clique;
  private final int free;
  private final int base;
  private final boolean mayBeEmpty;
  private int next;

  Spots(MultiwayTable table, Lattice lattice, int clique, Need need) {
    this.table = table;
    this.clique = clique;
    free = clique & ~need.level();
    base = table.cell(clique, table.key(need.level(), need.cell()));
    mayBeEmpty = need.isOfNumber() && !lattice.open().contains(clique);
  }

  /** The key of the next cell; null when there is none left. */
  int[] next() {
    int cells = table.size(free);
    while (next < cells) {
      int cell = base + table.cell(clique, table.key(free, next++));
      if (mayBeEmpty || table.total(clique, cell) > 0) {
        return table.key(clique, cell);
      }
    }
    return null;
  }
}
