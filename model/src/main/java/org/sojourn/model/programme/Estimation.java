package org.sojourn.model.programme;

/**
 * How uncertainty is computed.
 *
 * @param confidence level of intervals, in (0, 1); 0.95 when left out
 * @param finitePopulation whether the finite population correction is applied; true when left out
 */
public record Estimation(Double confidence, Boolean finitePopulation) {

  /** Fills in what a programme leaves out. */
  public Estimation {
    confidence = confidence == null ? 0.95 : confidence;
    finitePopulation = finitePopulation == null || finitePopulation;
  }
}
