package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.stats.weighting.ClassAdjustment;
import org.sojourn.transform.stats.weighting.Kish;
import org.sojourn.transform.stats.weighting.Raking;
import org.sojourn.transform.stats.weighting.Trimming;

/** Laws of weights, and what becomes of empty classes, one class and equal weights. */
class WeightingTest {

  private static SortedMap<String, Double> map(Map<String, Double> of) {
    return new TreeMap<>(of);
  }

  @Test
  void anEmptyClassIsNamedAndItsTargetLost() {
    ClassAdjustment adjustment =
        ClassAdjustment.of(map(Map.of("AT", 10.0, "BE", 4.0, "CY", 0.0)), map(Map.of("AT", 5.0)));
    assertThat(adjustment).isEqualTo(new ClassAdjustment(map(Map.of("AT", 2.0)), List.of("BE"), 4));
    assertThat(ClassAdjustment.of(map(Map.of()), map(Map.of())))
        .isEqualTo(new ClassAdjustment(map(Map.of()), List.of(), 0));
    assertThatThrownBy(() -> ClassAdjustment.of(map(Map.of("AT", 1.0)), map(Map.of("BE", 2.0))))
        .hasMessage("class BE has weights of 2.0 and a target of 0.0");
  }

  @Test
  void rakingSaysWhichClassesNobodyAnsweredIn() {
    List<Raking.Cell> cells = List.of(new Raking.Cell(List.of("AT", "C"), 3));
    assertThat(
            Raking.of(cells, List.of(map(Map.of("AT", 6.0)), map(Map.of("C", 4.0, "J", 2.0))), 9))
        .isEqualTo(new Raking.Impossible(List.of(List.of(), List.of("J"))));
    assertThatThrownBy(
            () -> Raking.of(cells, List.of(map(Map.of("AT", 6.0)), map(Map.of("C", 5.0))), 9))
        .hasMessage("margins add up to 6.0 and to 5.0");
    assertThatThrownBy(() -> Raking.of(cells, List.of(map(Map.of("BE", 6.0))), 9))
        .hasMessageContaining("is not part of the margins [{BE=6.0}]");
  }

  @Test
  void oneMarginIsMetInOneRound() {
    List<Raking.Cell> cells =
        List.of(new Raking.Cell(List.of("AT"), 3), new Raking.Cell(List.of("BE"), 4));
    assertThat(Raking.of(cells, List.of(map(Map.of("AT", 6.0, "BE", 2.0))), 9))
        .isEqualTo(new Raking.Raked(List.of(2.0, 0.5), 1, 0));
  }

  @Test
  void marginsThatContradictEachOtherDoNotConverge() {
    List<Raking.Cell> cells =
        List.of(new Raking.Cell(List.of("AT", "C"), 1), new Raking.Cell(List.of("BE", "J"), 1));
    Raking.Raked raked =
        (Raking.Raked)
            Raking.of(
                cells,
                List.of(map(Map.of("AT", 6.0, "BE", 2.0)), map(Map.of("C", 4.0, "J", 4.0))),
                20);
    assertThat(raked.rounds()).isEqualTo(20);
    assertThat(raked.converged()).isFalse();
    assertThat(raked.deviation()).isEqualTo(1);
  }

