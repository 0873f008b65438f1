package org.sojourn.model.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A chapter that a report can have, in its usual order. */
public enum Chapter {
  /** The report in a few sentences: the evaluator's, else Sojourn's. */
  ABSTRACT,
  /** Headline figures and findings. */
  SUMMARY,
  /** The scheme, and how it is meant to work. */
  INTERVENTION_LOGIC,
  /** Evaluation questions, what answers them, and how strong the evidence is. */
  EVALUATION_MATRIX,
  /** The scheme, what was asked, how figures are computed, who answered. */
  METHOD,
  /** Registrations, exchanges, flows, sectors. */
  PARTICIPATION,
  /** Indicators of satisfaction. */
  SATISFACTION,
  /** Indicators of skill gain. */
  SKILL_GAIN,
  /** Indicators of business impact. */
  BUSINESS_IMPACT,
  /** Findings by evaluation criterion. */
  CRITERIA,
  /** What the figures cannot say. */
  LIMITATIONS,
  /** Full tables. */
  ANNEX;

  /**
   * The chapters of a report that names none: all but the abstract that have something to tell.
   *
   * @param intervention whether the report says how the scheme is meant to work
   * @param questions whether it has evaluation questions
   */
  public static List<Chapter> usual(boolean intervention, boolean questions) {
    return Arrays.stream(values())
        .filter(
            chapter ->
                switch (chapter) {
                  case ABSTRACT -> false;
                  case INTERVENTION_LOGIC -> intervention;
                  case EVALUATION_MATRIX, CRITERIA -> questions;
                  default -> true;
                })
        .toList();
  }

  /**
   * The chapter called {@code id}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Chapter of(String id) {
    return Arrays.stream(values())
        .filter(chapter -> chapter.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no chapter is called '" + id + "'"));
  }

  /** The name used in files. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
