package org.sojourn.reports.fit;

import java.util.List;

/**
 * A block of a report as far as pages are concerned. All lengths are in millimetres.
 *
 * @param number its place among the blocks of the report
 * @param kind how a page may end at it
 * @param before distance to the block before
 * @param height its own
 * @param least how much of it has to stand on the page on which it begins; a page with less room is
 *     ended before it
 * @param head height of a table's head, which is repeated on every page
 * @param parts heights between which a page may end, where it is not whole
 * @param shrink how much lower it can be drawn
 * @param stretch how much higher it can be drawn
 */
record Piece(
    int number,
    Kind kind,
    double before,
    double height,
    double least,
    double head,
    List<Double> parts,
    double shrink,
    double stretch) {

  /** How a page may end at a block. */
  enum Kind {
    /** Stands on the page of what follows. */
    HEADING,
    /** Is never divided. */
    WHOLE,
    /** Is never divided, and changes places with what follows where only that fits on the page. */
    MOVABLE,
    /** Is whole unless that would leave a page empty. */
    DIVISIBLE,
    /** Goes on overleaf. */
    FLOWING
  }
}
