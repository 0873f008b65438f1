package org.sojourn.transform.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.ShareInterval;
import org.sojourn.transform.support.TinyCube;
import org.sojourn.transform.support.TinyProgramme;

/** Figures of the tiny programme under each choice of {@code interval}; limits by R. */
class IntervalChoiceTest {

  private static List<Estimate> with(ShareInterval interval) {
    return with(interval, TinyProgramme.load());
  }

  /** At a level at which limits lie within what the population can have. */
  private static List<Estimate> atHalf(ShareInterval interval) {
    return with(interval, TinyProgramme.with(Map.of("confidence: 0.95", "confidence: 0.5")));
  }

  private static List<Estimate> with(ShareInterval interval, ProgrammeDirectory tiny) {
    List<Indicator> indicators = new ArrayList<>();
    for (Indicator i : tiny.indicators()) {
      indicators.add(
          new Indicator(
              i.id(),
              i.label(),
              i.construct(),
              i.criterion(),
              i.kirkpatrick(),
              i.measure(),
              i.target(),
              i.breakdowns(),
              interval,
              i.compare(),
              i.trend(),
              i.shrink()));
    }
    return Estimation.of(
        new ProgrammeDirectory(
            tiny.path(),
            tiny.programme(),
            tiny.codebook(),
            tiny.sources(),
            indicators,
            tiny.report(),
            tiny.checks()),
        TinyCube.of(tiny));
  }

  private static void assertLimits(
      List<Estimate> figures,
      String indicator,
      String item,
      Statistic statistic,
      String method,
      double low,
      double high) {
    List<Estimate> found =
        figures.stream()
            .filter(e -> e.indicator().equals(indicator) && e.statistic() == statistic)
            .filter(e -> e.cell().equals(Cell.OVERALL) && Objects.equals(e.item(), item))
            .toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).method()).isEqualTo(method);
    assertThat(found.get(0).low()).isCloseTo(low, within(1e-9));
    assertThat(found.get(0).high()).isCloseTo(high, within(1e-9));
  }

  /** 4 of 6 of 8: K = 4, 5 and 6 of 8 agree with it, each tail of the others is below 0.025. */
  @Test
  void clopperPearsonIsHypergeometricWhereThePopulationIsKnown() {
    List<Estimate> figures = with(ShareInterval.CLOPPER_PEARSON);
    String method = "Clopper-Pearson, finite population";
    assertLimits(figures, "host_match", null, Statistic.SHARE, method, 50, 75);
    assertLimits(
        figures,
        "completion",
        null,
        Statistic.RATE,
        "Clopper-Pearson",
        51.7503485082663,
        99.7190863253401);
  }

  /** 4 of 6 of 8 count as 14 of 21, 2 of 3 of 8 as 2.8 of 4.2; the level is 0.5. */
  @Test
  void otherIntervalsTakeTheEffectiveSize() {
    List<Estimate> jeffreys = atHalf(ShareInterval.JEFFREYS);
    String method = "Jeffreys, finite population";
    assertLimits(
        jeffreys,
        "host_match",
        null,
        Statistic.SHARE,
        method,
        59.33683875674305,
        72.99932010603798);
    assertLimits(
        jeffreys,
        "skills",
        "skill_a",
        Statistic.IMPROVED,
        method,
        49.928759289611,
        78.71799364395129);
    assertLimits(
        atHalf(ShareInterval.AGRESTI_COULL),
        "host_match",
        null,
        Statistic.SHARE,
        "Agresti-Coull, finite population",
        59.43083821521707,
        73.19568587206423);
  }

  /** At least 4 of the 8 say yes, and at most 6: beyond, an interval is cut. */
  @Test
  void noLimitIsAShareThatThePopulationCannotHave() {
    assertLimits(
        atHalf(ShareInterval.WILSON_CORRECTED),
        "host_match",
        null,
        Statistic.SHARE,
        "Wilson, corrected, finite population",
        56.99888242312081,
        75);
    for (ShareInterval interval : List.of(ShareInterval.WILSON, ShareInterval.JEFFREYS)) {
      String method = interval.title() + ", finite population";
      assertLimits(with(interval), "host_match", null, Statistic.SHARE, method, 50, 75);
    }
  }

  @Test
  void aCensusIsOnePointWhateverTheInterval() {
    for (ShareInterval interval : ShareInterval.values()) {
      Estimate france =
          with(interval).stream()
              .filter(e -> e.indicator().equals("host_match"))
              .filter(e -> e.statistic() == Statistic.SHARE)
              .filter(e -> e.cell().equals(new Cell("country", List.of("FR"))))
              .findFirst()
              .orElseThrow();
      assertThat(france.method()).isEqualTo("census");
      assertThat(france.low()).isEqualTo(france.value());
      assertThat(france.high()).isEqualTo(france.value());
    }
  }
}
