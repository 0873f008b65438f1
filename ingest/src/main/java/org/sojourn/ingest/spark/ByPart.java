package org.sojourn.ingest.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.stream.IntStream;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.parse.RowBuffer;
import org.sojourn.ingest.parse.RowCursor;
import org.sojourn.tables.Parts;
import scala.Tuple2;

/** Divides rows of one table among parts, by their keys: blocks in, smaller blocks by part out. */
final class ByPart implements Iterator<Tuple2<Integer, RowBlock>> {

  private static final int BLOCK = 1 << 16;

  private final Iterator<RowBlock> blocks;
  private final RowBuffer[] parts;
  private final RowCursor cursor = new RowCursor();
  private final Queue<Tuple2<Integer, RowBlock>> full = new ArrayDeque<>();

  /** Divides the rows of {@code blocks}, which are for the canonical table at {@code table}. */
  ByPart(Iterator<RowBlock> blocks, int table, int parts) {
    this.blocks = blocks;
    this.parts =
        IntStream.range(0, parts).mapToObj(i -> new RowBuffer(table)).toArray(RowBuffer[]::new);
  }

  @Override
  public boolean hasNext() {
    while (full.isEmpty() && blocks.hasNext()) {
      divide(blocks.next());
    }
    if (full.isEmpty()) {
      IntStream.range(0, parts.length).filter(p -> parts[p].size() > 0).forEach(this::take);
    }
    return !full.isEmpty();
  }

  private void divide(RowBlock block) {
    cursor.open(block);
    while (cursor.next()) {
      int part = Parts.of(cursor.hash(), parts.length);
      parts[part].add(cursor);
      if (parts[part].size() >= BLOCK) {
        take(part);
      }
    }
  }

  private void take(int part) {
    full.add(new Tuple2<>(part, parts[part].take()));
  }

  @Override
  public Tuple2<Integer, RowBlock> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return full.remove();
  }
}
