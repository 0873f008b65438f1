package org.sojourn.transform.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How often each pair of an earlier and a later value of the same respondent occurs. Only complete
 * pairs are counted: who answered once says nothing of a change. R: {@code table(pre, post)}.
 *
 * @param pairs distinct pairs
 */
public record JointHistogram(List<Pair> pairs) {

  /** Copies the list. */
  public JointHistogram {
    pairs = List.copyOf(pairs);
  }

  /**
   * A pair of values and how often it occurs.
   *
   * @param pre the earlier value
   * @param post the later value
   * @param count 0 or more
   */
  public record Pair(double pre, double post, long count) {

    /** What changed: post - pre. */
    public double difference() {
      return post - pre;
    }
  }

  /**
   * The joint histogram of answer codes.
   *
   * @param lowest the code that row 0 and column 0 stand for
   * @param codes number of codes, k
   * @param counts k times k counts, one row of later codes per earlier code
   * @throws IllegalArgumentException when there are not k times k counts
   */
  public static JointHistogram ofCodes(int lowest, int codes, long... counts) {
    if (counts.length != codes * codes) {
      throw new IllegalArgumentException(
          codes + " codes have " + codes * codes + " pairs, not " + counts.length);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] != 0) {
        pairs.add(new Pair(lowest + i / codes, lowest + i % codes, counts[i]));
      }
    }
    return new JointHistogram(pairs);
  }

  /** Number of pairs, n. */
  public long size() {
    return pairs.stream().mapToLong(Pair::count).sum();
  }

  /** The earlier values of complete pairs. */
  public Histogram pre() {
    return by(Pair::pre);
  }

  /** The later values of complete pairs. */
  public Histogram post() {
    return by(Pair::post);
  }

  /** The differences post - pre. */
  public Histogram differences() {
    return by(Pair::difference);
  }

  private Histogram by(ToDoubleFunction<Pair> value) {
    TreeMap<Double, Long> counts = new TreeMap<>();
    for (Pair pair : pairs) {
      counts.merge(value.applyAsDouble(pair) + 0.0, pair.count(), Long::sum);
    }
    return Histogram.of(counts);
  }
}
