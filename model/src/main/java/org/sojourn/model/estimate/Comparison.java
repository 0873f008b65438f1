package org.sojourn.model.estimate;

/**
 * Whether the groups of a breakdown differ in one indicator, as far as their figures are published:
 * a comparison rests on nothing that is hidden, and so gives nothing hidden away.
 *
 * @param id short stable id, made as {@link EstimateId}
 * @param indicator id of the indicator
 * @param breakdown id of the breakdown
 * @param test name of the test
 * @param groups number of groups compared
 * @param leftOut number of groups with answers that are not: hidden ones, and what is not known
 * @param base valid answers or exchanges of the groups compared
 * @param statistic test statistic; null for Fisher's test, and where nothing was tested
 * @param degrees its degrees of freedom, or null
 * @param pValue probability of so great a difference were there none, or null
 * @param adjusted the same, adjusted for all comparisons by this breakdown, or null
 * @param adjustment name of the adjustment
 * @param effectSize how great the difference is, 0 to 1, or null
 * @param effect name of the effect size
 * @param reason why nothing was tested, or what to beware of, or null
 */
public record Comparison(
    String id,
    String indicator,
    String breakdown,
    String test,
    long groups,
    long leftOut,
    long base,
    Double statistic,
    Double degrees,
    Double pValue,
    Double adjusted,
    String adjustment,
    Double effectSize,
    String effect,
    String reason) {

  /** The same with its adjusted p-value. */
  public Comparison adjustedTo(double probability) {
    return new Comparison(
        id,
        indicator,
        breakdown,
        test,
        groups,
        leftOut,
        base,
        statistic,
        degrees,
        pValue,
        probability,
        adjustment,
        effectSize,
        effect,
        reason);
  }
}
