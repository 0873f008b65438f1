package org.sojourn.ingest.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Which rows the rules refuse, one bit a row, and the newest day of those they leave. */
public final class Ruling implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int BLOCK_BITS = 20;
  private static final int FILE_SHIFT = 40;
  private static final long MASK = (1L << BLOCK_BITS) - 1;

  private final HashMap<Long, BitSet> refused = new HashMap<>();
  private LocalDate newest;
  private long judged;
  private long accepted;

  /** The sum of {@code verdicts}. */
  public static Ruling of(Iterator<Verdict> verdicts) {
    Ruling ruling = new Ruling();
    while (verdicts.hasNext()) {
      ruling.add(verdicts.next());
    }
    return ruling;
  }

  private void add(Verdict verdict) {
    Claim claim = verdict.claim();
    judged++;
    if (verdict.accepted()) {
      accepted++;
      newest = later(newest, claim.newest());
    } else {
      bits(block(claim.file(), claim.row())).set((int) (claim.row() & MASK));
    }
  }

  /** This ruling with that of other rows. */
  public Ruling plus(Ruling other) {
    Ruling sum = new Ruling();
    for (Ruling part : new Ruling[] {this, other}) {
      for (Map.Entry<Long, BitSet> file : part.refused.entrySet()) {
        sum.bits(file.getKey()).or(file.getValue());
      }
      sum.judged += part.judged;
      sum.accepted += part.accepted;
      sum.newest = later(sum.newest, part.newest);
    }
    return sum;
  }

  private BitSet bits(long block) {
    return refused.computeIfAbsent(block, index -> new BitSet());
  }

  /** Number of the block of rows that holds {@code row}. */
  private static long block(int file, long row) {
    return (long) file << FILE_SHIFT | row >>> BLOCK_BITS;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isAfter(b) ? a : b;
  }

  /** Whether {@code row} of the file with index {@code file} is refused. */
  public boolean refuses(int file, long row) {
    BitSet rows = refused.get(block(file, row));
    return rows != null && rows.get((int) (row & MASK));
  }

  /** Rows that were judged. */
  public long judged() {
    return judged;
  }

  /** Rows that are left. */
  public long accepted() {
    return accepted;
  }

  /** Newest day among the rows that are left, null when none has a day. */
  public LocalDate newest() {
    return newest;
  }
}
