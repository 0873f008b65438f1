package org.sojourn.reports.document;

import java.util.List;

/** A piece of a page, laid out from top to bottom. */
public sealed interface Block {

  /** The kind's name, by which the template chooses how to set it. */
  default String kind() {
    return getClass().getSimpleName();
  }

  /**
   * A heading inside a chapter.
   *
   * @param level 2 to 4
   * @param id anchor
   * @param number such as "3.2", empty for unnumbered ones
   * @param text the heading
   */
  record Heading(int level, String id, String number, String text) implements Block {}

  /**
   * A paragraph.
   *
   * @param text what it says
   * @param style {@code body}, {@code lead}, {@code note} or {@code source}
   */
  record Paragraph(String text, String style) implements Block {}

  /**
   * A paragraph with emphasis and links.
   *
   * @param spans what it says
   */
  record Flow(List<Span> spans) implements Block {}

  /**
   * A list whose items can hold several paragraphs.
   *
   * @param ordered whether its items are numbered
   * @param first the first number
   * @param items what stands in each
   */
  record Listing(boolean ordered, int first, List<List<Block>> items) implements Block {}

  /**
   * What somebody else said.
   *
   * @param blocks what is quoted
   */
  record Quote(List<Block> blocks) implements Block {}

  /**
   * A respondent's words.
   *
   * @param spans the words, as they were written
   * @param language their two-letter code, empty where nobody said which it is
   * @param by who said it
   */
  record Said(List<Span> spans, String language, String by) implements Block {}

  /**
   * Items of a list.
   *
   * @param items each with a few words in bold before the text
   */
  record Points(List<Point> items) implements Block {}

  /**
   * An item of a list.
   *
   * @param lead words in bold, may be empty
   * @param text the rest
   */
  record Point(String lead, String text) {}

  /**
   * A boxed remark.
   *
   * @param title in bold
   * @param text what it says
   */
  record Notice(String title, String text) implements Block {}

  /**
   * Headline figures side by side.
   *
   * @param rows tiles of each row, as many in every row
   */
  record Tiles(List<List<Tile>> rows) implements Block {}

  /**
   * One headline figure.
   *
   * @param value the figure, or a word where there is none
   * @param label what it is
   * @param interval the confidence interval
   * @param base n of N and wave
   * @param beside the figure that it stands beside, may be empty
   * @param target the target and how the figure stands to it
   * @param verdict {@code met}, {@code open}, {@code missed}, {@code unsure} or {@code none}
   */
  record Tile(
      String value,
      String label,
      String interval,
      String base,
      String beside,
      String target,
      String verdict) {}

  /**
   * A chart with the finding as title and its source below.
   *
   * @param id anchor
   * @param label such as "Figure 4"
   * @param title the finding
   * @param chart id of the drawing
   * @param alternative what the drawing tells, with its numbers
   * @param width in CSS pixels
   * @param height in CSS pixels
   * @param note how to read it, may be empty
   * @param source base, wave and estimates
   */
  record Figure(
      String id,
      String label,
      String title,
      String chart,
      String alternative,
      int width,
      int height,
      String note,
      String source)
      implements Block {

    /** The same with the drawing {@code pixels} CSS pixels high. */
    public Figure drawn(int pixels) {
      return new Figure(id, label, title, chart, alternative, width, pixels, note, source);
    }
  }

  /**
   * A table.
   *
   * @param id anchor
   * @param label such as "Table 4"
   * @param title what it holds
   * @param style {@code plain}, {@code wide} for small type, {@code tall} for rows of many lines;
   *     {@code divided} beside it where a short table goes on overleaf
   * @param columns headings with their widths
   * @param rows cells; the first of each row is its heading
   * @param summary what it tells, for those who listen
   * @param note below it, may be empty
   * @param source base and wave, may be empty
   */
  record DataTable(
      String id,
      String label,
      String title,
      String style,
      List<Column> columns,
      List<List<Entry>> rows,
      String summary,
      String note,
      String source)
      implements Block {

    private static final int BRIEF = 12;
    private static final String DIVIDED = " divided";

    /** Whether it is short enough to stay on one page, as long as that leaves none empty. */
    public boolean brief() {
      return rows.size() <= BRIEF && !tall();
    }

    /** Whether its rows have many lines. */
    public boolean tall() {
      return style.equals("tall");
    }

    /** Whether it stays on one page. */
    public boolean whole() {
      return brief() && !style.endsWith(DIVIDED);
    }

    /** The same, going on overleaf. */
    public DataTable divided() {
      return new DataTable(id, label, title, style + DIVIDED, columns, rows, summary, note, source);
    }

    /** Its width in percent of the text's. */
    public int width() {
      return Math.min(100, columns.stream().mapToInt(Column::width).sum());
    }
  }

  /**
   * A column of a table.
   *
   * @param title its heading
   * @param align {@code left}, {@code right} or {@code center}
   * @param width in percent of the table
   */
  record Column(String title, String align, int width) {}

  /**
   * A cell of a table.
   *
   * @param text the main line
   * @param detail a second, smaller line, may be empty
   * @param state {@code plain}, {@code hidden}, {@code empty} (no answers), {@code undefined} (not
   *     estimable), {@code strong}, or how a figure stands to its target: {@code met}, {@code
   *     open}, {@code missed}, {@code unsure}
   */
  record Entry(String text, String detail, String state) {

    /** A plain cell. */
    public static Entry of(String text) {
      return new Entry(text, "", "plain");
    }
  }

  /** The meaning of the marks for figures that are not shown. */
  record Legend(List<Entry> marks) implements Block {}

  /**
   * Begins a new page where less room is left on this one.
   *
   * @param millimetres how much room there must be
   */
  record Room(int millimetres) implements Block {}

  /** Begins a new page. */
  record PageBreak() implements Block {}
}
