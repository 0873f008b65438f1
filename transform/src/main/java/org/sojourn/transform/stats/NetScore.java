package org.sojourn.transform.stats;

import java.util.TreeMap;

/**
 * The net promoter score: the share of promoters (9 and 10) minus that of detractors (0 to 6),
 * times 100.
 *
 * <p>It is the {@link Mean} of scores of 100, 0 and -100, and takes its standard error (divisor n -
 * 1) and t interval from there, with everything said there of n = 0, n = 1, equal scores and a
 * census. Range: -100 to 100; the interval is not cut there, what is published of it is.
 *
 * <p>R: {@code s <- 100 * (y >= 9) - 100 * (y <= 6); t.test(s)}. Reference: B. Rocks, Interval
 * estimation for the "net promoter score", The American Statistician 70 (2016), on the variance.
 */
public final class NetScore {

  private static final int LEAST_PROMOTER = 9;
  private static final int GREATEST_DETRACTOR = 6;
  private static final double SCORE = 100;

  private NetScore() {}

  /**
   * The net score of answers from 0 to 10.
   *
   * @throws IllegalArgumentException when there are other answers
   */
  public static Result of(Histogram answers, Population population, Confidence confidence) {
    return Mean.of(scores(answers), population, confidence);
  }

  /** The score of one answer from 0 to 10: 100, 0 or -100. */
  public static double score(int answer) {
    if (answer >= LEAST_PROMOTER) {
      return SCORE;
    }
    return answer <= GREATEST_DETRACTOR ? -SCORE : 0;
  }

  /**
   * The scores of answers: 100, 0 and -100, as often as there are promoters, others and detractors.
   *
   * @throws IllegalArgumentException when there are answers other than 0 to 10
   */
  public static Histogram scores(Histogram answers) {
    if (answers.count(a -> a < 0 || a > 10) > 0) {
      throw new IllegalArgumentException("a net score needs answers from 0 to 10: " + answers);
    }
    long promoters = answers.count(a -> a >= LEAST_PROMOTER);
    long detractors = answers.count(a -> a <= GREATEST_DETRACTOR);
    TreeMap<Double, Long> scores = new TreeMap<>();
    scores.put(SCORE, promoters);
    scores.put(0.0, answers.size() - promoters - detractors);
    scores.put(-SCORE, detractors);
    return Histogram.of(scores);
  }
}
