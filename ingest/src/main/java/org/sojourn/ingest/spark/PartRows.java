package org.sojourn.ingest.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.parse.RowCursor;
import org.sojourn.ingest.rule.Claim;
import org.sojourn.ingest.rule.Claims;

/** All rows of one part, in the order in which they are judged, and written. For one thread. */
final class PartRows implements AutoCloseable {

  private final KeptBlocks kept;
  private final RowCursor cursor = new RowCursor();
  private final Row[] rows;

  /**
   * A row.
   *
   * @param claim what the rules need to know of it
   * @param block place of its block
   * @param start its place in the block
   * @param length bytes that it has there
   */
  record Row(Claim claim, int block, int start, int length) implements Comparable<Row> {
    @Override
    public int compareTo(Row other) {
      return claim.compareTo(other.claim);
    }
  }

  /**
   * Puts the rows of {@code blocks} in order.
   *
   * @param claims makes the claims, by table
   * @param room bytes of rows that are kept in memory
   */
  PartRows(Iterator<RowBlock> blocks, Claims[] claims, long room) throws IOException {
    kept = new KeptBlocks(room);
    try {
      rows = read(blocks, claims).toArray(new Row[0]);
    } catch (IOException | RuntimeException e) {
      kept.close();
      throw e;
    }
    Arrays.sort(rows);
  }

  private List<Row> read(Iterator<RowBlock> blocks, Claims[] claims) throws IOException {
    boolean[][] wanted = Arrays.stream(claims).map(Claims::columns).toArray(boolean[][]::new);
    List<Row> found = new ArrayList<>();
    while (blocks.hasNext()) {
      RowBlock block = blocks.next();
      int number = kept.add(block);
      cursor.open(block);
      while (cursor.next()) {
        Claim claim = claims[block.table()].of(cursor.some(wanted[block.table()]));
        found.add(new Row(claim, number, cursor.start(), cursor.length()));
      }
    }
    return found;
  }

  /** The rows in order. */
  Row[] rows() {
    return rows;
  }

  /** A cursor at {@code row}, until the next call. */
  RowCursor at(Row row) {
    try {
      kept.go(cursor, row.block, row.start, row.length);
      return cursor;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    kept.close();
  }
}
