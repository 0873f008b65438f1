package org.sojourn.transform.stats.paired;

import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Significance;

/**
 * The sign test: of what changed, did half go up? Exact and two-sided, min(1, 2 P(X <= min(up,
 * down))) with X binomial of up + down and 1/2. Nothing to test when nothing changed. R: {@code
 * binom.test(up, up + down)}. Range: p above 0, at most 1; pairs without change do not count.
 * Reference: W. J. Dixon, A. M. Mood, JASA 41 (1946).
 */
public final class SignTest {

  private SignTest() {}

  /** Tests {@code up} changes for the better against {@code down}, neither negative. */
  public static Significance of(long up, long down) {
    if (up + down == 0) {
      return Significance.undefined(Reason.NO_DIFFERENCE);
    }
    int n = Math.toIntExact(up + down);
    double tail = BinomialDistribution.of(n, 0.5).cumulativeProbability((int) Math.min(up, down));
    return new Significance.Tested(up, List.of(), Math.min(1, 2 * tail));
  }
}
