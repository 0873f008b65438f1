package org.sojourn.transform.disclosure.multiway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the cheapest move that makes a cell uncertain: cells that are hidden already cost nothing,
 * others the more, the fewer dimensions they have and the more respondents.
 *
 * <p>Tries, for each set of the cell's dimensions, the blocks in which the cell is a corner, those
 * along hidden neighbours first, up to a limit of work.
 */
final class MoveFinder {

  private static final int[] BLOCKS = {500, 20_000};
  private static final long DEEPER = 16;

  private final MultiwayTable table;
  private final Lattice lattice;
  private final Cover cover;
  private final Map<Integer, int[]> levels = new HashMap<>();
  private long work;

  MoveFinder(MultiwayTable table, Lattice lattice, Cover cover, long work) {
    this.table = table;
    this.lattice = lattice;
    this.cover = cover;
    this.work = work;
  }

  MultiwayTable table() {
    return table;
  }

  /** What is hidden of a level. */
  boolean[] hidden(int level) {
    return cover.of(level);
  }

  /** The published levels of a clique that hold all of some dimensions. */
  int[] levels(int clique, int dimensions) {
    return levels.computeIfAbsent(
        clique << 8 | dimensions, key -> lattice.levels(clique, dimensions));
  }

  /** Whether no more is looked for. */
  boolean isSpent() {
    return work <= 0;
  }

  /** What hiding a cell costs; 0 where it is hidden. */
  long price(int level, int cell) {
    if (cover.isHidden(level, cell)) {
      return 0;
    }
    long price = 1000 + Math.min(1000, table.total(level, cell));
    for (int d = Integer.bitCount(level); d < table.dimensions(); d++) {
      price *= DEEPER;
    }
    return price;
  }

  /**
   * A move.
   *
   * @param price what it costs to hide the cells it changes
   */
  record Found(ProductMove move, long price) {}

  /** A move by which respondents come to the cell, or change their answers there. */
  Optional<Found> find(Block.Query query) {
    Optional<Found> found = find(new Search(query, BLOCKS[0]));
    return found.isPresent() || !query.mayHide() ? found : find(new Search(query, BLOCKS[1]));
  }

  private Optional<Found> find(Search search) {
    Need need = search.query.need();
    List<long[]> ways = new ArrayList<>();
    for (int along = need.level(); along > 0; along = along - 1 & need.level()) {
      long price = priceOfWholes(need, along);
      if (search.query.mayHide() || price == 0) {
        ways.add(new long[] {price, along});
      }
    }
    ways.sort(Comparator.comparingLong(way -> way[0]));
    for (long[] way : ways) {
      if (!search.isDone(way[0])) {
        search.along((int) way[1]);
      }
    }
    return Optional.ofNullable(search.best);
  }

  /** What it costs to hide the wholes of a cell that a move along these dimensions changes. */
  private long priceOfWholes(Need need, int along) {
    int[] key = table.key(need.level(), need.cell());
    long price = 0;
    for (int level : lattice.open()) {
      if (level != need.level()
          && Lattice.contains(level, along)
          && Lattice.contains(need.level(), level)) {
        price += price(level, table.cell(level, key));
      }
    }
    return price;
  }

  /** One search. */
  private final class Search {

    private final Block.Query query;
    private final int most;
    private Found best;
    private int blocks;

    Search(Block.Query query, int most) {
      this.query = query;
      this.most = most;
    }

    boolean isDone(long least) {
      return best != null && best.price() / best.move().times() <= least / query.lacking();
    }

    /** Tries all places in the first clique, and there all opposite corners. */
    void along(int dimensions) {
      blocks = 0;
      List<Integer> cliques = cliquesOf(dimensions);
      Spots spots = new Spots(table, lattice, cliques.get(0), query.need());
      int[] from = spots.next();
      while (from != null && blocks < most && !isDone(0)) {
        List<int[]> neighbours = neighbours(cliques.get(0), dimensions, from);
        if (neighbours.stream().allMatch(some -> some.length > 0)) {
          opposite(new Block(MoveFinder.this, query, dimensions, cliques, from), neighbours);
        }
        from = spots.next();
      }
    }

    /** The cliques that hold the dimensions; first one that holds the cell's level. */
    private List<Integer> cliquesOf(int dimensions) {
      List<Integer> cliques = new ArrayList<>(lattice.cliquesWith(dimensions));
      cliques.sort(Comparator.comparing(clique -> !Lattice.contains(clique, query.need().level())));
      return cliques;
    }

    /** For each dimension the values to go to where somebody is, the cheapest first. */
    private List<int[]> neighbours(int clique, int dimensions, int[] from) {
      int[] levels = levels(clique, dimensions);
      List<int[]> neighbours = new ArrayList<>();
      for (int d = 0; d < from.length; d++) {
        if ((dimensions >> d & 1) == 1) {
          List<long[]> values = new ArrayList<>();
          for (int value = 0; value < table.values(d); value++) {
            int shift = value - from[d];
            int cell = table.cell(clique, from) + shift * table.stride(clique, d);
            if (shift != 0 && table.total(clique, cell) > 0) {
              long price = 0;
              for (int level : levels) {
                price += price(level, table.cell(level, from) + shift * table.stride(level, d));
              }
              if (query.mayHide() || price == 0) {
                values.add(new long[] {price, value});
              }
            }
          }
          values.sort(Comparator.comparingLong(value -> value[0]));
          neighbours.add(values.stream().mapToInt(value -> (int) value[1]).toArray());
        }
      }
      return neighbours;
    }

    private void opposite(Block block, List<int[]> neighbours) {
      int[] at = new int[neighbours.size()];
      boolean more = true;
      while (more && blocks < most && !isDone(0) && !isSpent()) {
        blocks++;
        work--;
        block.go(at, neighbours);
        block.move().ifPresent(this::offer);
        int position = at.length - 1;
        while (position >= 0 && ++at[position] == neighbours.get(position).length) {
          at[position--] = 0;
        }
        more = position >= 0;
      }
    }

    private void offer(Found found) {
      boolean cheaper =
          best == null || found.price() * best.move().times() < best.price() * found.move().times();
      best = cheaper ? found : best;
    }
  }
}
