package org.sojourn.model.estimate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/**
 * Whether the groups of a breakdown differ in one indicator, or whether it rises or falls along
 * them, as far as their figures are published: a comparison rests on nothing that is hidden, and so
 * gives nothing hidden away.
 *
 * @param id short stable id, made as {@link EstimateId}
 * @param indicator id of the indicator
 * @param breakdown id of the breakdown
 * @param question what was asked of the groups
 * @param test name of the test
 * @param groups number of groups compared
 * @param leftOut number of groups with answers that are not: hidden ones, what is not known, and
 *     gains whose spread is not published
 * @param base valid answers, pairs or exchanges of the groups compared
 * @param statistic test statistic; null for exact tests, and where nothing was tested
 * @param degrees its degrees of freedom, or null
 * @param denominatorDegrees the second ones where the statistic is F, or null
 * @param pValue probability of so great a difference or trend were there none, or null
 * @param adjusted the same, adjusted for all comparisons with this question by this breakdown, or
 *     null
 * @param adjustment name of the adjustment
 * @param effectSize how great it is, or null: a difference 0 to 1, a trend -1 to 1, below 0 where
 *     it falls
 * @param effect name of the effect size
 * @param reason why nothing was tested, or what to beware of, or null
 */
public record Comparison(
    String id,
    String indicator,
    String breakdown,
    Question question,
    String test,
    long groups,
    long leftOut,
    long base,
    Double statistic,
    Double degrees,
    Double denominatorDegrees,
    Double pValue,
    Double adjusted,
    String adjustment,
    Double effectSize,
    String effect,
    String reason) {

  /** What is asked of the groups of a breakdown. */
  public enum Question {
    /** Do they differ? */
    DIFFERENCE("difference"),
    /** Does the figure rise or fall along them? */
    TREND("trend");

    private final String id;

    Question(String id) {
      this.id = id;
    }

    /** The name used in tables. */
    @JsonValue
    public String id() {
      return id;
    }

    /**
     * The question called {@code id}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Question of(String id) {
      return Arrays.stream(values())
          .filter(question -> question.id.equals(id))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no question is called '" + id + "'"));
    }
  }

  /** The same with its adjusted p-value. */
  public Comparison adjustedTo(double probability) {
    return new Comparison(
        id,
        indicator,
        breakdown,
        question,
        test,
        groups,
        leftOut,
        base,
        statistic,
        degrees,
        denominatorDegrees,
        pValue,
        probability,
        adjustment,
        effectSize,
        effect,
        reason);
  }

  /** Whether the adjusted test says that there is more than chance, at a level of confidence. */
  public boolean found(double confidence) {
    return adjusted != null && adjusted + confidence < 1;
  }
}
