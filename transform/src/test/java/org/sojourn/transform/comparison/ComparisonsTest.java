package org.sojourn.transform.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.transform.support.TinyProgramme;

/** Comparisons of published groups; statistics and p-values by R. */
class ComparisonsTest {

  private static final ProgrammeDirectory TINY = TinyProgramme.load();

  private final List<Estimate> published = new ArrayList<>();

  /** The tiny programme, two of whose indicators compare countries. */
  private static ProgrammeDirectory comparing() {
    return ComparingProgramme.of(
        Map.of("host_match", "country", "match_mean", "country"), Map.of());
  }

  private void figure(
      String indicator, Statistic statistic, String country, Integer code, Double value, long n) {
    boolean hidden = value == null;
    published.add(
        new Estimate(
            indicator + statistic + country + code,
            indicator,
            null,
            statistic,
            new Cell("country", List.of(country)),
            code,
            value,
            null,
            null,
            null,
            hidden ? null : n,
            null,
            "Wilson",
            hidden ? CellStatus.HIDDEN : CellStatus.PUBLISHED,
            null));
  }

  private void share(String country, long hits, long n) {
    figure("host_match", Statistic.SHARE, country, null, 100.0 * hits / n, n);
  }

  private void answers(String country, long... counts) {
    long n = Arrays.stream(counts).sum();
    figure("match_mean", Statistic.MEAN, country, null, 3.0, n);
    for (int i = 0; i < counts.length; i++) {
      figure("match_mean", Statistic.ANSWER_SHARE, country, i + 1, 100.0 * counts[i] / n, n);
    }
  }

  private Comparison only(String indicator) {
    return Comparisons.of(comparing(), published).stream()
        .filter(c -> c.indicator().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sharesByChiSquaredAndMeansByRanksAreOneFamily() {
    share("DE", 18, 20);
    share("FR", 12, 20);
    share("IT", 9, 20);
    answers("DE", 1, 2, 3, 6, 8);
    answers("FR", 4, 5, 6, 3, 2);
    answers("IT", 2, 2, 8, 4, 4);
    Comparison share = only("host_match");
    assertThat(share.test()).isEqualTo("chi-squared");
    assertThat(share.groups()).isEqualTo(3);
    assertThat(share.base()).isEqualTo(60);
    assertThat(share.statistic()).isCloseTo(9.2307692307692317, within(1e-12));
    assertThat(share.degrees()).isEqualTo(2);
    assertThat(share.pValue()).isCloseTo(0.0098983756072039009, within(1e-12));
    assertThat(share.effectSize()).isCloseTo(0.3922322702763680, within(1e-12));
    assertThat(share.adjusted()).isCloseTo(0.012700762916809686, within(1e-12));
    assertThat(share.adjustment()).isEqualTo("Benjamini-Hochberg");
    assertThat(share.reason()).isNull();
    assertThat(share.id()).matches("E-[0-9A-Z]{8}");
    Comparison mean = only("match_mean");
    assertThat(mean.test()).isEqualTo("Kruskal-Wallis");
    assertThat(mean.statistic()).isCloseTo(8.732186430264228, within(1e-12));
    assertThat(mean.pValue()).isCloseTo(0.012700762916809686, within(1e-12));
    assertThat(mean.effectSize()).isCloseTo(0.148003159834986908, within(1e-12));
    assertThat(mean.effect()).isEqualTo("epsilon squared");
  }

  @Test
  void twoSmallGroupsAreComparedExactly() {
    share("DE", 6, 7);
    share("FR", 2, 7);
    Comparison share = only("host_match");
    assertThat(share.test()).isEqualTo("Fisher's exact");
    assertThat(share.pValue()).isCloseTo(0.10256410256410255, within(1e-12));
    assertThat(share.adjusted()).isEqualTo(share.pValue());
    assertThat(share.statistic()).isNull();
    assertThat(share.degrees()).isNull();
    assertThat(share.effectSize()).isCloseTo(0.57735026918962573, within(1e-12));
    assertThat(share.reason()).isNull();
  }

  @Test
  void hiddenGroupsAndWhatIsNotKnownAreLeftOut() {
    share("DE", 18, 20);
    share("FR", 12, 20);
    share("?", 1, 20);
    figure("host_match", Statistic.SHARE, "IT", null, null, 0);
    Comparison share = only("host_match");
    assertThat(share.groups()).isEqualTo(2);
    assertThat(share.leftOut()).isEqualTo(2);
    assertThat(share.base()).isEqualTo(40);
  }

  @Test
  void hiddenAnswersMatterToMeansOnly() {
    share("DE", 18, 20);
    share("FR", 12, 20);
    figure("host_match", Statistic.ANSWER_SHARE, "FR", 1, null, 0);
    assertThat(only("host_match").groups()).isEqualTo(2);
    answers("DE", 1, 2, 3, 6, 8);
    answers("FR", 4, 5, 6, 3, 2);
    figure("match_mean", Statistic.MEAN, "IT", null, 3.0, 20);
    figure("match_mean", Statistic.ANSWER_SHARE, "IT", 1, null, 0);
    assertThat(only("match_mean").groups()).isEqualTo(2);
    assertThat(only("match_mean").leftOut()).isEqualTo(1);
  }

  @Test
  void threeSmallGroupsAreComparedExactly() {
    share("DE", 6, 7);
    share("FR", 2, 7);
    share("IT", 2, 7);
    assertThat(only("host_match").test()).isEqualTo("Fisher's exact");
    assertThat(only("host_match").pValue()).isCloseTo(0.06644439152179013, within(1e-9));
    assertThat(only("host_match").reason()).isNull();
  }

  @Test
  void manyGroupsWithFewMissesCarryACaution() {
    for (int i = 0; i < 9; i++) {
      share("A" + i, 42 - i % 3, 42);
    }
    assertThat(only("host_match").test()).isEqualTo("chi-squared");
    assertThat(only("host_match").reason()).isEqualTo("some expected counts are below 5");
  }

  @Test
  void oneGroupAndEqualGroupsAreNotTested() {
    share("DE", 6, 7);
    Comparison one = only("host_match");
    assertThat(one.pValue()).isNull();
    assertThat(one.adjusted()).isNull();
    assertThat(one.effectSize()).isNull();
    assertThat(one.reason()).isEqualTo("fewer than two groups have values");
    published.clear();
    share("DE", 7, 7);
    share("FR", 9, 9);
    answers("DE", 0, 0, 6, 0, 0);
    answers("FR", 0, 0, 7, 0, 0);
    assertThat(only("host_match").reason()).isEqualTo("all values are equal");
    assertThat(only("match_mean").reason()).isEqualTo("all values are equal");
  }

  @Test
  void nothingAskedIsNothingCompared() {
    share("DE", 18, 20);
    share("FR", 12, 20);
    assertThat(Comparisons.of(TINY, published)).isEmpty();
  }
}
