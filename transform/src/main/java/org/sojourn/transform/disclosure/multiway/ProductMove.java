package org.sojourn.transform.disclosure.multiway;

/**
 * Respondents who change places so that few sums notice: along each of some dimensions they go
 * between two values, as many there as back. In the corners of the block of these values as many
 * come as go, with signs that alternate; every margin over one of the dimensions stays.
 *
 * <p>Of several cliques that hold the dimensions, each makes the same move at its own place.
 *
 * @param dimensions along which they go, one bit each
 * @param from the corner where respondents come, with the place in all other dimensions
 * @param to the opposite corner; the same in all other dimensions
 * @param code the answer of those who come to {@code from}
 * @param other the answer of those who go from there, so that no number of respondents changes; -1
 *     where none goes
 * @param times how many
 */
record ProductMove(int dimensions, int[] from, int[] to, int code, int other, int times) {

  /** Number of corners. */
  int corners() {
    return 1 << Integer.bitCount(dimensions);
  }

  /** How many come to a corner of {@code code}; below 0 where they go. */
  int change(int corner) {
    return Integer.bitCount(corner) % 2 == 0 ? times : -times;
  }

  /** The cell of a level in a corner: for each dimension of the move one bit, lowest first. */
  int cell(MultiwayTable table, int level, int corner) {
    int cell = table.cell(level, from);
    int bit = 0;
    for (int d = 0; d < from.length; d++) {
      if ((dimensions >> d & 1) == 1) {
        cell += (corner >> bit++ & 1) * (to[d] - from[d]) * table.stride(level, d);
      }
    }
    return cell;
  }
}
