package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HistogramTest {

  private static Histogram of(List<Double> values) {
    TreeMap<Double, Long> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1L, Long::sum));
    return Histogram.of(counts);
  }

  @Test
  void codesThatNobodyGaveAreLeftOut() {
    Histogram histogram = Histogram.ofCodes(1, 0, 2, 0, 3);
    assertThat(histogram).hasToString("Histogram[2.0, 4.0] x [2, 3]");
    assertThat(histogram.size()).isEqualTo(5);
    assertThat(histogram.count(code -> code >= 3)).isEqualTo(3);
    assertThat(histogram.sum()).isEqualTo(16);
  }

  @Test
  void refusesWhatCannotBeCounted() {
    assertThatThrownBy(() -> Histogram.ofCodes(1, 3, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("value 2.0 cannot occur -1 times");
    assertThatThrownBy(() -> of(List.of(Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("value NaN cannot occur 1 times");
    assertThatThrownBy(() -> Histogram.ofCodes(1, 2).atRank(2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rank 2 of 2 values");
    assertThatThrownBy(() -> Quantile.of(Histogram.ofCodes(1, 2), 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a quantile is taken at 0 to 1, not at 1.5");
  }

  @Test
  void aSpreadFarFromZeroDoesNotCancel() {
    Histogram far = Histogram.ofCodes(1_000_000_000, 1, 1, 1);
    assertThat(Moments.of(far).variance()).isEqualTo(1);
  }

  @Property
  void ranksAreThoseOfTheSortedValues(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -5, max = 5) Double> values) {
    double[] sorted = values.stream().mapToDouble(v -> v + 0.0).sorted().toArray();
    Histogram histogram = of(values.stream().map(v -> v + 0.0).toList());
    for (int rank = 0; rank < sorted.length; rank++) {
      assertThat(histogram.atRank(rank)).isEqualTo(sorted[rank]);
    }
  }

  @Property
  void momentsAreThoseOfTheValues(
      @ForAll @Size(min = 2, max = 60) List<@DoubleRange(min = -5, max = 5) Double> values) {
    Moments moments = Moments.of(of(values));
    double mean = values.stream().mapToDouble(v -> v).sum() / values.size();
    double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
    assertThat(moments.mean()).isCloseTo(mean, within(1e-12));
    assertThat(moments.variance()).isCloseTo(squares / (values.size() - 1), within(1e-11));
  }

  @Property
  void quantilesLieBetweenNeighboursAndRise(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -5, max = 5) Double> values,
      @ForAll @DoubleRange(min = 0, max = 1) double p,
      @ForAll @DoubleRange(min = 0, max = 1) double q) {
    Histogram histogram = of(values.stream().map(v -> v + 0.0).toList());
    double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
    double low = Quantile.of(histogram, Math.min(p, q)).figure().orElseThrow().value();
    double high = Quantile.of(histogram, Math.max(p, q)).figure().orElseThrow().value();
    assertThat(low).isLessThanOrEqualTo(high + 1e-12);
    assertThat(Quantile.of(histogram, 0)).isEqualTo(Result.of(sorted[0] + 0.0));
    assertThat(Quantile.of(histogram, 1)).isEqualTo(Result.of(sorted[sorted.length - 1] + 0.0));
    assertThat(Arrays.stream(sorted).filter(v -> v < low).count())
        .isLessThanOrEqualTo((long) Math.ceil(Math.min(p, q) * (sorted.length - 1)));
  }

  @Test
  void quantilesOfNothingAndOfOne() {
    assertThat(Quantile.of(Histogram.ofCodes(1), 0.5))
        .isEqualTo(Result.undefined(Reason.NO_VALUES));
    assertThat(Quantile.of(Histogram.ofCodes(4, 1), 0.25)).isEqualTo(Result.of(4));
    assertThat(Quantile.of(Histogram.ofCodes(1, 1, 1, 1, 1), 0.25)).isEqualTo(Result.of(1.75));
  }
}
