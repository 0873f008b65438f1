package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reference values: R 4.2.2, {@code pt(t, df, ncp)}, and its root in ncp by {@code uniroot}. Where
 * ncp is above 37.6 R falls back to an approximation that is off in the third digit: there the
 * values are SciPy 1.17's {@code stats.nct.cdf} and its root, and R's {@code integrate} over the
 * density agrees to 15 digits.
 */
class NoncentralStudentTest {

  @ParameterizedTest
  @CsvSource({
    "2, 3, 1, 0.74362986840764622",
    "5, 30, 4, 0.789609424788839",
    "-1, 1, 0.5, 0.13092587339179163",
    "20, 12, 15, 0.86597797069761229",
    "0.3, 200, 0, 0.61775563490533603",
    "50, 10, 40, 0.7796911071600512"
  })
  void probabilitiesAreThoseOfPt(double t, long degrees, double noncentrality, double expected) {
    assertThat(new NoncentralStudent(degrees).cumulative(t, noncentrality))
        .isCloseTo(expected, within(1e-11));
  }

  @ParameterizedTest
  @CsvSource({
    "2.5, 3, -0.3157651235616396, 5.1445138638624455",
    "-1, 2, -3.0712993291619504, 1.2494611882187192",
    "8, 30, 5.1557129143211373, 10.77766971776756",
    "4.7956030306962996, 73, 2.6731437238249089, 6.8895238791850328",
    "40, 6, 18.061469158063257, 62.14989433422709"
  })
  void limitsAreTheRootsOfPt(double t, long degrees, double low, double high) {
    Interval limits = new NoncentralStudent(degrees).noncentrality(t, new Confidence(0.95));
    assertThat(limits.low()).isCloseTo(low, within(1e-9));
    assertThat(limits.high()).isCloseTo(high, within(1e-9));
  }

  @Test
  void withoutNoncentralityItIsStudents() {
    for (long degrees : new long[] {1, 2, 5, 40, 1000}) {
      for (double t = -6; t <= 6; t += 0.75) {
        assertThat(new NoncentralStudent(degrees).cumulative(t, 0))
            .isCloseTo(TDistribution.of(degrees).cumulativeProbability(t), within(1e-12));
      }
    }
  }

  @Test
  void theRuleIsExactForPolynomials() {
    assertThat(GaussLegendre.integrate(x -> Math.pow(x, 39) + x * x, 0, 1, 1))
        .isCloseTo(1 / 40.0 + 1 / 3.0, within(1e-15));
  }
}
