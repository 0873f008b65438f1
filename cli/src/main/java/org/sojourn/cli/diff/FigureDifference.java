package org.sojourn.cli.diff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A headline figure in two runs.
 *
 * @param indicator its indicator
 * @param label what readers see
 * @param statistic what it is
 * @param before the figure in the first run, null where it had none
 * @param now the figure in the second run, null where it has none
 * @param causes parts of the difference; what adds points adds up to it
 * @param disclosure what readers see otherwise than before, or otherwise than computed; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureDifference(
    String indicator,
    String label,
    String statistic,
    Figure before,
    Figure now,
    List<Cause> causes,
    String disclosure) {

  /**
   * A figure of a run.
   *
   * @param value before disclosure control, null where it cannot be computed
   * @param base unweighted number of rows
   * @param published what readers see: the value, or why there is none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Figure(Double value, Long base, String published) {}

  /** Whether nothing is to be told of it. */
  boolean isSame() {
    return causes.isEmpty() && disclosure == null;
  }
}
