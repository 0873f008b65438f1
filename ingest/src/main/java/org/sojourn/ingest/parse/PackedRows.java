package org.sojourn.ingest.parse;

import java.util.Iterator;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.TableSchema;

/** What comes out of parsing a file, with its usable rows in blocks. */
public final class PackedRows implements Iterator<Parsed> {

  private static final int BLOCK = 1 << 20;

  private final Iterator<Parsed> parsed;
  private final RowBuffer rows;
  private final int key;

  /**
   * Packs the rows among {@code parsed}.
   *
   * @param table that the rows are for
   * @param schema of that table
   */
  public PackedRows(Iterator<Parsed> parsed, CanonicalTable table, TableSchema schema) {
    this.parsed = parsed;
    this.rows = new RowBuffer(table.ordinal());
    this.key = schema.position(table == CanonicalTable.REGISTRATIONS ? "registration" : "exchange");
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
      rows.add(row.value(key).hashCode(), row);
    }
    return rows.take();
  }
}
