package org.sojourn.transform.weighting;

import java.util.List;

/**
 * A weighting class: the parties of one role that share a group of every margin.
 *
 * @param margins its group in each margin
 * @param population how many could be asked: exchanges of the survey population
 * @param respondents how many answered, completely or in part
 * @param factor by what each answer is multiplied before weights are cut; 0 without respondents
 * @param weight the same after; 0 without respondents
 */
public record WeightClass(
    List<String> margins, long population, long respondents, double factor, double weight) {

  /** Copies the list. */
  public WeightClass {
    margins = List.copyOf(margins);
  }

  /** Whether nobody answered, so that nobody can stand for those who could be asked. */
  public boolean isEmpty() {
    return respondents == 0;
  }

  /** Whether the weight was cut. */
  public boolean isTrimmed() {
    return weight < factor;
  }
}
