package org.sojourn.ingest.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.parse.RowBuffer;
import org.sojourn.ingest.parse.RowCursor;
import org.sojourn.tables.KeyRanges;
import scala.Tuple2;

/**
 * Divides rows of one table among parts, by their keys: blocks in, smaller blocks by task out. Rows
 * of parts that no task makes are left out.
 */
final class ByPart implements Iterator<Tuple2<Integer, RowBlock>> {

  private static final int BLOCK = 1 << 16;

  private final Iterator<RowBlock> blocks;
  private final KeyRanges ranges;
  private final int key;
  private final int[] taskOfPart;
  private final RowBuffer[] buffers;
  private final RowCursor cursor = new RowCursor();
  private final Queue<Tuple2<Integer, RowBlock>> full = new ArrayDeque<>();
  private int near;

  /**
   * Divides the rows of {@code blocks}.
   *
   * @param table place of the canonical table that they are for
   * @param key position of their keys
   * @param ranges the parts
   * @param taskOfPart numbers of the tasks that make them, from 0, or -1
   */
  ByPart(Iterator<RowBlock> blocks, int table, int key, KeyRanges ranges, int[] taskOfPart) {
    this.blocks = blocks;
    this.ranges = ranges;
    this.key = key;
    this.taskOfPart = taskOfPart;
    this.buffers = new RowBuffer[taskOfPart.length];
    for (int part = 0; part < buffers.length; part++) {
      buffers[part] = taskOfPart[part] < 0 ? null : new RowBuffer(table);
    }
  }

  @Override
  public boolean hasNext() {
    while (full.isEmpty() && blocks.hasNext()) {
      divide(blocks.next());
    }
    if (full.isEmpty()) {
      for (int part = 0; part < buffers.length; part++) {
        if (buffers[part] != null && buffers[part].size() > 0) {
          take(part);
        }
      }
    }
    return !full.isEmpty();
  }

  private void divide(RowBlock block) {
    cursor.open(block);
    while (cursor.next()) {
      near = ranges.of(cursor.text(key), near);
      if (buffers[near] != null) {
        buffers[near].add(cursor);
        if (buffers[near].size() >= BLOCK) {
          take(near);
        }
      }
    }
  }

  private void take(int part) {
    full.add(new Tuple2<>(taskOfPart[part], buffers[part].take()));
  }

  @Override
  public Tuple2<Integer, RowBlock> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return full.remove();
  }
}
