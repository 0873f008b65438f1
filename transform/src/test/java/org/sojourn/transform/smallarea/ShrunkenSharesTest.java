package org.sojourn.transform.smallarea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.transform.support.TinyProgramme;

/** Which figures get a shrunken one, and of what it is made. */
class ShrunkenSharesTest {

  private static final ProgrammeDirectory TINY = shrinking();

  private final List<Estimate> published = new ArrayList<>();

  private static ProgrammeDirectory shrinking() {
    ProgrammeDirectory tiny = TinyProgramme.load();
    Indicator match = tiny.indicator("host_match").orElseThrow();
    Indicator shrunken =
        new Indicator(
            match.id(),
            match.label(),
            match.construct(),
            match.criterion(),
            match.kirkpatrick(),
            match.measure(),
            match.target(),
            match.breakdowns(),
            match.interval(),
            List.of(),
            List.of(),
            List.of("country"));
    return new ProgrammeDirectory(
        tiny.path(),
        tiny.programme(),
        tiny.codebook(),
        tiny.sources(),
        List.of(shrunken),
        tiny.report(),
        tiny.checks());
  }

  private void share(String breakdown, String key, Double value, Long n, CellStatus status) {
    published.add(
        new Estimate(
            breakdown + key,
            "host_match",
            null,
            Statistic.SHARE,
            new Cell(breakdown, List.of(key)),
            null,
            value,
            null,
            null,
            null,
            n,
            n == null ? null : 2 * n,
            status == CellStatus.HIDDEN ? "hidden" : "Wilson",
            status,
            status == CellStatus.HIDDEN ? "fewer than 5" : null));
  }

  private void share(String country, long hits, long n) {
    share("country", country, 100.0 * hits / n, n, CellStatus.PUBLISHED);
  }

  private List<Estimate> shrunken() {
    return ShrunkenShares.beside(TINY, published).stream()
        .filter(e -> e.statistic() == Statistic.SHRUNKEN_SHARE)
        .toList();
  }

  private void threeCountries() {
    share("DE", 19, 20);
    share("FR", 5, 20);
    share("IT", 10, 12);
  }

  @Test
  void smallGroupsAreDrawnFurtherThanLargeOnes() {
    threeCountries();
    share("PT", 6, 6);
    List<Estimate> shrunken = shrunken();
    assertThat(shrunken).hasSize(4).allMatch(Estimate::shown);
    assertThat(shrunken).allMatch(e -> e.low() < e.value() && e.value() < e.high());
    double germany = 95 - shrunken.get(0).value();
    double portugal = 100 - shrunken.get(3).value();
    assertThat(germany).isPositive();
    assertThat(portugal).isGreaterThan(germany);
    assertThat(shrunken.get(1).value()).isGreaterThan(25);
    assertThat(shrunken.get(3).base()).isEqualTo(6);
    assertThat(shrunken.get(3).population()).isEqualTo(12);
  }

  @Test
  void eachStandsBehindItsShareAndNothingElseChanges() {
    threeCountries();
    List<Estimate> all = ShrunkenShares.beside(TINY, published);
    assertThat(all).hasSize(6);
    for (int i = 0; i < 6; i += 2) {
      assertThat(all.get(i)).isEqualTo(published.get(i / 2));
      assertThat(all.get(i + 1).cell()).isEqualTo(all.get(i).cell());
      assertThat(all.get(i + 1).method()).isEqualTo("beta-binomial, empirical Bayes");
    }
  }

  @Test
  void hiddenGroupsHaveNoneAndDoNotShapeTheFit() {
    threeCountries();
    List<Estimate> without = shrunken();
    share("country", "ES", null, null, CellStatus.HIDDEN);
    share("country", "?", 0.0, 40L, CellStatus.PUBLISHED);
    share("cohort", "2017-Q1", 50.0, 40L, CellStatus.PUBLISHED);
    List<Estimate> with = shrunken();
    assertThat(with).hasSize(4).containsAll(without);
    Estimate spain = with.get(3);
    assertThat(spain.status()).isEqualTo(CellStatus.HIDDEN);
    assertThat(spain.value()).isNull();
    assertThat(spain.base()).isNull();
    assertThat(spain.population()).isNull();
    assertThat(spain.method()).isEqualTo("hidden");
    assertThat(spain.reason()).isEqualTo("fewer than 5");
  }

  @Test
  void whatChanceExplainsIsNotShrunken() {
    share("DE", 15, 20);
    share("FR", 15, 20);
    share("IT", 9, 12);
    assertThat(shrunken())
        .hasSize(3)
        .allMatch(e -> e.status() == CellStatus.NOT_ESTIMABLE && e.value() == null)
        .allMatch(
            e ->
                e.reason()
                    .equals(
                        "groups differ no more than chance has it: the share of all is best for"
                            + " each"));
  }

  @Test
  void oneGroupAndGroupsAllAlikeSayWhy() {
    share("DE", 15, 20);
    assertThat(shrunken().get(0).reason()).isEqualTo("fewer than two groups have values");
    published.clear();
    share("DE", 20, 20);
    share("FR", 12, 12);
    assertThat(shrunken().get(0).reason()).isEqualTo("all values are equal");
    published.clear();
    threeCountries();
    share("country", "PT", null, 0L, CellStatus.NO_ANSWERS);
    assertThat(shrunken().get(3).status()).isEqualTo(CellStatus.NO_ANSWERS);
  }
}
