package org.sojourn.transform.disclosure.multiway;

/** What is hidden so far of the published levels. */
final class Cover {

  private final boolean[][] hidden;

  /** Nothing is hidden. */
  Cover(MultiwayTable table, Lattice lattice) {
    hidden = new boolean[table.levels()][];
    for (int level : lattice.open()) {
      hidden[level] = new boolean[table.size(level)];
    }
  }

  /** Whether a cell of a published level is hidden. */
  boolean isHidden(int level, int cell) {
    return hidden[level][cell];
  }

  /** What is hidden of a level; not to be changed. */
  boolean[] of(int level) {
    return hidden[level];
  }

  void hide(int level, int cell) {
    hidden[level][cell] = true;
  }

  void show(int level, int cell) {
    hidden[level][cell] = false;
  }

  /** What is hidden, by level and cell; null for levels that are not published. */
  boolean[][] copy() {
    boolean[][] copy = new boolean[hidden.length][];
    for (int level = 0; level < hidden.length; level++) {
      copy[level] = hidden[level] == null ? null : hidden[level].clone();
    }
    return copy;
  }
}
