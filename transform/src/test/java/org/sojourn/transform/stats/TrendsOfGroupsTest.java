package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.stats.compare.Jonckheere;
import org.sojourn.transform.stats.compare.MannWhitney;
import org.sojourn.transform.stats.compare.OneWay;
import org.sojourn.transform.stats.compare.WelchTest;
import org.sojourn.transform.stats.compare.WelchTrend;

/** Trends along ordered groups: laws, and cases worked out by hand. */
class TrendsOfGroupsTest {

  private static final Confidence LEVEL = new Confidence(0.95);

  @Test
  void everyPairThatRisesCounts() {
    Jonckheere test =
        new Jonckheere(
            List.of(
                Histogram.ofCodes(1, 2),
                Histogram.ofCodes(1, 0, 2),
                Histogram.ofCodes(1, 0, 0, 2)));
    assertThat(test.statistic()).isEqualTo(12);
    assertThat(test.tauB().figure().orElseThrow().value()).isEqualTo(1);
    // S = 12; var = (6*5*17 - 3*2*1*9 - 3*2*1*9)/18 + 6*6/(2*6*5) + 0 = 402/18 + 0.6
    assertThat(test.normal().statistic())
        .isCloseTo(12 / Math.sqrt(402 / 18.0 + 0.6), within(1e-14));
  }

