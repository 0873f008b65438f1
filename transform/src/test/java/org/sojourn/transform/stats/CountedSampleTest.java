package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.stats.survey.CountedSample;
import org.sojourn.transform.stats.survey.CountedSample.Group;
import org.sojourn.transform.stats.survey.CountedSample.Member;
import org.sojourn.transform.stats.survey.CountedSample.Unit;
import org.sojourn.transform.stats.survey.DesignLimits;
import org.sojourn.transform.stats.survey.DesignMean;

/** Samples of nobody, of one, of equal answers, and of all; shares of none and of all. */
class CountedSampleTest {

  private static final Confidence LEVEL = new Confidence(0.95);

  /** Answers of a class of weight 2, each code with its count; the rest outside the domain. */
  private static CountedSample sample(double reached, long outside, long[]... answers) {
    List<Unit> units =
        new java.util.ArrayList<>(
            List.of(new Unit("A", List.of(new Member("A", false, 1, 1)), outside)));
    for (long[] answer : answers) {
      units.add(new Unit("A", List.of(new Member("A", true, (int) answer[0], 1)), answer[1]));
    }
    if (outside == 0) {
      units.remove(0);
    }
    return new CountedSample(
        units,
        new TreeMap<>(Map.of("A", new Group(2, List.of("A")))),
        new TreeMap<>(Map.of("A", reached)),
        false);
  }

  private static DesignMean mean(CountedSample sample) {
    return sample.mean(code -> code, LEVEL);
  }

  @Test
  void ofNobodyThereIsNothing() {
    for (CountedSample nobody : List.of(sample(0.5, 0), sample(0.5, 7))) {
      assertThat(mean(nobody).result()).isEqualTo(Result.undefined(Reason.NO_VALUES));
      assertThat(nobody.standardDeviation(code -> code))
          .isEqualTo(Result.undefined(Reason.NO_VALUES));
      assertThat(nobody.designEffect(code -> code, mean(nobody)))
          .isEqualTo(Result.undefined(Reason.NO_VALUES));
      assertThat(nobody.kish().effectiveSize()).isEqualTo(Result.undefined(Reason.NO_VALUES));
      assertThat(nobody.size()).isZero();
      assertThat(nobody.degrees()).isZero();
    }
  }

  @Test
  void oneAnswerIsItsMeanWithoutInterval() {
    CountedSample one = sample(0.5, 0, new long[] {4, 1});
    assertThat(mean(one).result().figure().orElseThrow().value()).isEqualTo(4);
    assertThat(mean(one).result().figure().orElseThrow().interval()).isEmpty();
    assertThat(one.standardDeviation(code -> code)).isEqualTo(Result.undefined(Reason.ONE_VALUE));
    assertThat(one.designEffect(code -> code, mean(one)))
        .isEqualTo(Result.undefined(Reason.ONE_VALUE));
    assertThat(one.kish().effectiveSize()).isEqualTo(Result.of(1));
  }

  @Test
  void equalAnswersHaveNoErrorAndNoDesignEffect() {
    CountedSample equal = sample(0.5, 0, new long[] {4, 6});
    assertThat(mean(equal).result())
        .as("as R has it; figures leave the interval out")
        .isEqualTo(Result.of(4, 0, Interval.point(4)));
    assertThat(equal.standardDeviation(code -> code)).isEqualTo(Result.of(0));
    assertThat(equal.designEffect(code -> code, mean(equal)))
        .isEqualTo(Result.undefined(Reason.NO_SPREAD));
  }

  /** All equally weighted: a simple random sample, with or without finite population. */
  @Test
  void aSimpleRandomSampleHasADesignEffectOfOne() {
    for (double reached : new double[] {0, 0.5}) {
      CountedSample simple = sample(reached, 0, new long[] {1, 3}, new long[] {5, 5});
      assertThat(simple.designEffect(code -> code, mean(simple)).figure().orElseThrow().value())
          .as("%s reached", reached)
          .isCloseTo(1, within(1e-12));
    }
    CountedSample all = sample(1, 0, new long[] {1, 3}, new long[] {5, 5});
    assertThat(all.isCensus()).isTrue();
    assertThat(mean(all).result().figure().orElseThrow().standardError()).hasValue(0);
  }

  @Test
  void sharesOfNoneAndOfAllHaveLimits() {
    for (DesignLimits limits : DesignLimits.values()) {
      Interval none = limits.of(0, 7.5, LEVEL);
      Interval all = limits.of(1, 7.5, LEVEL);
      assertThat(none.low()).as(limits.name()).isZero();
      assertThat(none.high()).as(limits.name()).isBetween(0.05, 0.6);
      assertThat(all.high()).as(limits.name()).isEqualTo(1);
      assertThat(all.low()).as(limits.name()).isCloseTo(1 - none.high(), within(1e-12));
    }
  }
}
