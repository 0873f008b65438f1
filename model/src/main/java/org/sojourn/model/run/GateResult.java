package org.sojourn.model.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a gate found of one subject.
 *
 * @param gate which gate
 * @param subject what was looked at: a source, a questionnaire, a headline figure
 * @param value what was found, in the unit of the limit; null where nothing can be measured
 * @param limit the greatest value that passes; null where there is no such number
 * @param verdict what follows
 * @param message value, limit and what to do, in a sentence; empty where the gate is passed
 */
public record GateResult(
    String gate,
    String subject,
    @JsonInclude(JsonInclude.Include.NON_NULL) Double value,
    @JsonInclude(JsonInclude.Include.NON_NULL) Double limit,
    Verdict verdict,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String message) {

  /** What follows from a result. */
  public enum Verdict {
    /** Nothing. */
    @JsonProperty("passed")
    PASSED,
    /** It is told. */
    @JsonProperty("noted")
    NOTED,
    /** It would have been refused, and an operator said beforehand that it be published. */
    @JsonProperty("accepted")
    ACCEPTED,
    /** The run is not published. */
    @JsonProperty("refused")
    REFUSED
  }

  /** Whether the run may not be published. */
  public boolean isRefused() {
    return verdict == Verdict.REFUSED;
  }

  /** The same with another verdict. */
  public GateResult as(Verdict other) {
    return new GateResult(gate, subject, value, limit, other, message);
  }
}
