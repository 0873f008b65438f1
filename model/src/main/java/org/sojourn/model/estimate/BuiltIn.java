package org.sojourn.model.estimate;

import java.util.List;
import java.util.Optional;

/** Ids of the figures that every run computes beside the declared indicators. */
public final class BuiltIn {

  /**
   * Registered organisations: {@code count} by overall, country, sector, size, and {@code day} (ISO
   * date of registration).
   */
  public static final String REGISTRATIONS = "registrations";

  /**
   * Exchanges: {@code count} by {@code status} over all of them; by overall, country,
   * partner-country, sector, division, size, cohort, flow and declared attributes over the survey
   * population.
   */
  public static final String EXCHANGES = "exchanges";

  /**
   * {@code count} by {@code stage}: registered (organisations), matched, started, completed,
   * surveyed (exchanges with at least one response).
   */
  public static final String FUNNEL = "funnel";

  /** The stages of {@link #FUNNEL} as they follow each other; the first counts organisations. */
  public static final List<String> STAGES =
      List.of("registered", "matched", "started", "completed", "surveyed");

  /**
   * Per {@code instrument}, and by {@code instrument-x-country}, {@code -sector}, {@code -size},
   * {@code -cohort} and what answers are weighted by: invited, complete, partial, no-response,
   * response-rate.
   */
  public static final String RESPONSE = "response";

  /**
   * What became of the weights of each {@code instrument}; only where a programme weights: classes,
   * empty ones, who is not represented, the range of weights, and what they cost.
   */
  public static final String WEIGHTING = "weighting";

  /** All of them. */
  public static final List<String> ALL =
      List.of(REGISTRATIONS, EXCHANGES, FUNNEL, RESPONSE, WEIGHTING);

  private static final String INSTRUMENT_X = "instrument-x-";

  /** The breakdown of response figures by instrument and {@code breakdown}. */
  public static String responseBy(String breakdown) {
    return INSTRUMENT_X + breakdown;
  }

  /** By what a breakdown of response figures divides, beside the instrument. */
  public static Optional<String> dividedBy(String breakdown) {
    return breakdown.startsWith(INSTRUMENT_X)
        ? Optional.of(breakdown.substring(INSTRUMENT_X.length()))
        : Optional.empty();
  }

  /** Under what name comparisons of response rates stand. */
  public static String responseTo(String instrument) {
    return RESPONSE + "/" + instrument;
  }

  private BuiltIn() {}
}
