package org.sojourn.model.programme;

/**
 * How uncertainty is computed.
 *
 * @param confidence level of intervals, in (0, 1); 0.95 when left out
 * @param finitePopulation whether the finite population correction is applied; true when left out
 * @param adjustment how p-values of comparisons are adjusted; Benjamini-Hochberg when left out
 * @param clusters which answers resemble each other; none when left out
 */
public record Estimation(
    Double confidence, Boolean finitePopulation, Adjustment adjustment, Clusters clusters) {

  /** Fills in what a programme leaves out. */
  public Estimation {
    confidence = confidence == null ? 0.95 : confidence;
    finitePopulation = finitePopulation == null || finitePopulation;
    adjustment = adjustment == null ? Adjustment.BENJAMINI_HOCHBERG : adjustment;
    clusters = clusters == null ? Clusters.NONE : clusters;
  }
}
