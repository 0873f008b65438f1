package org.sojourn.ingest.parse;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.Division;

/**
 * What comes out of parsing a file, with its usable rows in blocks. Keys of neighbouring rows are
 * mostly neighbours, but for some that are mistyped, which lie far from all others: rows with such
 * strays are gathered in blocks of their own, so that a block is read again for few other keys.
 */
public final class PackedRows implements Iterator<Parsed> {

  private static final int BLOCK = 1 << 20;

  private final Iterator<Parsed> parsed;
  private final KeyedRows rows;
  private final KeyedRows strays;
  private final int key;
  private final boolean decides;
  private final Division division;
  private final List<String> begins = new ArrayList<>();

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
    this.rows = new KeyedRows(table.ordinal());
    this.strays = new KeyedRows(table.ordinal());
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
    return rows.size() > 0 || strays.size() > 0 || parsed.hasNext();
  }

  @Override
  public Parsed next() {
    while (strays.size() < BLOCK && rows.size() < BLOCK && parsed.hasNext()) {
      Parsed next = parsed.next();
      if (!(next instanceof StoredRow row)) {
        return next;
      }
      add(row);
    }
    if (strays.size() < BLOCK && rows.size() > 0) {
      rows.moveStraysTo(strays);
      return taken(rows);
    }
    return taken(strays);
  }

  private void add(StoredRow row) {
    String text = (String) row.value(key);
    if (decides && division.begins(text)) {
      begins.add(text);
    }
    rows.add(text, row);
  }

  private KeyedBlock taken(KeyedRows from) {
    KeyedBlock block = from.take(List.copyOf(begins));
    begins.clear();
    return block;
  }
}
