package org.sojourn.transform.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
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
    ProgrammeDirectory tiny = TinyProgramme.load();
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

  /** 4 of 6 of 8 count as 14 of 21, 2 of 3 of 8 as 2.8 of 4.2. */
  @Test
  void otherIntervalsTakeTheEffectiveSize() {
    List<Estimate> jeffreys = with(ShareInterval.JEFFREYS);
    assertLimits(
        jeffreys,
        "host_match",
        null,
        Statistic.SHARE,
        "Jeffreys, finite population",
        45.4031373574259,
        83.677726549022);
    assertLimits(
        jeffreys,
        "skills",
        "skill_a",
        Statistic.IMPROVED,
        "Jeffreys, finite population",
        22.9582094318801,
        94.4623486021773);
    assertLimits(
        with(ShareInterval.WILSON_CORRECTED),
        "host_match",
        null,
        Statistic.SHARE,
        "Wilson, corrected, finite population",
        43.1050590399308,
        84.5186469394705);
    assertLimits(
        with(ShareInterval.AGRESTI_COULL),
        "host_match",
        null,
        Statistic.SHARE,
        "Agresti-Coull, finite population",
        45.2240325515212,
        82.9546668176506);
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