  @Property(tries = 200)
  void rakedWeightsMeetAllMarginsAndForgetTheirScale(
      @ForAll @Size(12) List<@DoubleRange(min = 0.5, max = 20) Double> base,
      @ForAll @Size(12) List<@DoubleRange(min = 0.5, max = 20) Double> population,
      @ForAll @DoubleRange(min = 0.01, max = 100) double scale) {
    List<SortedMap<String, Double>> margins = List.of(margin(population, 0), margin(population, 1));
    Raking.Raked raked = (Raking.Raked) Raking.of(cells(base, 1), margins, 1000);
    Raking.Raked scaled = (Raking.Raked) Raking.of(cells(base, scale), margins, 1000);
    assertThat(raked.converged()).isTrue();
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < base.size(); i++) {
      double weight = base.get(i) * raked.factors().get(i);
      assertThat(weight).isPositive();
      double other = scale * base.get(i) * scaled.factors().get(i);
      assertThat(other).isCloseTo(weight, within(1e-9 * weight));
      weights.add(weight);
    }
    for (int m = 0; m < 2; m++) {
      SortedMap<String, Double> met = margin(weights, m);
      margins
          .get(m)
          .forEach((k, total) -> assertThat(met.get(k)).isCloseTo(total, within(1e-9 * total)));
    }
  }

  /** Three countries by four sectors. */
  private static List<String> classes(int cell) {
    return List.of("country" + cell / 4, "sector" + cell % 4);
  }

  private static List<Raking.Cell> cells(List<Double> base, double scale) {
    List<Raking.Cell> cells = new ArrayList<>();
    for (int i = 0; i < base.size(); i++) {
      cells.add(new Raking.Cell(classes(i), scale * base.get(i)));
    }
    return cells;
  }

  private static SortedMap<String, Double> margin(List<Double> counts, int margin) {
    SortedMap<String, Double> sums = new TreeMap<>();
    for (int i = 0; i < counts.size(); i++) {
      sums.merge(classes(i).get(margin), counts.get(i), Double::sum);
    }
    return sums;
  }

  private static Histogram histogram(List<Integer> weights, double scale) {
    TreeMap<Double, Long> counts = new TreeMap<>();
    weights.forEach(weight -> counts.merge(weight * scale, 1L, Long::sum));
    return Histogram.of(counts);
  }

  @Property(tries = 300)
  void trimmingKeepsTheSumAndTheOrder(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 1000) Integer> weights,
      @ForAll @DoubleRange(min = 1.01, max = 5) double multiple) {
    Histogram before = histogram(weights, 1);
    Trimming trimming = Trimming.of(before, multiple);
    double[] sum = new double[1];
    double[] last = new double[1];
    before.forEach(
        (weight, count) -> {
          double after = trimming.of(weight);
          assertThat(after).isBetween(last[0], trimming.cap());
          last[0] = after;
          sum[0] += after * count;
        });
    assertThat(sum[0]).isCloseTo(before.sum(), within(1e-9 * before.sum()));
    assertThat(trimming.added() > 0).isEqualTo(trimming.trimmed() > 0);
  }

  @Test
  void nothingToTrimIsLeftAsItIs() {
    assertThat(Trimming.of(Histogram.ofCodes(1), 2))
        .isEqualTo(new Trimming(Double.POSITIVE_INFINITY, 0, 0));
    assertThat(Trimming.of(Histogram.ofCodes(3, 5), 2)).isEqualTo(new Trimming(6, 0, 0));
    // 1, 1, 1, 9: mean 3, cap 6, of 3 too much 1 goes to each other
    assertThat(Trimming.of(histogram(List.of(1, 1, 1, 9), 1), 2)).isEqualTo(new Trimming(6, 1, 1));
    assertThatThrownBy(() -> Trimming.of(Histogram.ofCodes(3, 5), 1))
        .hasMessage("weights above 0 are trimmed at more than their mean, not at 1.0 times it");
  }

  @Property(tries = 200)
  void whatWeightsCostHasNoScale(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 1000) Integer> weights,
      @ForAll @DoubleRange(min = 0.01, max = 100) double scale) {
    double effect = value(Kish.of(histogram(weights, 1)).designEffect());
    assertThat(effect).isBetween(1.0, (double) weights.size() + 1e-12);
    assertThat(value(Kish.of(histogram(weights, scale)).designEffect()))
        .isCloseTo(effect, within(1e-9));
  }

  @Test
  void equalWeightsCostNothing() {
    assertThat(Kish.of(Histogram.ofCodes(3, 5)))
        .isEqualTo(new Kish(5, 15, Result.of(1), Result.of(5)));
    Result none = Result.undefined(Reason.NO_VALUES);
    assertThat(Kish.of(Histogram.ofCodes(1))).isEqualTo(new Kish(0, 0, none, none));
    assertThatThrownBy(() -> Kish.of(Histogram.ofCodes(0, 5)))
        .hasMessage("weights are above 0: Histogram[0.0] x [5]");
  }

  private static double value(Result result) {
    return result.figure().orElseThrow().value();
  }
}
