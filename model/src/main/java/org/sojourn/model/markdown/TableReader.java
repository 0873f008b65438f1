package org.sojourn.model.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.sojourn.model.prose.Inline;
import org.sojourn.model.prose.Passage;

/** Reads tables. Each has a title: the paragraph before it, which begins with {@code Table:}. */
final class TableReader {

  private static final String MARK = "Table:";

  private final Origin origin;
  private final InlineReader inlines;

  TableReader(Origin origin, InlineReader inlines) {
    this.origin = origin;
    this.inlines = inlines;
  }

  /** The title that {@code paragraph} gives the table below it; empty when it is no title. */
  Optional<List<Inline>> title(Paragraph paragraph) {
    if (!(paragraph.getFirstChild() instanceof Text first)
        || !first.getLiteral().startsWith(MARK)) {
      return Optional.empty();
    }
    List<Inline> text = new ArrayList<>(inlines.read(paragraph));
    String rest =
        text.get(0) instanceof Inline.Words words ? words.text().substring(MARK.length()) : "";
    text.set(0, new Inline.Words(rest.stripLeading()));
    return Optional.of(text);
  }

  /** A table without a title, which is a finding. */
  Passage untitled(TableBlock table) {
    origin.refuse(
        Places.of(table),
        "the table has no title",
        "a paragraph before it that begins with '" + MARK + "'");
    return table(table, List.of());
  }

  /** The table with its {@code title}. */
  Passage table(TableBlock table, List<Inline> title) {
    List<Passage.Column> columns = new ArrayList<>();
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          cells(row).forEach(cell -> columns.add(column(cell)));
        } else {
          rows.add(cells(row).stream().map(inlines::read).toList());
        }
      }
    }
    return new Passage.Table(title, columns, rows);
  }

  private Passage.Column column(TableCell cell) {
    String align =
        cell.getAlignment() == null
            ? "left"
            : switch (cell.getAlignment()) {
              case LEFT -> "left";
              case CENTER -> "center";
              case RIGHT -> "right";
            };
    return new Passage.Column(inlines.read(cell), align);
  }

  private static List<TableCell> cells(Node row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add((TableCell) cell);
    }
    return cells;
  }
}
