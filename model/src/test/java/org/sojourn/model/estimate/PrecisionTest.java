package org.sojourn.model.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sojourn.model.programme.Disclosure;

class PrecisionTest {

  private static final List<String> METHODS =
      List.of(
          "Wilson",
          "Wilson, weighted by size (classes)",
          "Wilson, weighted by size (classes), finite population");

  private static Estimate figure(
      Statistic statistic, String method, double value, double low, double high) {
    return new Estimate(
        "E-00000000",
        "happy",
        null,
        statistic,
        Cell.OVERALL,
        null,
        value,
        0.1234567,
        low,
        high,
        40L,
        54L,
        method,
        CellStatus.PUBLISHED,
        null);
  }

  private static Disclosure policy(Integer decimals) {
    return new Disclosure(null, null, null, decimals, null, null, null);
  }

  /** What is said of a published value is true of the exact one. */
  @Property(tries = 2000)
  void claimsAreTrueOfTheExactValue(
      @ForAll @DoubleRange(min = -100, max = 100) double exact,
      @ForAll @DoubleRange(min = -1.5, max = 1.5) double apart,
      @ForAll @IntRange(min = 0, max = 4) int declared,
      @ForAll @IntRange(min = 0, max = 2) int method,
      @ForAll boolean coarse) {
    Integer decimals = declared == 4 ? null : Integer.valueOf(declared);
    double target = Math.round((exact + apart) * 10) / 10.0;
    Estimate figure = figure(Statistic.NET_SCORE, METHODS.get(method), exact, exact - 1, exact + 1);
    Estimate marked = coarse && method > 0 ? Precision.coarse(figure) : figure;
    Precision precision = Precision.of(policy(decimals), marked);
    Estimate published = precision.of(marked);

    boolean reaches = precision.reaches(published.value(), target);
    boolean misses = precision.misses(published.value(), target);
    assertThat(!reaches || exact >= target).as("%s reaches %s", exact, target).isTrue();
    assertThat(!misses || exact < target).as("%s misses %s", exact, target).isTrue();
    double step = precision.value() == null ? 0 : Math.pow(10, -precision.value());
    assertThat(reaches || misses || Math.abs(exact - target) <= step)
        .as("no claim about %s and %s", exact, target)
        .isTrue();
    assertThat(published.low()).isLessThanOrEqualTo(Math.min(exact - 1, published.value()) + 1e-9);
    assertThat(published.high())
        .isGreaterThanOrEqualTo(Math.max(exact + 1, published.value()) - 1e-9);
    assertThat(Precision.of(policy(decimals), published).of(published)).isEqualTo(published);
  }

  @Test
  void weightsAskForTenthsAndHundredths() {
    Estimate share = figure(Statistic.SHARE, METHODS.get(1), 74.46, 66.2, 81.3);
    assertThat(Precision.of(policy(null), share)).isEqualTo(new Precision(1, 0));
    assertThat(Precision.of(policy(0), share)).isEqualTo(new Precision(0, 0));
    assertThat(Precision.of(policy(3), share)).isEqualTo(new Precision(1, 0));
    Estimate coarse = Precision.coarse(share);
    assertThat(Precision.of(policy(null), coarse)).isEqualTo(new Precision(0, 0));
    assertThat(coarse.method()).isEqualTo("Wilson, weighted by size (classes), rounded coarsely");
    Estimate mean = figure(Statistic.MEAN, METHODS.get(1), 3.456, 3.1, 3.9);
    assertThat(Precision.of(policy(null), mean)).isEqualTo(new Precision(2, 1));
  }

  @Test
  void roundsOutwardsButLeavesACensusWithoutInterval() {
    Estimate share = figure(Statistic.SHARE, "Wilson", 74.46, 66.24, 81.31);
    Estimate published = Precision.of(policy(1), share).of(share);
    assertThat(published.value()).isEqualTo(74.5);
    assertThat(published.standardError()).isEqualTo(0.1);
    assertThat(published.low()).isEqualTo(66.2);
    assertThat(published.high()).isEqualTo(81.4);
    Estimate census = figure(Statistic.SHARE, "census", 62.5, 62.5, 62.5);
    assertThat(Precision.of(policy(0), census).of(census))
        .isEqualTo(census.with(63.0, 0.0, 63.0, 63.0));
    Estimate p = figure(Statistic.P_VALUE, "t", 0.04567, 0.0, 0.0);
    assertThat(Precision.of(policy(1), p).of(p).value()).isEqualTo(0.046);
    Estimate count = figure(Statistic.COUNT, "count", 1234.0, 0.0, 0.0);
    assertThat(Precision.of(policy(0), count).of(count)).isEqualTo(count);
  }
}
