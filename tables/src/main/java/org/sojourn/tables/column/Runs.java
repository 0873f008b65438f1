package org.sojourn.tables.column;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Runs of equal texts, one after the other; neighbouring runs differ. The texts lie end to end in
 * one array, so that two of them are compared without an object each.
 */
public final class Runs {

  private final int[] starts;
  private final byte[] bytes;
  private final int[] ends;

  /**
   * Runs.
   *
   * @param starts row with which each begins, and at last the number of rows
   * @param bytes their texts in UTF-8
   * @param ends where in {@code bytes} each text ends
   */
  Runs(int[] starts, byte[] bytes, int[] ends) {
    this.starts = starts;
    this.bytes = bytes;
    this.ends = ends;
  }

  /** Number of runs. */
  public int size() {
    return ends.length;
  }

  /** Row with which {@code run} begins; for {@link #size} the number of rows. */
  public int start(int run) {
    return starts[run];
  }

  /** The text of {@code run}. */
  public String text(int run) {
    int from = from(run);
    return new String(bytes, from, ends[run] - from, StandardCharsets.UTF_8);
  }

  /** Whether {@code run} has the text of {@code otherRun} of {@code other}. */
  public boolean same(int run, Runs other, int otherRun) {
    return Arrays.equals(
        bytes, from(run), ends[run], other.bytes, other.from(otherRun), other.ends[otherRun]);
  }

  private int from(int run) {
    return run == 0 ? 0 : ends[run - 1];
  }

  @Override
  public String toString() {
    return Arrays.toString(starts) + " " + IntStream.range(0, size()).mapToObj(this::text).toList();
  }
}
