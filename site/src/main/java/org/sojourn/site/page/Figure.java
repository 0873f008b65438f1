package org.sojourn.site.page;

import java.util.List;

/**
 * A table, and the chart that scripts draw of it.
 *
 * @param id unique on its page
 * @param chart {@code dots}, {@code trend}, {@code bars}, {@code stack}, {@code dumbbell}, {@code
 *     heat}, {@code map}, {@code flows}, several of them one under the other, or {@code none} for a
 *     table alone
 * @param title what it shows
 * @param unit {@code percent}, {@code points} or {@code count}
 * @param neutral position of the column at which stacked bars are split, or -1
 * @param heads headings of the columns, that of the rows first
 * @param rows the table
 * @param legend what the parts of the chart mean
 * @param notes below it
 * @param source who was asked, and by which method intervals are computed
 */
public record Figure(
    String id,
    String chart,
    String title,
    String unit,
    int neutral,
    List<String> heads,
    List<Row> rows,
    List<Key> legend,
    List<String> notes,
    String source)
    implements Block {

  /** Copies the lists. */
  public Figure {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
    legend = List.copyOf(legend);
    source = source.strip();
    notes = notes.stream().filter(note -> !note.isEmpty()).toList();
  }

  @Override
  public String block() {
    return "figure";
  }

  /**
   * What a part of a chart means.
   *
   * @param sign name of its look in the style sheet
   * @param text what it means
   */
  public record Key(String sign, String text) {}
}
