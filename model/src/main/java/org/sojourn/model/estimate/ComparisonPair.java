package org.sojourn.model.estimate;

/**
 * How two groups of a breakdown differ in one indicator, by their published figures. Of two groups
 * there is always this pair; of more there are pairs where the test of all of them says that they
 * differ at all.
 *
 * @param id short stable id, made as {@link EstimateId}
 * @param comparison id of the {@link Comparison} of all groups
 * @param indicator id of the indicator
 * @param first the first group, by the order of the breakdown's figures
 * @param second the second group, of the same breakdown
 * @param test name of the test
 * @param difference figure of the first less that of the second, in the figure's unit
 * @param low lower limit of the difference's interval, or null
 * @param high upper limit of the difference's interval, or null
 * @param interval name of the interval, or null
 * @param statistic test statistic; null for exact tests, and where nothing was tested
 * @param degrees its degrees of freedom, or null
 * @param pValue probability of so great a difference were there none, or null
 * @param adjusted the same, adjusted for all pairs and for the choice of the comparison, or null
 * @param adjustment name of the adjustment
 * @param effectSize how great the difference is, or null
 * @param effect name of the effect size
 * @param reason why nothing was tested, or null
 */
public record ComparisonPair(
    String id,
    String comparison,
    String indicator,
    Cell first,
    Cell second,
    String test,
    double difference,
    Double low,
    Double high,
    String interval,
    Double statistic,
    Double degrees,
    Double pValue,
    Double adjusted,
    String adjustment,
    Double effectSize,
    String effect,
    String reason) {

  /** The same with its adjusted p-value. */
  public ComparisonPair adjustedTo(double probability) {
    return new ComparisonPair(
        id,
        comparison,
        indicator,
        first,
        second,
        test,
        difference,
        low,
        high,
        interval,
        statistic,
        degrees,
        pValue,
        probability,
        adjustment,
        effectSize,
        effect,
        reason);
  }

  /** Whether the adjusted test says that the groups differ, at a level of confidence. */
  public boolean found(double confidence) {
    return adjusted != null && adjusted + confidence < 1;
  }
}
