package org.sojourn.reports.pdf;

import java.util.List;

/**
 * Where a piece of text lies on a page without an end.
 *
 * @param top upper edge with its margin, in millimetres from the top of the page on which the first
 *     chapter begins
 * @param bottom lower edge with its margin, in millimetres
 * @param head height of the head of a table, which is repeated on every page; else 0
 * @param parts the rows or items between which a page can end, without parts of their own
 */
public record Extent(double top, double bottom, double head, List<Extent> parts) {

  /** Copies the list. */
  public Extent {
    parts = List.copyOf(parts);
  }

  /** In millimetres. */
  public double height() {
    return bottom - top;
  }
}
