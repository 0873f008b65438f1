package org.sojourn.transform.stats;

/**
 * What changed from an earlier to a later answer of the same respondents, over complete pairs.
 *
 * <p>The gain is the {@link Mean} of post - pre with its t interval (R: {@code t.test(post, pre,
 * paired = TRUE)}). Improved, unchanged and declined are the {@link Share}s of pairs with post
 * above, equal to, and below pre, with the intervals asked for; they add up to 1. The effect size
 * is that of {@link EffectSize}. All take the finite population into account except the effect
 * size.
 *
 * <p>Without pairs everything is undefined; for one pair and for equal differences see the
 * statistics themselves.
 *
 * @param size number of pairs
 * @param gain mean of post - pre
 * @param preMean mean of pre
 * @param postMean mean of post
 * @param spread standard deviation of post - pre
 * @param improved share of pairs with post above pre
 * @param unchanged share of pairs with both equal
 * @param declined share of pairs with post below pre
 * @param effectSize d_z with Hedges' correction
 */
public record PairedChange(
    long size,
    Result gain,
    Result preMean,
    Result postMean,
    Result spread,
    Result improved,
    Result unchanged,
    Result declined,
    Result effectSize) {

  /**
   * The change in {@code pairs}.
   *
   * @param unit number of answer codes that make one unit of the gain and the means: 1 for an item,
   *     the number of items for a sum that is reported as a mean per item
   * @param population of whom the pairs were asked
   * @param limits of the three shares
   */
  public static PairedChange of(
      JointHistogram pairs,
      int unit,
      Population population,
      Confidence confidence,
      ShareLimits limits) {
    Histogram change = pairs.differences().dividedBy(unit);
    long n = change.size();
    return new PairedChange(
        n,
        Mean.of(change, population, confidence),
        Mean.of(pairs.pre().dividedBy(unit), population, confidence),
        Mean.of(pairs.post().dividedBy(unit), population, confidence),
        StandardDeviation.of(change),
        Share.of(change.count(d -> d > 0), n, population, confidence, limits),
        Share.of(change.count(d -> d == 0), n, population, confidence, limits),
        Share.of(change.count(d -> d < 0), n, population, confidence, limits),
        EffectSize.of(change, confidence));
  }
}
