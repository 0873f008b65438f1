package org.sojourn.transform.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;

/** Which groups differ, where groups do; p-values by R's chisq.test and p.adjust. */
class ComparisonPairsTest {

  private static final ProgrammeDirectory BOTH =
      ComparingProgramme.of(Map.of("host_match", "country", "completion", "country"), Map.of());
  private static final ProgrammeDirectory ONE =
      ComparingProgramme.of(Map.of("host_match", "country"), Map.of());

  private final List<Estimate> published = new ArrayList<>();

  private void share(String indicator, String country, long hits, long n) {
    published.add(
        new Estimate(
            indicator + country,
            indicator,
            null,
            indicator.equals("completion") ? Statistic.RATE : Statistic.SHARE,
            new Cell("country", List.of(country)),
            null,
            100.0 * hits / n,
            null,
            null,
            null,
            n,
            null,
            "Wilson",
            CellStatus.PUBLISHED,
            null));
  }

  private List<ComparisonPair> pairs(ProgrammeDirectory directory) {
    return ComparisonPairs.of(directory, published, Comparisons.of(directory, published));
  }

  private void threeCountries() {
    share("host_match", "DE", 18, 20);
    share("host_match", "FR", 12, 20);
    share("host_match", "IT", 9, 20);
  }

  @Test
  void pairsOfThreeGroupsAreAdjustedAfterHolm() {
    threeCountries();
    List<ComparisonPair> pairs = pairs(ONE);
    assertThat(pairs.stream().map(p -> p.first().joined() + "-" + p.second().joined()))
        .containsExactly("DE-FR", "DE-IT", "FR-IT");
    ComparisonPair italy = pairs.get(1);
    assertThat(italy.test()).isEqualTo("chi-squared");
    assertThat(italy.statistic()).isCloseTo(9.2307692307692317, within(1e-12));
    assertThat(italy.pValue()).isCloseTo(0.002379816463809706, within(1e-12));
    assertThat(italy.adjusted()).isCloseTo(0.0098983756, within(1e-9));
    assertThat(italy.difference()).isCloseTo(45, within(1e-12));
    assertThat(italy.low()).isCloseTo(16.078895018024518, within(1e-9));
    assertThat(italy.high()).isCloseTo(65.49178033022345, within(1e-9));
    assertThat(italy.interval()).isEqualTo("Newcombe");
    assertThat(italy.effectSize()).isCloseTo(0.48038446141526137, within(1e-12));
    assertThat(italy.adjustment()).isEqualTo("Holm over pairs, Benjamini-Bogomolov");
    ComparisonPair france = pairs.get(0);
    assertThat(france.pValue()).isCloseTo(0.028459736916310638, within(1e-12));
    assertThat(france.adjusted()).isCloseTo(2 * france.pValue(), within(1e-12));
    ComparisonPair last = pairs.get(2);
    assertThat(last.adjusted()).isEqualTo(last.pValue());
    assertThat(pairs.stream().map(ComparisonPair::id).distinct()).hasSize(3);
    assertThat(pairs).allMatch(p -> p.comparison().equals(only().id()));
  }

  private Comparison only() {
    return Comparisons.of(ONE, published).get(0);
  }

  @Test
  void aPairIsNeverSurerThanTheComparisonItWasLookedIntoFor() {
    threeCountries();
    assertThat(pairs(ONE))
        .allSatisfy(p -> assertThat(p.adjusted()).isGreaterThanOrEqualTo(only().adjusted()));
    assertThat(pairs(ONE).get(1).adjusted()).isEqualTo(only().adjusted());
  }

  @Test
  void lookingIntoOneOfTwoComparisonsCostsTwice() {
    threeCountries();
    share("completion", "DE", 15, 20);
    share("completion", "FR", 15, 20);
    share("completion", "IT", 14, 20);
    List<ComparisonPair> pairs = pairs(BOTH);
    assertThat(pairs).hasSize(3).allMatch(p -> p.indicator().equals("host_match"));
    assertThat(pairs.get(0).adjusted()).isCloseTo(2 * 2 * 0.028459736916310638, within(1e-12));
  }

  @Test
  void ofTwoGroupsThePairIsTheComparison() {
    share("host_match", "DE", 13, 20);
    share("host_match", "FR", 12, 20);
    ComparisonPair pair = pairs(ONE).get(0);
    assertThat(pair.pValue()).isEqualTo(only().pValue());
    assertThat(pair.adjusted()).isEqualTo(only().adjusted());
    assertThat(pair.adjustment()).isEqualTo("Benjamini-Hochberg");
    assertThat(pair.difference()).isCloseTo(5, within(1e-12));
    assertThat(pair.low()).isLessThan(0);
    assertThat(pair.high()).isGreaterThan(0);
  }

  @Test
  void twoGroupsAllAlikeHaveADifferenceAndNoTest() {
    share("host_match", "DE", 9, 9);
    share("host_match", "FR", 12, 12);
    ComparisonPair pair = pairs(ONE).get(0);
    assertThat(pair.difference()).isZero();
    assertThat(pair.pValue()).isNull();
    assertThat(pair.adjusted()).isNull();
    assertThat(pair.effectSize()).isNull();
    assertThat(pair.reason()).isEqualTo("all values are equal");
  }

  @Test
  void groupsThatMayBeAlikeHaveNoPairs() {
    share("host_match", "DE", 15, 20);
    share("host_match", "FR", 14, 20);
    share("host_match", "IT", 13, 20);
    assertThat(pairs(ONE)).isEmpty();
  }
}
