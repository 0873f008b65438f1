package org.sojourn.transform.stats.agreement;

import java.util.Arrays;
import java.util.List;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;

/**
 * Fleiss' kappa: agreement beyond chance of m raters of each of n exchanges, the same number for
 * each; m = 3 for the parties of an exchange. With r_k raters of an exchange giving answer k, and
 * pi_k the share of answer k among all:
 *
 * <pre>
 * a     = sum r_k (r_k - 1) / (m (m - 1))  of one exchange;   observed = mean of a
 * e     = sum pi_k r_k / m                 of one exchange;   chance   = sum pi_k^2
 * kappa = (observed - chance) / (1 - chance)
 * se^2  = sum (k_i - kappa)^2 / (n (n - 1)),
 *         k_i = (a - chance - 2 (1 - kappa)(e - chance)) / (1 - chance)
 * </pre>
 *
 * The interval is kappa -+ t(n - 1) se, cut to -1 and 1. Answers are taken without order. Undefined
 * without exchanges and where all answers of all raters are equal; no interval for one exchange and
 * where the standard error is 0, among others where all agree.
 *
 * <p>R: {@code irr::kappam.fleiss(ratings)}; the standard error is {@code
 * irrCAC::fleiss.kappa.raw}'s, for exchanges as a sample. References: J. L. Fleiss, Measuring
 * nominal scale agreement among many raters, Psychological Bulletin 76 (1971); K. L. Gwet, Handbook
 * of Inter-Rater Reliability, 4th ed. 2014, section 5.3.
 */
public final class FleissKappa {

  private FleissKappa() {}

  /**
   * Exchanges with the same distribution of answers.
   *
   * @param raters how many gave each answer
   * @param count number of such exchanges, 0 or more
   */
  public record Votes(List<Integer> raters, long count) {}

  /**
   * Kappa with its standard error and interval.
   *
   * @throws IllegalArgumentException unless every exchange has the same number of raters, at least
   *     two, and the same list of answers
   */
  public static Result of(List<Votes> exchanges, Confidence confidence) {
    List<Votes> seen = exchanges.stream().filter(v -> v.count() > 0).toList();
    if (seen.isEmpty()) {
      return Result.undefined(Reason.NO_VALUES);
    }
    int raters = raters(seen);
    double[] shares = shares(seen, raters);
    if (Arrays.stream(shares).filter(share -> share > 0).count() == 1) {
      return Result.undefined(Reason.NO_SPREAD);
    }
    double n = seen.stream().mapToLong(Votes::count).sum();
    double chance = Arrays.stream(shares).map(share -> share * share).sum();
    double observed = seen.stream().mapToDouble(v -> v.count() * agreeing(v, raters)).sum() / n;
    double kappa = (observed - chance) / (1 - chance);
    double squares = 0;
    for (Votes votes : seen) {
      double own = expected(votes, shares, raters) - chance;
      double one = (agreeing(votes, raters) - chance - 2 * (1 - kappa) * own) / (1 - chance);
      squares += votes.count() * (one - kappa) * (one - kappa);
    }
    return result(kappa, Math.sqrt(squares / (n * (n - 1))), (long) n, confidence);
  }

  private static Result result(double kappa, double error, long n, Confidence confidence) {
    if (n == 1 || !(error > 1e-9)) {
      return Result.of(kappa);
    }
    double half = confidence.studentQuantile(n - 1) * error;
    return Result.of(
        kappa, error, new Interval(Math.max(-1, kappa - half), Math.min(1, kappa + half)));
  }

  private static int raters(List<Votes> seen) {
    Votes first = seen.get(0);
    int raters = first.raters().stream().mapToInt(r -> r).sum();
    for (Votes votes : seen) {
      int own = votes.raters().stream().mapToInt(r -> r).sum();
      if (own != raters || own < 2 || votes.raters().size() != first.raters().size()) {
        throw new IllegalArgumentException(first + " and " + votes + " are not rated alike");
      }
    }
    return raters;
  }

  private static double[] shares(List<Votes> seen, int raters) {
    double[] shares = new double[seen.get(0).raters().size()];
    double n = seen.stream().mapToLong(Votes::count).sum();
    for (Votes votes : seen) {
      for (int k = 0; k < shares.length; k++) {
        shares[k] += votes.raters().get(k) * votes.count() / (n * raters);
      }
    }
    return shares;
  }

  private static double agreeing(Votes votes, int raters) {
    double pairs = votes.raters().stream().mapToLong(r -> r * (r - 1L)).sum();
    return pairs / (raters * (raters - 1.0));
  }

  private static double expected(Votes votes, double[] shares, int raters) {
    double sum = 0;
    for (int k = 0; k < shares.length; k++) {
      sum += shares[k] * votes.raters().get(k) / raters;
    }
    return sum;
  }
}
