package org.sojourn.ingest.parse;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.Division;

/** What comes out of parsing a file, with its usable rows in blocks. */
public final class PackedRows implements Iterator<Parsed> {

  private static final int BLOCK = 1 << 20;

  private final Iterator<Parsed> parsed;
  private final RowBuffer rows;
  private final int key;
  private final boolean decides;
  private final Division division;
  private final List<String> begins = new ArrayList<>();
  private String least;
  private String greatest;

  /**
   * Packs the rows among {@code parsed}.
   *
   * @param table that the rows are for
   * @param schema of that table
   * @param division how tables are divided; responses are divided as exchanges are
   */
  public PackedRows(
      Iterator<Parsed> parsed, CanonicalTable table, TableSchema schema, Division division) {
    this.parsed = parsed;
    this.rows = new RowBuffer(table.ordinal());
    this.key = keyPosition(table, schema);
    this.decides = table != CanonicalTable.RESPONSES;
    this.division = division;
  }

  /** Position, in a row for {@code table}, of the key by which tables are divided. */
  public static int keyPosition(CanonicalTable table, TableSchema schema) {
    return schema.position(table == CanonicalTable.REGISTRATIONS ? "registration" : "exchange");
  }

  @Override
  public boolean hasNext() {
    return rows.size() > 0 || parsed.hasNext();
  }

  @Override
  public Parsed next() {
    while (parsed.hasNext() && rows.size() < BLOCK) {
      Parsed next = parsed.next();
      if (!(next instanceof StoredRow row)) {
        return next;
      }
      add(row);
    }
    return take();
  }

  private void add(StoredRow row) {
    String text = (String) row.value(key);
    least = least == null || text.compareTo(least) < 0 ? text : least;
    greatest = greatest == null || text.compareTo(greatest) > 0 ? text : greatest;
    if (decides && division.begins(text)) {
      begins.add(text);
    }
    rows.add(row);
  }

  private KeyedBlock take() {
    KeyedBlock block = new KeyedBlock(rows.take(), least, greatest, List.copyOf(begins));
    least = null;
    greatest = null;
    begins.clear();
    return block;
  }
}
