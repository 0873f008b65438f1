package org.sojourn.transform.disclosure.multiway;

import java.util.List;
import java.util.Optional;

/** A block of cells with a sensitive one in one corner, around which a move may go. */
final class Block {

  /**
   * What is looked for.
   *
   * @param lacking how many have to come at most
   * @param mayHide whether cells that are shown may be changed
   * @param changes what other moves of the same proof have changed
   */
  record Query(Need need, int lacking, boolean mayHide, Changes changes) {}

  private final MoveFinder finder;
  private final MultiwayTable table;
  private final Query query;
  private final int dimensions;
  private final List<Integer> cliques;
  private final int[] from;
  private final int[] to;

  /**
   * A block with all corners in one place yet.
   *
   * @param cliques those that hold the dimensions; the first is where the block is
   */
  Block(MoveFinder finder, Query query, int dimensions, List<Integer> cliques, int[] from) {
    this.finder = finder;
    this.query = query;
    table = finder.table();
    this.dimensions = dimensions;
    this.cliques = cliques;
    this.from = from;
    to = from.clone();
  }

  /** Goes to the opposite corner at these positions of the values to go to. */
  void go(int[] at, List<int[]> neighbours) {
    int i = 0;
    for (int d = 0; d < to.length; d++) {
      if ((dimensions >> d & 1) == 1) {
        to[d] = neighbours.get(i)[at[i]];
        i++;
      }
    }
  }

  /** The move around the block, with a place in each other clique; empty where there is none. */
  Optional<MoveFinder.Found> move() {
    Room room = new Room(table.codes());
    long price = enter(0, room);
    return price < 0 ? Optional.empty() : place(1, cliques.get(0), room, price);
  }

  /** Finds a place in each of the other cliques that hold the dimensions. */
  private Optional<MoveFinder.Found> place(int position, int fixed, Room room, long price) {
    if (position == cliques.size()) {
      return Optional.of(found(room, price));
    }
    int free = cliques.get(position) & ~fixed;
    int cells = table.size(free);
    for (int cell = 0; cell < cells; cell++) {
      int[] key = table.key(free, cell);
      for (int d = 0; d < key.length; d++) {
        if ((free >> d & 1) == 1) {
          from[d] = key[d];
          to[d] = key[d];
        }
      }
      Room less = new Room(room);
      long more = enter(position, less);
      Optional<MoveFinder.Found> found =
          more < 0 ? Optional.empty() : place(position + 1, fixed | free, less, price + more);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** What a clique's part of the move costs; below 0 where it cannot be made. */
  private long enter(int position, Room room) {
    int clique = cliques.get(position);
    return limit(clique, room) && room.times(query.need()) > 0 ? priceIn(clique) : -1;
  }

  /** Whether somebody can go from every corner that has to give. */
  private boolean limit(int clique, Room room) {
    int[] cells = cells(clique);
    int[] totals = table.totals(clique);
    int[] counts = table.counts(clique);
    for (int corner = 0; corner < cells.length; corner++) {
      boolean comes = Integer.bitCount(corner) % 2 == 0;
      if (totals[cells[corner]] > 0) {
        room.limit(comes, counts, cells[corner] * table.codes());
      } else if (!comes || !query.need().isOfNumber()) {
        return false;
      }
    }
    if (!query.changes().isEmpty()) {
      for (int corner = 0; corner < cells.length; corner++) {
        int[] left = query.changes().counts(clique, cells[corner]);
        room.limit(Integer.bitCount(corner) % 2 == 0, left, 0);
      }
    }
    return true;
  }

  private long priceIn(int clique) {
    long price = 0;
    for (int level : finder.levels(clique, dimensions)) {
      int[] cells = cells(level);
      boolean[] hidden = finder.hidden(level);
      for (int corner = 0; corner < cells.length; corner++) {
        boolean comes = Integer.bitCount(corner) % 2 == 0 && query.need().isOfNumber();
        if (comes && table.total(level, cells[corner]) == 0
            || !hidden[cells[corner]] && !query.mayHide()) {
          return -1;
        }
        price += finder.price(level, cells[corner]);
      }
    }
    return price;
  }

  /** The cells of a level in the corners. */
  private int[] cells(int level) {
    int[] cells = new int[1 << Integer.bitCount(dimensions)];
    cells[0] = table.cell(level, from);
    int known = 1;
    for (int d = 0; d < to.length; d++) {
      if ((dimensions >> d & 1) == 1) {
        int shift = (to[d] - from[d]) * table.stride(level, d);
        for (int corner = 0; corner < known; corner++) {
          cells[known + corner] = cells[corner] + shift;
        }
        known *= 2;
      }
    }
    return cells;
  }

  private MoveFinder.Found found(Room room, long price) {
    int times = Math.min(query.lacking(), room.times(query.need()));
    int[] answers = room.answers(query.need());
    return new MoveFinder.Found(
        new ProductMove(dimensions, from.clone(), to.clone(), answers[0], answers[1], times),
        price);
  }
}
