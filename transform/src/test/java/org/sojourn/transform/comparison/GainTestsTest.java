package org.sojourn.transform.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.transform.stats.HedgesCorrection;

/** Gains compared out of what is published of them: number, mean, and error or effect size. */
class GainTestsTest {

  private static final ProgrammeDirectory TINY =
      ComparingProgramme.of(Map.of("skills", "country"), Map.of("skills", "size"));

  private final List<Estimate> published = new ArrayList<>();

  private void figure(
      Statistic statistic, Cell cell, Double value, Double error, long n, long population) {
    boolean hidden = value == null && error == null;
    published.add(
        new Estimate(
            statistic + cell.joined(),
            "skills",
            null,
            statistic,
            cell,
            null,
            value,
            error,
            null,
            null,
            n,
            population,
            "t",
            hidden ? CellStatus.HIDDEN : CellStatus.PUBLISHED,
            null));
  }

  /** A sample of n of N whose changes have mean m and standard deviation s. */
  private void sample(String by, String key, double m, double s, long n, long population) {
    Cell cell = new Cell(by, List.of(key));
    double error = s / Math.sqrt(n) * Math.sqrt(1 - n / (double) population);
    figure(Statistic.GAIN, cell, m, error, n, population);
    figure(Statistic.EFFECT_SIZE, cell, HedgesCorrection.of(n - 1) * m / s, null, n, population);
  }

  private void sample(String country, double m, double s, long n, long population) {
    sample("country", country, m, s, n, population);
  }

  private Comparison difference() {
    return Comparisons.of(TINY, published).get(0);
  }

  /**
   * The three treatments of MASS::anorexia: oneway.test and t.test on Postwt - Prewt, in pounds.
   */
  @Test
  void spreadsComeOutOfStandardErrorsAndOutOfACensus() {
    sample("CBT", 3.0068965517241377, 7.3085043923638695, 29, 58);
    sample("Cont", -0.4499999999999998, 7.988704525766365, 26, 26);
    sample("FT", 7.264705882352941, 7.15742107679772, 17, 1000);
    Comparison all = difference();
    assertThat(all.test()).isEqualTo("Welch's F");
    assertThat(all.groups()).isEqualTo(3);
    assertThat(all.base()).isEqualTo(72);
    assertThat(all.statistic()).isCloseTo(5.3554417126880383, within(1e-9));
    assertThat(all.degrees()).isEqualTo(2);
    assertThat(all.denominatorDegrees()).isCloseTo(41.135883118892046, within(1e-8));
    assertThat(all.pValue()).isCloseTo(0.0085684914117163113, within(1e-9));
    assertThat(all.effect()).isEqualTo("eta squared");
    assertThat(all.reason()).isNull();
    List<ComparisonPair> pairs = ComparisonPairs.of(TINY, published, List.of(all));
    assertThat(pairs).hasSize(3).allMatch(p -> p.test().equals("Welch's t"));
    ComparisonPair family = pairs.get(1);
    assertThat(family.first().joined() + family.second().joined()).isEqualTo("CBTFT");
    assertThat(family.difference()).isCloseTo(-4.2578093306288034, within(1e-9));
    assertThat(family.effect()).isEqualTo("Hedges' g");
    assertThat(family.effectSize()).isNegative();
    assertThat(family.statistic()).isCloseTo(-1.9323117761916841, within(1e-9));
    assertThat(family.pValue()).isCloseTo(0.061631129879626746, within(1e-9));
    assertThat(family.low()).isCloseTo(-8.7347144817219601, within(1e-7));
    assertThat(family.high()).isCloseTo(0.21909582046435521, within(1e-7));
  }

  @Test
  void aGroupWithoutPublishedSpreadIsLeftOut() {
    sample("DE", 1, 1, 12, 40);
    sample("FR", 2, 1, 12, 40);
    Cell italy = new Cell("country", List.of("IT"));
    figure(Statistic.GAIN, italy, 1.5, null, 12, 40);
    figure(Statistic.EFFECT_SIZE, italy, null, null, 12, 40);
    Comparison two = difference();
    assertThat(two.groups()).isEqualTo(2);
    assertThat(two.leftOut()).isEqualTo(1);
    assertThat(two.test()).isEqualTo("Welch's t");
    assertThat(two.statistic()).isCloseTo(-Math.sqrt(6), within(1e-12));
    assertThat(two.degrees()).isCloseTo(22, within(1e-9));
    ComparisonPair pair = ComparisonPairs.of(TINY, published, List.of(two)).get(0);
    assertThat(pair.pValue()).isEqualTo(two.pValue());
    // qt(0.975, 22) = 2.0738730679040
    assertThat(pair.high()).isCloseTo(-1 + 2.0738730679040 / Math.sqrt(6), within(1e-9));
  }

  @Test
  void fewPairsCarryACaution() {
    sample("DE", 1, 1, 9, 40);
    sample("FR", 2, 1, 12, 40);
    assertThat(difference().reason()).isEqualTo("some groups have fewer than 10 pairs");
  }

  @Test
  void aGroupAllOfWhoseChangesAreEqualCannotBeWeighed() {
    sample("DE", 1, 1, 12, 40);
    Cell france = new Cell("country", List.of("FR"));
    figure(Statistic.GAIN, france, 1.0, null, 12, 40);
    published.add(
        new Estimate(
            "x",
            "skills",
            null,
            Statistic.EFFECT_SIZE,
            france,
            null,
            null,
            null,
            null,
            null,
            12L,
            40L,
            "d_z",
            CellStatus.NOT_ESTIMABLE,
            "all values are equal"));
    assertThat(difference().groups()).isEqualTo(2);
    assertThat(difference().pValue()).isNull();
    assertThat(difference().reason()).isEqualTo("all values of a group are equal");
  }

  @Test
  void gainsThatRiseWithSizeHaveATrend() {
    sample("size", "medium", 3, 1, 20, 400);
    sample("size", "micro", 1, 1, 20, 400);
    sample("size", "small", 2, 1, 20, 400);
    Comparison trend = Comparisons.of(TINY, published).get(1);
    assertThat(trend.question()).isEqualTo(Comparison.Question.TREND);
    assertThat(trend.test()).isEqualTo("linear trend, Welch's t");
    assertThat(trend.groups()).isEqualTo(3);
    assertThat(trend.statistic()).isCloseTo(2 / Math.sqrt(0.1), within(1e-9));
    assertThat(trend.degrees()).isCloseTo(38, within(1e-9));
    assertThat(trend.effectSize()).isCloseTo(Math.sqrt(40 / 78.0), within(1e-9));
    assertThat(trend.adjusted()).isEqualTo(trend.pValue());
  }
}
