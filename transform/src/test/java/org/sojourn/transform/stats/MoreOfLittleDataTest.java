package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.stats.compare.MannWhitney;
import org.sojourn.transform.stats.compare.MantelHaenszel;
import org.sojourn.transform.stats.compare.MantelHaenszel.Stratum;
import org.sojourn.transform.stats.compare.OneWay;
import org.sojourn.transform.stats.compare.WelchTest;
import org.sojourn.transform.stats.paired.Growth;
import org.sojourn.transform.stats.survey.Calibration;
import org.sojourn.transform.stats.survey.DesignEffect;
import org.sojourn.transform.stats.survey.DesignMean;
import org.sojourn.transform.stats.survey.DesignRatio;
import org.sojourn.transform.stats.survey.DesignShare;
import org.sojourn.transform.stats.survey.DesignTotal;
import org.sojourn.transform.stats.survey.Unit;

/** Means of groups, growth, consistency and designs where there are no values, one, equal ones. */
class MoreOfLittleDataTest {

  private static final Confidence LEVEL = new Confidence(0.95);
  private static final Histogram NONE = Histogram.ofCodes(1);
  private static final Histogram ONE = Histogram.ofCodes(2, 1);
  private static final Histogram EQUAL = Histogram.ofCodes(3, 4);
  private static final Histogram MIXED = Histogram.ofCodes(1, 2, 1, 2);

  private static Result none(Reason reason) {
    return Result.undefined(reason);
  }

  @Test
  void meansOfGroups() {
    assertThat(WelchTest.difference(NONE, MIXED, LEVEL)).isEqualTo(none(Reason.ONE_GROUP));
    assertThat(WelchTest.difference(ONE, MIXED, LEVEL)).isEqualTo(none(Reason.ONE_VALUE));
    assertThat(WelchTest.difference(EQUAL, EQUAL, LEVEL)).isEqualTo(Result.of(0));
    assertThat(WelchTest.of(EQUAL, EQUAL)).isEqualTo(Significance.undefined(Reason.NO_SPREAD));
    assertThat(WelchTest.of(NONE, EQUAL)).isEqualTo(Significance.undefined(Reason.ONE_GROUP));
    assertThat(OneWay.welch(List.of(MIXED, NONE)))
        .isEqualTo(Significance.undefined(Reason.ONE_GROUP));
    assertThat(OneWay.welch(List.of(MIXED, ONE)))
        .isEqualTo(Significance.undefined(Reason.NO_SPREAD));
    assertThat(OneWay.equalSpreads(List.of(MIXED)))
        .isEqualTo(Significance.undefined(Reason.ONE_GROUP));
    assertThat(OneWay.equalSpreads(List.of(EQUAL, ONE)))
        .isEqualTo(Significance.undefined(Reason.NO_SPREAD));
    assertThat(GroupEffectSize.hedges(NONE, EQUAL, LEVEL)).isEqualTo(none(Reason.ONE_GROUP));
    assertThat(GroupEffectSize.cohen(ONE, Histogram.ofCodes(1, 1, 1), LEVEL))
        .isEqualTo(none(Reason.ONE_VALUE));
    assertThat(GroupEffectSize.cohen(EQUAL, EQUAL, LEVEL)).isEqualTo(none(Reason.NO_SPREAD));
  }

  @Test
  void twoAgainstTwoHasSixWays() {
    // 1, 2 against 3, 4: the two most extreme of six ways
    Significance test =
        new MannWhitney(Histogram.ofCodes(1, 1, 1), Histogram.ofCodes(3, 1, 1)).exact();
    assertThat(test.pValue()).isCloseTo(2 / 6.0, within(1e-15));
    assertThat(new MannWhitney(NONE, EQUAL).exact())
        .isEqualTo(Significance.undefined(Reason.ONE_GROUP));
    assertThat(new MannWhitney(EQUAL, EQUAL).exact())
        .isEqualTo(Significance.undefined(Reason.NO_SPREAD));
  }

  @Test
  void strataThatSayNothing() {
    MantelHaenszel nothing = new MantelHaenszel(List.of(new Stratum(1, 0, 0, 0)));
    assertThat(nothing.corrected()).isEqualTo(Significance.undefined(Reason.ONE_GROUP));
    assertThat(nothing.oddsRatio(LEVEL)).isEqualTo(none(Reason.ZERO_DIVISOR));
    MantelHaenszel equal = new MantelHaenszel(List.of(new Stratum(2, 2, 3, 3)));
    assertThat(equal.corrected().pValue()).isEqualTo(1);
    assertThat(equal.oddsRatio(LEVEL).figure().orElseThrow().value()).isEqualTo(1);
  }

