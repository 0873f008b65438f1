package org.sojourn.notebooks;

import java.nio.file.Path;

/**
 * The line of gains in skills on weeks of stay, by DuckDB's own aggregates: another way to the
 * figures than the notebook's.
 */
final class Regression {

  private static final String SKILLS =
      """
      list_avg([%1$s.skill_languages, %1$s.skill_intercultural, %1$s.skill_marketing,
        %1$s.skill_technical, %1$s.skill_digital, %1$s.skill_project, %1$s.skill_networking,
        %1$s.skill_initiative])""";

  private static final String LEAST =
      """
      list_min([%1$s.skill_languages, %1$s.skill_intercultural, %1$s.skill_marketing,
        %1$s.skill_technical, %1$s.skill_digital, %1$s.skill_project, %1$s.skill_networking,
        %1$s.skill_initiative])""";

  /** The slope among people of the same level before comes from three correlations. */
  private static final String SQL =
      """
      WITH pairs AS (
        SELECT duration_days / 7 AS weeks, BEFORE AS level, AFTER - BEFORE AS gain
        FROM exchanges JOIN responses b USING (exchange) JOIN responses a USING (exchange)
        WHERE exchanges.status = 'completed' AND a.role = 'participant' AND b.role = 'participant'
          AND b.wave = 'before' AND a.wave = 'exit' AND LEAST_BEFORE >= 0 AND LEAST_AFTER >= 0),
      ranked AS (
        SELECT *,
          rank() OVER (ORDER BY weeks) + (count(*) OVER (PARTITION BY weeks) - 1) / 2 AS r,
          rank() OVER (ORDER BY gain) + (count(*) OVER (PARTITION BY gain) - 1) / 2 AS s
        FROM pairs)
      SELECT regr_slope(gain, weeks) AS slope,
        (corr(gain, weeks) - corr(gain, level) * corr(weeks, level))
          / (1 - corr(weeks, level) ^ 2) * stddev_samp(gain) / stddev_samp(weeks) AS adjusted,
        corr(r, s) AS rho, count(*) AS n
      FROM ranked"""
          .replace("LEAST_BEFORE", LEAST.formatted("b"))
          .replace("LEAST_AFTER", LEAST.formatted("a"))
          .replace("BEFORE", SKILLS.formatted("b"))
          .replace("AFTER", SKILLS.formatted("a"));

  private Regression() {}

  /** Slope, slope among people of the same level before, rank correlation and number of pairs. */
  static Row ofGainOnWeeks(Path run) {
    return Tables.in(run.resolve("private")).query(SQL).only();
  }
}
