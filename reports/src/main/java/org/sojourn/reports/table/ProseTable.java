package org.sojourn.reports.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sojourn.model.prose.Inline;
import org.sojourn.model.prose.Passage;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Column;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.document.Span;
import org.sojourn.reports.words.SourceLine;

/** The evaluator's tables: numbered with the others, columns as wide as their texts ask for. */
public final class ProseTable {

  private static final int FULL = 100;
  private static final int LEAST = 8;
  private static final int MOST = 60;

  private ProseTable() {}

  /**
   * The table, its texts put into words by {@code spans}.
   *
   * @param name the same in every language, different for every table
   */
  public static Block.DataTable of(
      Composition composition,
      String name,
      Passage.Table table,
      Function<List<Inline>, List<Span>> spans) {
    List<List<Entry>> rows =
        table.rows().stream()
            .map(row -> row.stream().map(cell -> Entry.of(Span.text(spans.apply(cell)))).toList())
            .toList();
    List<String> headings =
        table.columns().stream().map(c -> Span.text(spans.apply(c.heading()))).toList();
    int[] widths = widths(headings, rows);
    List<Column> columns =
        IntStream.range(0, headings.size())
            .mapToObj(i -> new Column(headings.get(i), table.columns().get(i).align(), widths[i]))
            .toList();
    String title = Span.text(spans.apply(table.title()));
    return composition.table(
        title, "plain", columns, rows, Cells.spoken(composition, rows), "", SourceLine.of(name));
  }

  private static int[] widths(List<String> headings, List<List<Entry>> rows) {
    int[] letters = new int[headings.size()];
    for (int i = 0; i < letters.length; i++) {
      int longest = headings.get(i).length();
      for (List<Entry> row : rows) {
        longest = Math.max(longest, row.get(i).text().length());
      }
      letters[i] = Math.min(MOST, Math.max(LEAST, longest));
    }
    int all = Arrays.stream(letters).sum();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = letters[i] * FULL / Math.max(all, MOST);
    }
    return letters;
  }
}
