package org.sojourn.reports.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks through a report page by page and looks where a block that does not fit would leave a page
 * empty. There the charts of the page are drawn a little lower, so that the block fits; or a table
 * is divided; or, where neither helps, the charts of the page are drawn higher.
 */
final class PageFit {

  /** Height of the text of a page. */
  static final double PAGE = 252;

  /** Less room at the foot of a page looks full. */
  private static final double FULL = 22;

  /** What remains free, since lines and rows never break quite as they were measured. */
  private static final double SAFE = 3;

  /** The same on pages that begin in the middle of a text or table. */
  private static final double LOOSE = 9;

  /** A table is divided where at least so many of its rows stand on the first page. */
  private static final int LEAST_ROWS = 3;

  /** So many rows at a table's end stay together, so that none stands alone overleaf. */
  private static final int LAST_ROWS = 2;

  /**
   * What was decided, by number of block.
   *
   * @param heights how much higher or, below 0, lower it is drawn, in millimetres
   * @param divided tables that go on overleaf
   * @param moved blocks that change places with the one that follows
   */
  record Plan(Map<Integer, Double> heights, Set<Integer> divided, Set<Integer> moved) {}

  private final List<Piece> pieces;
  private final Map<Integer, Double> changes = new HashMap<>();
  private final Set<Integer> divided = new HashSet<>();
  private final Set<Integer> moved = new HashSet<>();
  private final List<Piece> page = new ArrayList<>();
  private double y;
  private boolean loose;

  private PageFit(List<Piece> pieces) {
    this.pieces = new ArrayList<>(pieces);
  }

  /** The plan for {@code pieces}, of which the first begins at the top of a page. */
  static Plan of(List<Piece> pieces) {
    PageFit fit = new PageFit(pieces);
    fit.walk();
    return new Plan(Map.copyOf(fit.changes), Set.copyOf(fit.divided), Set.copyOf(fit.moved));
  }

  private void walk() {
    int next = 0;
    while (next < pieces.size()) {
      int last = next;
      while (last + 1 < pieces.size() && pieces.get(last).kind() == Piece.Kind.HEADING) {
        last++;
      }
      if (givesWay(next)) {
        moved.add(pieces.get(next).number());
        Collections.swap(pieces, next, next + 1);
      }
      place(pieces.subList(next, last + 1));
      next = last + 1;
    }
  }

  /** Whether the block at {@code place} does not fit on the page, but the one that follows does. */
  private boolean givesWay(int place) {
    if (pieces.get(place).kind() != Piece.Kind.MOVABLE || place + 1 == pieces.size()) {
      return false;
    }
    Piece next = pieces.get(place + 1);
    return next.kind() == Piece.Kind.WHOLE
        && y + length(pieces.get(place)) > PAGE
        && y + length(next) - next.shrink() + SAFE < PAGE;
  }

  /** Places headings and the block that they belong to. */
  private void place(List<Piece> group) {
    Piece block = group.get(group.size() - 1);
    double room = PAGE - y;
    if (y > 0 && needed(group) > room) {
      if (!shrink(group, needed(group) - room) && !divide(group, room)) {
        stretch(room);
        turn();
      }
    }
    group.subList(0, group.size() - 1).forEach(heading -> y += length(heading));
    if (block.kind() == Piece.Kind.FLOWING || divided.contains(block.number())) {
      flow(block);
    } else {
      y += length(block);
      page.add(block);
    }
  }

  /** How much of the page {@code group} asks for. */
  private static double needed(List<Piece> group) {
    double above = 0;
    double needed = 0;
    for (Piece piece : group) {
      needed = Math.max(needed, above + piece.least());
      above += length(piece);
    }
    Piece block = group.get(group.size() - 1);
    double begin = above - length(block) + block.before() + begin(block);
    return Math.max(needed, begin);
  }

  private static double begin(Piece block) {
    if (block.kind() != Piece.Kind.FLOWING) {
      return block.height();
    }
    return block.parts().isEmpty() ? Math.min(block.height(), 10) : lead(block, 1);
  }

  /** The height of {@code block} down to the end of its part number {@code rows}. */
  private static double lead(Piece block, int rows) {
    double all = block.parts().stream().mapToDouble(Double::doubleValue).sum();
    double first = block.parts().stream().limit(rows).mapToDouble(Double::doubleValue).sum();
    return block.height() - all + first;
  }

  private static double length(Piece piece) {
    return piece.before() + piece.height();
  }

  private boolean shrink(List<Piece> group, double lacking) {
    Piece block = group.get(group.size() - 1);
    if (block.kind() == Piece.Kind.FLOWING || PAGE - y < FULL) {
      return false;
    }
    List<Piece> drawn = new ArrayList<>(page);
    drawn.add(block);
    double wanted = lacking + (loose ? LOOSE : SAFE);
    double possible = drawn.stream().mapToDouble(Piece::shrink).sum();
    if (possible < wanted) {
      return false;
    }
    drawn.forEach(piece -> change(piece, -wanted * piece.shrink() / possible));
    y -= wanted;
    return true;
  }

  private boolean divide(List<Piece> group, double room) {
    Piece block = group.get(group.size() - 1);
    if (block.kind() != Piece.Kind.DIVISIBLE || block.parts().size() < LEAST_ROWS + LAST_ROWS) {
      return false;
    }
    double above = group.stream().mapToDouble(PageFit::length).sum() - block.height();
    boolean divides = above + lead(block, LEAST_ROWS) + SAFE < room && room > FULL;
    if (divides) {
      divided.add(block.number());
    }
    return divides;
  }

  private void stretch(double room) {
    double wanted = room - (loose ? LOOSE : SAFE);
    double possible = page.stream().mapToDouble(Piece::stretch).sum();
    if (room < FULL || possible == 0) {
      return;
    }
    double share = Math.min(1, wanted / possible);
    page.forEach(piece -> change(piece, share * piece.stretch()));
  }

  private void change(Piece piece, double by) {
    if (by != 0) {
      changes.merge(piece.number(), by, Double::sum);
    }
  }

  private void turn() {
    y = 0;
    loose = false;
    page.clear();
  }

  /** Places a block that goes on overleaf, part by part. */
  private void flow(Piece block) {
    run(block.before() + lead(block, 0));
    for (double part : block.head() > 0 ? together(block.parts()) : block.parts()) {
      if (y + part > PAGE) {
        turn();
        loose = true;
        y = block.head();
      }
      y += part;
    }
  }

  /** The same with the last rows as one. */
  private static List<Double> together(List<Double> parts) {
    int rest = Math.max(0, parts.size() - LAST_ROWS);
    List<Double> together = new ArrayList<>(parts.subList(0, rest));
    together.add(parts.subList(rest, parts.size()).stream().mapToDouble(Double::doubleValue).sum());
    return together;
  }

  /** Goes on by {@code length}, over as many pages as it takes. */
  private void run(double length) {
    y += length;
    while (y > PAGE) {
      double rest = y - PAGE;
      turn();
      loose = true;
      y = rest;
    }
  }
}
