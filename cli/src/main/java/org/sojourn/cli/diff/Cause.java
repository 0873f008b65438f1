package org.sojourn.cli.diff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why a figure is another than before.
 *
 * @param kind what kind of reason
 * @param rows how many respondents or exchanges, null where none are counted
 * @param points by how much it moved the figure, null where the figure cannot be taken apart
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Cause(Kind kind, Long rows, Double points) {

  /** Kinds of reasons, in the order in which their parts are taken. */
  enum Kind {
    /** Respondents or exchanges that count no longer. */
    @JsonProperty("withdrawn")
    WITHDRAWN("withdrawn"),
    /** Others that say something else than before. */
    @JsonProperty("corrected")
    CORRECTED("corrected"),
    /** Respondents or exchanges that did not count before. */
    @JsonProperty("new")
    NEW("new"),
    /** What counts as which answer. */
    @JsonProperty("definition")
    DEFINITION("other definition"),
    /** How answers are weighted. */
    @JsonProperty("weights")
    WEIGHTS("other weights"),
    /** All of them together, where they cannot be told apart. */
    @JsonProperty("replaced")
    REPLACED("none stayed: all replaced");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
