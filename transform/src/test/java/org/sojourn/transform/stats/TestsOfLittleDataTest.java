package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.stats.compare.Adjustment;
import org.sojourn.transform.stats.compare.ContingencyTable;
import org.sojourn.transform.stats.compare.KruskalWallis;
import org.sojourn.transform.stats.compare.MannWhitney;
import org.sojourn.transform.stats.compare.Trend;
import org.sojourn.transform.stats.paired.Bowker;
import org.sojourn.transform.stats.paired.McNemar;
import org.sojourn.transform.stats.paired.PairedTest;
import org.sojourn.transform.stats.paired.SignedRank;
import org.sojourn.transform.stats.paired.SignedRank.Zeros;

/** No values, one, equal ones: every test says what it comes to. */
class TestsOfLittleDataTest {

  private static final Confidence LEVEL = new Confidence(0.95);
  private static final Histogram NONE = Histogram.ofCodes(1);
  private static final Histogram EQUAL = Histogram.ofCodes(3, 4);

  private static Significance untested(Reason reason) {
    return Significance.undefined(reason);
  }

  @Test
  void nobodyChangedIsNoTest() {
    for (Zeros zeros : Zeros.values()) {
      SignedRank unchanged = SignedRank.of(Histogram.ofCodes(0, 5), zeros);
      assertThat(unchanged.normal()).isEqualTo(untested(Reason.NO_DIFFERENCE));
      assertThat(unchanged.exact()).isEqualTo(untested(Reason.NO_DIFFERENCE));
      assertThat(unchanged.rankBiserial()).isEqualTo(Result.undefined(Reason.NO_DIFFERENCE));
    }
    McNemar same = new McNemar(3, 0, 0, 2);
    assertThat(same.corrected()).isEqualTo(untested(Reason.NO_DIFFERENCE));
    assertThat(same.exact()).isEqualTo(untested(Reason.NO_DIFFERENCE));
    assertThat(new McNemar(0, 0, 0, 0).change(LEVEL)).isEqualTo(Result.undefined(Reason.NO_VALUES));
    JointHistogram diagonal = JointHistogram.ofCodes(1, 2, 3, 0, 0, 2);
    assertThat(Bowker.of(diagonal)).isEqualTo(untested(Reason.NO_DIFFERENCE));
    assertThat(new PairedTest(diagonal).student()).isEqualTo(untested(Reason.NO_SPREAD));
    assertThat(new PairedTest(JointHistogram.ofCodes(1, 1, 1)).student())
        .isEqualTo(untested(Reason.ONE_VALUE));
  }

  @Test
  void oneChangeCannotConvince() {
    assertThat(SignedRank.of(Histogram.ofCodes(2, 1), Zeros.WILCOXON).exact().pValue())
        .isEqualTo(1);
    // 5 of 5 improved by different amounts: 2 / 2^5
    assertThat(SignedRank.of(Histogram.ofCodes(1, 1, 1, 1, 1, 1), Zeros.PRATT).exact().pValue())
        .isCloseTo(2 / 32.0, within(1e-15));
  }

  @Test
  void oneGroupIsNoComparison() {
    assertThat(new MannWhitney(EQUAL, NONE).corrected()).isEqualTo(untested(Reason.ONE_GROUP));
    assertThat(new MannWhitney(EQUAL, EQUAL).normal()).isEqualTo(untested(Reason.NO_SPREAD));
    assertThat(new MannWhitney(EQUAL, EQUAL).cliffsDelta()).isEqualTo(Result.of(0));
    assertThat(KruskalWallis.of(List.of(EQUAL, NONE))).isEqualTo(untested(Reason.ONE_GROUP));
    assertThat(new ContingencyTable(new long[][] {{3, 0}, {2, 0}}).chiSquared())
        .isEqualTo(untested(Reason.ONE_GROUP));
    assertThat(new ContingencyTable(new long[0][]).cramersV())
        .isEqualTo(Result.undefined(Reason.ONE_GROUP));
    assertThat(Trend.of(new long[2], new long[2], new double[] {1, 2}))
        .isEqualTo(untested(Reason.NO_VALUES));
    assertThat(Trend.of(new long[] {2, 3}, new long[] {2, 3}, new double[] {1, 2}))
        .isEqualTo(untested(Reason.NO_SPREAD));
  }

  @Test
  void aFamilyOfNoneOrOneIsLeftAsItIs() {
    for (Adjustment adjustment : Adjustment.values()) {
      assertThat(adjustment.of()).isEmpty();
      assertThat(adjustment.of(0.03)).containsExactly(0.03);
    }
  }
}
