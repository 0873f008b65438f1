package org.sojourn.ingest.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.parse.RowCursor;
import org.sojourn.ingest.parse.StoredRow;
import org.sojourn.ingest.rule.Claim;
import org.sojourn.ingest.rule.Claims;

/** All rows of one part, in the order in which they are judged, and written. For one thread. */
final class PartRows {

  private final List<RowBlock> blocks = new ArrayList<>();
  private final RowCursor cursor = new RowCursor();
  private final Row[] rows;

  /**
   * A row.
   *
   * @param claim what the rules need to know of it
   * @param block place of its block
   * @param start its place in the block
   */
  record Row(Claim claim, int block, int start) implements Comparable<Row> {
    @Override
    public int compareTo(Row other) {
      return claim.compareTo(other.claim);
    }
  }

  /**
   * Puts the rows of {@code blocks} in order.
   *
   * @param claims makes the claims, by table
   */
  PartRows(Iterator<RowBlock> blocks, Claims[] claims) {
    List<Row> found = new ArrayList<>();
    while (blocks.hasNext()) {
      RowBlock block = blocks.next();
      Claims maker = claims[block.table()];
      cursor.open(block);
      while (cursor.next()) {
        Claim claim = maker.of(cursor.row(maker.columns()));
        found.add(new Row(claim, this.blocks.size(), cursor.start()));
      }
      this.blocks.add(block);
    }
    rows = found.toArray(new Row[0]);
    Arrays.sort(rows);
  }

  /** The rows in order. */
  Row[] rows() {
    return rows;
  }

  /** All values of {@code row}. */
  StoredRow read(Row row) {
    cursor.go(blocks.get(row.block), row.start);
    return cursor.row(cursor.width());
  }
}
