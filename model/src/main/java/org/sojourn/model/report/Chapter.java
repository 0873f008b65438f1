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
  /** What the figures cannot say. */
  LIMITATIONS,
  /** Full tables. */
  ANNEX;

  /** The chapters of a report that names none. */
  public static List<Chapter> usual() {
    return Arrays.stream(values()).filter(chapter -> chapter != ABSTRACT).toList();
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
