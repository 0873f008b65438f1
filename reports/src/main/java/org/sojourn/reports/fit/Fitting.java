package org.sojourn.reports.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sojourn.reports.chart.Chart;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.ReportDocument;
import org.sojourn.reports.document.Section;
import org.sojourn.reports.pdf.Extent;

/** Makes the pages of a report full, by what was measured of it. */
public final class Fitting {

  private static final double MM_PER_PIXEL = 25.4 / 96;

  /** The room in millimetres that the style sheet asks for below headings and for long tables. */
  private static final double CHAPTER = 60;

  private static final double SECTION = 38;
  private static final double TABLE = 55;
  private static final double TALL = 85;

  private final ReportDocument document;
  private final List<Extent> extents;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private int measured;
  private double end;

  private Fitting(ReportDocument document, List<Extent> extents) {
    this.document = document;
    this.extents = extents;
  }

  /**
   * The same document with other heights of its charts and with divided tables.
   *
   * @param extents of its pieces as they were measured, in order
   */
  public static ReportDocument of(ReportDocument document, List<Extent> extents) {
    Fitting fitting = new Fitting(document, extents);
    for (Section section : document.sections()) {
      fitting.add(null);
      section.blocks().forEach(fitting::add);
    }
    if (fitting.measured != extents.size()) {
      throw new IllegalStateException(
          fitting.measured + " blocks in the document, but " + extents.size() + " were measured");
    }
    return fitting.apply(PageFit.of(fitting.pieces));
  }

  /** Adds a block, or for null the heading of a chapter. */
  private void add(Block block) {
    double room = 0;
    if (block instanceof Block.DataTable table && !table.brief()) {
      room = table.tall() ? TALL : TABLE;
      measured++;
    }
    Extent extent = extents.get(measured);
    measured++;
    pieces.add(piece(block, extent, room));
    blocks.add(block);
    end = extent.bottom();
  }

  private Piece piece(Block block, Extent extent, double room) {
    double shrink = 0;
    double stretch = 0;
    if (block instanceof Block.Figure figure) {
      Chart chart = document.charts().get(figure.chart());
      shrink = (chart.height() - chart.leastHeight()) * MM_PER_PIXEL;
      stretch = (chart.mostHeight() - chart.height()) * MM_PER_PIXEL;
    }
    return new Piece(
        pieces.size(),
        kind(block),
        extent.top() - end,
        extent.height(),
        Math.max(room, least(block)),
        extent.head(),
        extent.parts().stream().map(Extent::height).toList(),
        shrink,
        stretch);
  }

  private static Piece.Kind kind(Block block) {
    if (block == null || block instanceof Block.Heading || block instanceof Block.Room) {
      return Piece.Kind.HEADING;
    }
    if (block instanceof Block.DataTable table) {
      return table.brief() ? Piece.Kind.DIVISIBLE : Piece.Kind.FLOWING;
    }
    if (block instanceof Block.Tiles) {
      return Piece.Kind.MOVABLE;
    }
    boolean whole =
        block instanceof Block.Figure
            || block instanceof Block.Notice
            || block instanceof Block.Legend
            || block instanceof Block.Said;
    return whole ? Piece.Kind.WHOLE : Piece.Kind.FLOWING;
  }

  private static double least(Block block) {
    if (block instanceof Block.Room room) {
      return room.millimetres();
    }
    return block == null ? CHAPTER : block instanceof Block.Heading ? SECTION : 0;
  }

  private ReportDocument apply(PageFit.Plan plan) {
    List<Section> sections = new ArrayList<>();
    int number = 0;
    for (Section section : document.sections()) {
      number++;
      List<Block> own = new ArrayList<>();
      int begin = number;
      for (int i = 0; i < section.blocks().size(); i++) {
        own.add(apply(plan, number));
        number++;
      }
      for (int i = 0; i + 1 < own.size(); i++) {
        if (plan.moved().contains(begin + i)) {
          Collections.swap(own, i, i + 1);
        }
      }
      sections.add(new Section(section.id(), section.number(), section.title(), own));
    }
    return document.with(sections);
  }

  private Block apply(PageFit.Plan plan, int number) {
    Block block = blocks.get(number);
    if (block instanceof Block.Figure figure && plan.heights().containsKey(number)) {
      double change = plan.heights().get(number) / MM_PER_PIXEL;
      return figure.drawn((int) Math.floor(figure.height() + change));
    }
    return block instanceof Block.DataTable table && plan.divided().contains(number)
        ? table.divided()
        : block;
  }
}