  @Test
  void littleDataHaveNoTrend() {
    Histogram few = Histogram.ofCodes(1, 1, 2);
    assertThat(new Jonckheere(List.of(few)).normal())
        .isEqualTo(Significance.undefined(Reason.ONE_GROUP));
    assertThat(new Jonckheere(List.of()).tauB()).isEqualTo(Result.undefined(Reason.ONE_GROUP));
    Histogram same = Histogram.ofCodes(3, 4);
    assertThat(new Jonckheere(List.of(same, same)).normal())
        .isEqualTo(Significance.undefined(Reason.NO_SPREAD));
    assertThat(new Jonckheere(List.of(same, same)).tauB())
        .isEqualTo(Result.undefined(Reason.NO_SPREAD));
    Jonckheere two = new Jonckheere(List.of(Histogram.ofCodes(1, 1), Histogram.ofCodes(2, 1)));
    assertThat(two.normal().statistic()).isCloseTo(1, within(1e-14));
    Moments flat = new Moments(4, 2, 0);
    assertThat(new WelchTrend(List.of(flat, flat), 0, 1).test())
        .isEqualTo(Significance.undefined(Reason.NO_SPREAD));
    assertThat(new WelchTrend(List.of(flat), 0).slope(LEVEL))
        .isEqualTo(Result.undefined(Reason.ONE_GROUP));
    assertThat(new WelchTrend(List.of(flat, new Moments(1, 2, 0)), 0, 1).correlation())
        .isEqualTo(Result.undefined(Reason.ONE_VALUE));
    assertThat(new WelchTrend(List.of(new Moments(4, 2, 3), flat), 5, 5).test())
        .isEqualTo(Significance.undefined(Reason.NO_SPREAD));
    assertThatThrownBy(() -> new WelchTrend(List.of(flat, flat), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a trend needs a score of every group");
  }

  @Test
  void theTrendOfThreeMeansIsTheirContrast() {
    // n 10, 12, 8; means 1, 1.5, 2.6; s 1, 0.8, 1.2; scores 0, 1, 3
    WelchTrend trend =
        new WelchTrend(
            List.of(
                new Moments(10, 1, 9),
                new Moments(12, 1.5, 11 * 0.64),
                new Moments(8, 2.6, 7 * 1.44)),
            0,
            1,
            3);
    double[] c = {-4 / 3.0, -1 / 3.0, 5 / 3.0};
    double squares = c[0] * c[0] + c[1] * c[1] + c[2] * c[2];
    double slope = (c[0] + 1.5 * c[1] + 2.6 * c[2]) / squares;
    double a = c[0] * c[0] / 10;
    double b = c[1] * c[1] * 0.64 / 12;
    double d = c[2] * c[2] * 1.44 / 8;
    double error = Math.sqrt(a + b + d) / squares;
    Result.Figure figure = trend.slope(LEVEL).figure().orElseThrow();
    assertThat(figure.value()).isCloseTo(slope, within(1e-14));
    assertThat(figure.standardError().orElseThrow()).isCloseTo(error, within(1e-14));
    Significance.Tested test = (Significance.Tested) trend.test();
    double degrees = Math.pow(a + b + d, 2) / (a * a / 9 + b * b / 11 + d * d / 7);
    assertThat(test.degrees().get(0)).isCloseTo(degrees, within(1e-12));
    assertThat(test.statistic()).isCloseTo(slope / error, within(1e-12));
    double r = trend.correlation().figure().orElseThrow().value();
    assertThat(r * r)
        .isCloseTo(
            Math.pow(test.statistic(), 2) / (Math.pow(test.statistic(), 2) + degrees),
            within(1e-12));
  }

  @Property
  void ofTwoGroupsTheTrendIsWelchsTest(
      @ForAll @Size(4) List<@IntRange(max = 9) Integer> a,
      @ForAll @Size(4) List<@IntRange(max = 9) Integer> b) {
    Histogram x = codes(a, 1);
    Histogram y = codes(b, 2);
    WelchTrend trend = new WelchTrend(List.of(Moments.of(x), Moments.of(y)), 2, 3);
    if (trend.test() instanceof Significance.Tested test) {
      Significance.Tested welch = (Significance.Tested) WelchTest.of(y, x);
      assertThat(test.statistic()).isCloseTo(welch.statistic(), within(1e-9));
      assertThat(test.pValue()).isCloseTo(welch.pValue(), within(1e-9));
      assertThat(trend.slope(LEVEL).figure().orElseThrow().value())
          .isCloseTo(
              WelchTest.difference(y, x, LEVEL).figure().orElseThrow().value(), within(1e-12));
    }
    double eta =
        OneWay.etaSquared(List.of(Moments.of(x), Moments.of(y)))
            .figure()
            .map(Result.Figure::value)
            .orElse(0.0);
    assertThat(eta).isBetween(0.0, 1.0);
  }

  @Property
  void jonckheereTurnsItsSignWithTheOrder(
      @ForAll @Size(3) List<@Size(4) List<@IntRange(max = 6) Integer>> counts) {
    List<Histogram> groups = counts.stream().map(c -> codes(c, 0)).toList();
    List<Histogram> turned = new ArrayList<>(groups);
    Collections.reverse(turned);
    Jonckheere up = new Jonckheere(groups);
    Jonckheere down = new Jonckheere(turned);
    if (up.normal() instanceof Significance.Tested test) {
      assertThat(down.normal().statistic()).isCloseTo(-test.statistic(), within(1e-12));
      assertThat(down.normal().pValue()).isCloseTo(test.pValue(), within(1e-12));
      assertThat(up.tauB().figure().orElseThrow().value()).isBetween(-1.0000000001, 1.0000000001);
    }
  }

  @Property
  void ofTwoGroupsJonckheereIsMannAndWhitney(
      @ForAll @Size(4) List<@IntRange(max = 9) Integer> a,
      @ForAll @Size(4) List<@IntRange(max = 9) Integer> b) {
    Histogram x = codes(a, 1);
    Histogram y = codes(b, 1);
    if (new Jonckheere(List.of(x, y)).normal() instanceof Significance.Tested test) {
      assertThat(test.statistic())
          .isCloseTo(new MannWhitney(y, x).normal().statistic(), within(1e-9));
      assertThat(new Jonckheere(List.of(x, y)).statistic())
          .isCloseTo(new MannWhitney(y, x).statistic(), within(1e-9));
    }
  }

  private static Histogram codes(List<Integer> counts, int more) {
    return Histogram.ofCodes(1, counts.stream().mapToLong(c -> c + more).toArray());
  }
}
