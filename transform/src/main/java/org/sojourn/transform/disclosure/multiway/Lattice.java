package org.sojourn.transform.disclosure.multiway;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which tables of all that a set of dimensions allows are published.
 *
 * <p>The tables are those of some <em>cliques</em> of dimensions, with margins. Cliques are
 * decomposable: they can be put in an order in which each shares with all before it only dimensions
 * that one of these holds. Then tables of the cliques that agree where they overlap are always
 * margins of one table of whole numbers of all dimensions, so that each clique can be protected by
 * itself.
 *
 * <p>Source: A. Dobra, S. E. Fienberg, Bounds for cell entries in contingency tables given marginal
 * totals and decomposable graphs, PNAS 97 (2000) 11885-11892.
 *
 * @param cliques sets of dimensions, none within another, one bit each
 * @param open the levels that are published, each within a clique, with all levels within them
 */
public record Lattice(List<Integer> cliques, SortedSet<Integer> open) {

  /** Copies the collections. */
  public Lattice {
    cliques = List.copyOf(cliques);
    open = new TreeSet<>(open);
  }

  /** All levels within the cliques. */
  static Lattice of(List<Integer> cliques) {
    SortedSet<Integer> open = new TreeSet<>();
    for (int clique : cliques) {
      for (int level = clique; level > 0; level = level - 1 & clique) {
        open.add(level);
      }
    }
    open.add(0);
    return new Lattice(cliques, open);
  }

  /** The same without {@code level} and the levels that divide it further. */
  Lattice without(int level) {
    SortedSet<Integer> left = new TreeSet<>(open);
    left.removeIf(other -> contains(other, level));
    return new Lattice(cliques, left);
  }

  static boolean contains(int level, int part) {
    return (level & part) == part;
  }

  /** The cliques that hold all of some dimensions. */
  List<Integer> cliquesWith(int dimensions) {
    return cliques.stream().filter(clique -> contains(clique, dimensions)).toList();
  }

  /** The published levels of a clique that hold all of some dimensions. */
  int[] levels(int clique, int dimensions) {
    return open.stream()
        .filter(level -> contains(clique, level) && contains(level, dimensions))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * Whether the cliques are decomposable. Takes away dimensions that only one clique has, and
   * cliques within others, as long as there are any (Graham's reduction).
   */
  boolean isDecomposable() {
    List<Integer> left = new ArrayList<>(cliques);
    boolean changed = true;
    while (changed && left.size() > 1) {
      changed = false;
      for (int i = 0; i < left.size() && !changed; i++) {
        int others = 0;
        for (int k = 0; k < left.size(); k++) {
          others |= k == i ? 0 : left.get(k);
        }
        int shared = left.get(i) & others;
        int position = i;
        boolean within = false;
        for (int k = 0; k < left.size(); k++) {
          within |= k != position && contains(left.get(k), shared);
        }
        if (within) {
          left.remove(position);
          changed = true;
        }
      }
    }
    return left.size() == 1;
  }
}