  @Test
  void growthOfNobodyAndOfOne() {
    Growth nobody = new Growth(new JointHistogram(List.of()));
    for (Result result :
        List.of(nobody.typical(LEVEL), nobody.mean(), nobody.trimmedMean(), nobody.total())) {
      assertThat(result).isEqualTo(none(Reason.NO_VALUES));
    }
    Growth one = new Growth(new JointHistogram(List.of(new JointHistogram.Pair(50, 100, 1))));
    for (Result result : List.of(one.mean(), one.trimmedMean(), one.total(), one.quantile(0.5))) {
      assertThat(result).isEqualTo(Result.of(100));
    }
    Result.Figure typical = one.typical(LEVEL).figure().orElseThrow();
    assertThat(typical.value()).isCloseTo(100, within(1e-12));
    assertThat(typical.interval()).isEmpty();
    assertThatThrownBy(
            () -> new Growth(new JointHistogram(List.of(new JointHistogram.Pair(0, 1, 1)))))
        .hasMessageStartingWith("growth needs amounts above 0: ");
  }

  @Test
  void consistencyOfLittle() {
    JointHistogram pairs = JointHistogram.ofCodes(1, 2, 0, 1, 0, 0);
    assertThat(ItemCovariances.of(List.of(MIXED), (i, j) -> pairs).rawAlpha())
        .isEqualTo(none(Reason.ONE_ITEM));
    assertThat(ItemCovariances.of(List.of(NONE, MIXED), (i, j) -> pairs).rawAlpha())
        .isEqualTo(none(Reason.NO_VALUES));
    assertThat(ItemCovariances.of(List.of(MIXED, MIXED), (i, j) -> pairs).standardisedAlpha())
        .isEqualTo(none(Reason.ONE_VALUE));
    JointHistogram flat = JointHistogram.ofCodes(3, 1, 4);
    ItemCovariances equal = ItemCovariances.of(List.of(EQUAL, EQUAL), (i, j) -> flat);
    for (Result result :
        List.of(
            equal.rawAlpha(),
            equal.standardisedAlpha(),
            equal.averageCorrelation(),
            equal.itemTotal(0))) {
      assertThat(result).isEqualTo(none(Reason.NO_SPREAD));
    }
  }

  private static Unit unit(String cluster, boolean inDomain, double value) {
    return new Unit("all", cluster, 9, 2, inDomain, value);
  }

  @Test
  void designsOfLittle() {
    List<Unit> outside = List.of(unit("a", false, 1));
    assertThat(DesignTotal.of(outside, Calibration.NONE, LEVEL)).isEqualTo(none(Reason.NO_VALUES));
    assertThat(DesignRatio.of(outside, List.of(1.0), LEVEL)).isEqualTo(none(Reason.NO_VALUES));
    assertThat(DesignEffect.of(outside, DesignMean.of(outside, LEVEL)))
        .isEqualTo(none(Reason.NO_VALUES));
    List<Unit> one = List.of(unit("a", true, 3));
    assertThat(DesignTotal.of(one, Calibration.NONE, LEVEL)).isEqualTo(Result.of(6));
    assertThat(DesignRatio.of(one, List.of(2.0), LEVEL)).isEqualTo(Result.of(1.5));
    assertThat(DesignRatio.of(one, List.of(0.0), LEVEL)).isEqualTo(none(Reason.ZERO_DIVISOR));
    assertThat(DesignEffect.of(one, DesignMean.of(one, LEVEL))).isEqualTo(none(Reason.ONE_VALUE));
    List<Unit> equal = List.of(unit("a", true, 3), unit("b", true, 3));
    assertThat(DesignEffect.of(equal, DesignMean.of(equal, LEVEL)))
        .isEqualTo(none(Reason.NO_SPREAD));
  }

  /** Roots of the scaled deviance of survey 4.1.1's svyglm, by R's uniroot at 1e-14. */
  @Test
  void limitsOfTheLikelihoodAreRootsOfTheDeviance() {
    double share = 0.63893606405057823;
    Interval limits =
        DesignShare.LIKELIHOOD.interval(share, 0.034405917997268901, 200, 197, LEVEL).orElseThrow();
    assertThat(limits.low()).isCloseTo(0.569395186777021, within(1e-8));
    assertThat(limits.high()).isCloseTo(0.704784106588521, within(1e-8));
  }
}
