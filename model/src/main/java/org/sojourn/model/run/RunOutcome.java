package org.sojourn.model.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run came to, for whoever lists runs.
 *
 * @param responses accepted responses by questionnaire
 * @param figures published figures
 * @param headline the headline figures, as they are published
 * @param gates what the gates found
 */
public record RunOutcome(
    Map<String, Long> responses, long figures, List<Headline> headline, List<GateResult> gates) {

  /** Copies the collections. */
  public RunOutcome {
    responses = Collections.unmodifiableMap(new TreeMap<>(responses));
    headline = List.copyOf(headline);
    gates = List.copyOf(gates);
  }

  /** Responses of all questionnaires. */
  public long allResponses() {
    return responses.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * A headline figure.
   *
   * @param indicator its indicator
   * @param id its id
   * @param label what readers see, in the programme's first language
   * @param statistic what it is
   * @param value the figure, null unless it is shown
   * @param base unweighted number of valid answers, null unless it is shown
   * @param status whether it is shown
   */
  public record Headline(
      String indicator,
      String id,
      String label,
      String statistic,
      @JsonInclude(JsonInclude.Include.NON_NULL) Double value,
      @JsonInclude(JsonInclude.Include.NON_NULL) Long base,
      String status) {}
}
