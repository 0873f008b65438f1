package org.sojourn.tables.column;

import java.util.Arrays;
import java.util.List;
import org.apache.parquet.io.api.Binary;

/** Runs of equal texts, one after the other; neighbouring runs differ. */
public final class Runs {

  private final int[] starts;
  private final List<Binary> texts;

  Runs(int[] starts, List<Binary> texts) {
    this.starts = starts;
    this.texts = texts;
  }

  /** Number of runs. */
  public int size() {
    return texts.size();
  }

  /** Row with which {@code run} begins; for {@link #size} the number of rows. */
  public int start(int run) {
    return starts[run];
  }

  /** The text of {@code run}. */
  public String text(int run) {
    return texts.get(run).toStringUsingUTF8();
  }

  /** Whether {@code run} has the text of {@code otherRun} of {@code other}. */
  public boolean same(int run, Runs other, int otherRun) {
    return texts.get(run).equals(other.texts.get(otherRun));
  }

  @Override
  public String toString() {
    return Arrays.toString(starts) + " " + texts.stream().map(Binary::toStringUsingUTF8).toList();
  }
}
