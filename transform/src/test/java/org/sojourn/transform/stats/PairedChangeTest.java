package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PairedChangeTest {

  private static final Confidence LEVEL = new Confidence(0.95);

  private static PairedChange change(JointHistogram pairs, int unit) {
    return PairedChange.of(pairs, unit, Population.UNLIMITED, LEVEL, ShareLimits.WILSON);
  }

  private static double value(Result result) {
    return result.figure().orElseThrow().value();
  }

  @Test
  void withoutPairsEverythingIsUndefined() {
    PairedChange none = change(JointHistogram.ofCodes(1, 2, 0, 0, 0, 0), 1);
    assertThat(none.size()).isZero();
    assertThat(
            List.of(
                none.gain(),
                none.preMean(),
                none.postMean(),
                none.spread(),
                none.improved(),
                none.unchanged(),
                none.declined(),
                none.effectSize()))
        .containsOnly(Result.undefined(Reason.NO_VALUES));
  }

  @Test
  void onePairHasAGainAndNoSpread() {
    PairedChange one = change(JointHistogram.ofCodes(1, 2, 0, 1, 0, 0), 1);
    assertThat(value(one.gain())).isEqualTo(1);
    assertThat(one.spread()).isEqualTo(Result.undefined(Reason.ONE_VALUE));
    assertThat(one.effectSize()).isEqualTo(Result.undefined(Reason.ONE_VALUE));
  }

  @Test
  void equalDifferencesHaveNoEffectSize() {
    PairedChange equal = change(JointHistogram.ofCodes(1, 3, 0, 4, 0, 0, 0, 5, 0, 0, 0), 1);
    assertThat(value(equal.gain())).isEqualTo(1);
    assertThat(equal.effectSize()).isEqualTo(Result.undefined(Reason.NO_SPREAD));
    assertThat(value(equal.improved())).isEqualTo(1);
  }

  @Test
  void twoPairsAreTooFewForTheCorrection() {
    PairedChange two = change(JointHistogram.ofCodes(1, 2, 1, 1, 0, 0), 1);
    assertThat(two.effectSize()).isEqualTo(Result.undefined(Reason.TWO_PAIRS));
    assertThatThrownBy(() -> HedgesCorrection.of(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the correction needs 2 degrees of freedom, not 1");
  }

  @Test
  void equalGainsOfScoresStayEqualWhenDivided() {
    JointHistogram sums =
        new JointHistogram(
            List.of(
                new JointHistogram.Pair(3, 4, 2),
                new JointHistogram.Pair(7, 8, 1),
                new JointHistogram.Pair(10, 11, 1)));
    PairedChange change = change(sums, 3);
    assertThat(value(change.gain())).isEqualTo(1 / 3.0);
    assertThat(change.effectSize()).isEqualTo(Result.undefined(Reason.NO_SPREAD));
    assertThat(value(change.preMean())).isCloseTo(23 / 12.0, within(1e-15));
  }

  @Test
  void countsOfPairsMustFillTheTable() {
    assertThatThrownBy(() -> JointHistogram.ofCodes(1, 2, 1, 2, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 codes have 4 pairs, not 3");
  }

  @Property
  void sharesAddUpAndTheGainIsTheDifferenceOfMeans(
      @ForAll @Size(min = 25, max = 25) List<@IntRange(max = 9) Integer> counts) {
    PairedChange change =
        change(JointHistogram.ofCodes(1, 5, counts.stream().mapToLong(c -> c).toArray()), 1);
    if (change.size() == 0) {
      return;
    }
    assertThat(value(change.improved()) + value(change.unchanged()) + value(change.declined()))
        .isCloseTo(1, within(1e-12));
    assertThat(value(change.gain()))
        .isCloseTo(value(change.postMean()) - value(change.preMean()), within(1e-12));
  }

  @Property
  void theCorrectionRisesToOne(@ForAll @IntRange(min = 2, max = 2_000_000) int degrees) {
    double exact = HedgesCorrection.of(degrees);
    assertThat(exact).isBetween(0.5, 1.0);
    assertThat(HedgesCorrection.of(degrees + 1L)).isGreaterThan(exact);
    assertThat(exact).isCloseTo(1 - 3.0 / (4.0 * degrees - 1), within(0.15 / degrees / degrees));
  }
}
