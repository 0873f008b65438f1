package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.stats.compare.Adjustment;
import org.sojourn.transform.stats.compare.ContingencyTable;
import org.sojourn.transform.stats.compare.ExactShares;
import org.sojourn.transform.stats.compare.KruskalWallis;
import org.sojourn.transform.stats.compare.MannWhitney;
import org.sojourn.transform.stats.compare.ShareDifference;
import org.sojourn.transform.stats.compare.Trend;
import org.sojourn.transform.stats.paired.Bowker;
import org.sojourn.transform.stats.paired.McNemar;
import org.sojourn.transform.stats.paired.PairedTest;
import org.sojourn.transform.stats.paired.SignedRank;
import org.sojourn.transform.stats.paired.SignedRank.Zeros;
import org.sojourn.transform.stats.share.NetScoreIntervals;

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
  void groupsOfOneValueOrOfEqualOnes() {
    Histogram one = Histogram.ofCodes(1, 1);
    Histogram other = Histogram.ofCodes(2, 1);
    assertThat(KruskalWallis.of(List.of())).isEqualTo(untested(Reason.ONE_GROUP));
    assertThat(KruskalWallis.of(List.of(EQUAL, EQUAL))).isEqualTo(untested(Reason.NO_SPREAD));
    assertThat(KruskalWallis.of(List.of(one, other)).statistic()).isCloseTo(1, within(1e-12));
    assertThat(new MannWhitney(one, other).exact().pValue()).isEqualTo(1);
    assertThat(new MannWhitney(one, other).cliffsDelta()).isEqualTo(Result.of(-1));
    assertThat(new MannWhitney(NONE, other).cliffsDelta())
        .isEqualTo(Result.undefined(Reason.ONE_GROUP));
  }

  @Test
  void sharesOfNobodyAndOfAll() {
    for (boolean first : new boolean[] {true, false}) {
      long none = first ? 0 : 3;
      assertThat(ShareDifference.newcombe(0, none, 0, 3 - none, LEVEL))
          .isEqualTo(Result.undefined(Reason.ONE_GROUP));
      assertThat(ShareDifference.wald(0, none, 0, 3 - none, true, LEVEL))
          .isEqualTo(Result.undefined(Reason.ONE_GROUP));
    }
    Result.Figure all = ShareDifference.newcombe(1, 1, 0, 1, LEVEL).figure().orElseThrow();
    assertThat(all.value()).isEqualTo(1);
    assertThat(all.interval().orElseThrow().high()).isEqualTo(1);
    assertThat(all.interval().orElseThrow().low()).isBetween(-1.0, 0.0);
    for (long[][] counts : List.of(new long[][] {{0, 3}, {0, 4}}, new long[][] {{3, 0}, {4, 0}})) {
      assertThat(ExactShares.of(counts).orElseThrow().pValue()).isEqualTo(1);
    }
    assertThat(ExactShares.of(new long[][] {{0, 0}, {1, 0}, {0, 1}}).orElseThrow().pValue())
        .as("an empty group changes nothing")
        .isEqualTo(1);
  }

  @Test
  void netScoresOfOtherToolsAreDefinedToo() {
    assertThat(NetScoreIntervals.divisorN(NONE, LEVEL))
        .isEqualTo(Result.undefined(Reason.NO_VALUES));
    assertThat(NetScoreIntervals.divisorN(Histogram.ofCodes(9, 1), LEVEL))
        .isEqualTo(Result.of(100));
    assertThat(NetScoreIntervals.divisorN(EQUAL, LEVEL)).isEqualTo(Result.of(-100));
  }

  @Test
  void aFamilyOfNoneOrOneIsLeftAsItIs() {
    for (Adjustment adjustment : Adjustment.values()) {
      assertThat(adjustment.of()).isEmpty();
      assertThat(adjustment.of(0.03)).containsExactly(0.03);
    }
  }
}
