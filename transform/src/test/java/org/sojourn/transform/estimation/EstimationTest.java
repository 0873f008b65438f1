package org.sojourn.transform.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.transform.support.TinyCube;
import org.sojourn.transform.support.TinyProgramme;

/**
 * Every kind of figure of the tiny programme, counted by hand from {@code TinyData}; intervals by R
 * from the same answers.
 */
class EstimationTest {

  private static final Offset<Double> CLOSE = within(1e-9);
  private static final ProgrammeDirectory TINY = TinyProgramme.load();
  private static final List<Estimate> ESTIMATES = Estimation.of(TINY, TinyCube.of(TINY));

  private static List<Estimate> rows(String indicator, String breakdown, String cell) {
    return ESTIMATES.stream()
        .filter(e -> e.indicator().equals(indicator))
        .filter(e -> e.cell().breakdown().equals(breakdown))
        .filter(e -> e.cell().joined().equals(cell))
        .toList();
  }

  private static Estimate only(
      String indicator, String item, Statistic statistic, String breakdown, String cell) {
    List<Estimate> found =
        rows(indicator, breakdown, cell).stream()
            .filter(e -> e.statistic() == statistic && Objects.equals(e.item(), item))
            .toList();
    assertThat(found).as("%s %s %s %s", indicator, statistic, breakdown, cell).hasSize(1);
    return found.get(0);
  }

  private static Estimate overall(String indicator, Statistic statistic) {
    return only(indicator, null, statistic, "overall", "");
  }

  private static List<String> cells(String indicator, String breakdown) {
    return ESTIMATES.stream()
        .filter(e -> e.indicator().equals(indicator))
        .filter(e -> e.cell().breakdown().equals(breakdown))
        .map(e -> e.cell().joined())
        .distinct()
        .toList();
  }

  private static void assertFigure(
      Estimate e, double value, double low, double high, long base, Long population) {
    assertThat(e.status()).isEqualTo(CellStatus.PUBLISHED);
    assertThat(e.value()).isCloseTo(value, CLOSE);
    assertThat(e.low()).isCloseTo(low, CLOSE);
    assertThat(e.high()).isCloseTo(high, CLOSE);
    assertThat(e.base()).isEqualTo(base);
    assertThat(e.population()).isEqualTo(population);
    assertThat(e.reason()).isNull();
  }

  @Test
  void sharesCountValidAnswersOfThoseAsked() {
    Estimate share = overall("host_match", Statistic.SHARE);
    assertFigure(share, 66.6666666666667, 50, 75, 6, 8L);
    assertThat(share.standardError()).isCloseTo(10.5409255338946, CLOSE);
    assertThat(share.method()).isEqualTo("Wilson, finite population");
    Estimate germany = only("host_match", null, Statistic.SHARE, "country", "DE");
    assertFigure(germany, 66.6666666666667, 50, 75, 3, 4L);
  }

  @Test
  void aCensusSaysSoAndHasNoWidth() {
    Estimate france = only("host_match", null, Statistic.SHARE, "country", "FR");
    assertFigure(france, 200 / 3.0, 200 / 3.0, 200 / 3.0, 3, 3L);
    assertThat(france.standardError()).isZero();
    assertThat(france.method()).isEqualTo("census");
  }

  @Test
  void cellsOfThePopulationWithoutAnswersAreThere() {
    Estimate italy = only("host_match", null, Statistic.SHARE, "country", "IT");
    assertThat(italy.status()).isEqualTo(CellStatus.NO_ANSWERS);
    assertThat(italy.value()).isNull();
    assertThat(italy.base()).isZero();
    assertThat(italy.population()).isEqualTo(1);
    assertThat(italy.reason()).isEqualTo("no valid values");
    assertThat(cells("host_match", "country")).containsExactly("DE", "FR", "IT");
    assertThat(cells("host_match", "country-x-sector")).containsExactly("DE|C", "FR|J", "IT|C");
  }

  @Test
  void whatIsNotKnownHasACellOfItsOwn() {
    assertThat(cells("host_match", "track")).containsExactly("?", "blue", "green");
    assertThat(cells("host_match", "cohort")).containsExactly("2017-Q1", "2017-Q2", "?");
  }

  @Test
  void distributionsAddUpToAHundred() {
    List<Estimate> shares =
        rows("host_match", "overall", "").stream()
            .filter(e -> e.statistic() == Statistic.ANSWER_SHARE)
            .toList();
    assertThat(shares).extracting(Estimate::code).containsExactly(1, 2, 3, 4, 5);
    assertThat(shares)
        .extracting(e -> Math.round(e.value() * 6 / 100))
        .containsExactly(1L, 1L, 0L, 2L, 2L);
    assertThat(shares.stream().mapToDouble(Estimate::value).sum()).isCloseTo(100, CLOSE);
  }

  @Test
  void meansPoolTheRolesThatWereAsked() {
    Estimate mean = overall("match_mean", Statistic.MEAN);
    assertFigure(mean, 3.66666666666667, 2.94764354946517, 4.38568978386816, 9, 16L);
    assertThat(mean.standardError()).isCloseTo(0.311804782231162, CLOSE);
    assertThat(mean.method()).isEqualTo("t, finite population");
    assertThat(overall("match_mean", Statistic.STANDARD_DEVIATION).value())
        .isCloseTo(1.4142135623731, CLOSE);
    assertThat(cells("match_mean", "role")).containsExactly("host", "sending");
    Estimate host = only("match_mean", null, Statistic.MEAN, "role", "host");
    assertThat(host.base()).isEqualTo(6);
    assertThat(host.population()).isEqualTo(8);
    Estimate germany = only("match_mean", null, Statistic.MEAN, "country", "DE");
    assertThat(germany.base()).as("hosts E05, E06, E08 and senders E01, E02").isEqualTo(5);
    assertThat(germany.population()).as("4 as host, 4 as sender").isEqualTo(8);
    assertThat(cells("match_mean", "flow")).containsExactly("DE|FR", "DE|IT", "FR|DE", "IT|DE");
  }

  @Test
  void netScoresCountPromotersAgainstDetractors() {
    Estimate score = overall("recommend", Statistic.NET_SCORE);
    assertFigure(score, 11.1111111111111, -36.0688362758979, 58.2910584981201, 9, 16L);
    assertThat(score.standardError()).isCloseTo(20.4596109203559, CLOSE);
  }

  @Test
  void gainsAreThoseOfCompletePairs() {
    Estimate gain = only("skills", "skill_a", Statistic.GAIN, "overall", "");
    assertFigure(gain, 1, -0.963883297662467, 2.96388329766247, 3, 8L);
    assertThat(only("skills", "skill_a", Statistic.PRE_MEAN, "overall", "").value()).isEqualTo(2);
    assertThat(only("skills", "skill_a", Statistic.POST_MEAN, "overall", "").value()).isEqualTo(3);
    Estimate improved = only("skills", "skill_a", Statistic.IMPROVED, "overall", "");
    assertFigure(improved, 66.6666666666667, 25.1644591844248, 87.5, 3, 8L);
    Estimate effect = only("skills", "skill_a", Statistic.EFFECT_SIZE, "overall", "");
    assertThat(effect.value()).isCloseTo(0.564189583547756, CLOSE);
    assertThat(effect.low()).isLessThan(0.5);
    Estimate two = only("skills", "skill_b", Statistic.EFFECT_SIZE, "overall", "");
    assertThat(two.base()).isEqualTo(2);
    assertThat(two.status()).isEqualTo(CellStatus.NOT_ESTIMABLE);
    assertThat(two.reason()).isEqualTo("two pairs are too few for the small-sample correction");
  }

  /** By Pratt: 2 and 1 up, one unchanged; all four choices of sign are equally probable. */
  @Test
  void changesOfEverybodyAreTestedWhereTheProgrammeSaysSo() {
    assertThat(only("skills", "skill_a", Statistic.P_VALUE, "overall", "").value()).isEqualTo(0.5);
    assertThat(only("skills", "skill_b", Statistic.P_VALUE, "overall", "").value()).isEqualTo(1);
    assertThat(only("skills", null, Statistic.P_VALUE, "overall", "").value()).isEqualTo(0.5);
    assertThat(ESTIMATES)
        .filteredOn(e -> e.statistic() == Statistic.P_VALUE)
        .allMatch(e -> e.cell().breakdown().equals("overall"));
  }

  /** R's upper limit of the gain is 4.00097: nobody rises by more than 4 from 1 to 5. */
  @Test
  void scoresReadOnTheScaleOfTheItems() {
    Estimate score = only("skills", null, Statistic.GAIN, "overall", "");
    assertFigure(score, 1.25, -1.50097402180336, 4, 2, 8L);
    assertThat(only("skills", null, Statistic.PRE_MEAN, "overall", "").value()).isEqualTo(1.75);
    Estimate alpha = only("skills", null, Statistic.ALPHA, "overall", "");
    assertFigure(alpha, 8 / 9.0, -70.9765568308716, 0.999828476387925, 2, 8L);
    assertThat(rows("skills", "country", "DE")).noneMatch(e -> e.statistic() == Statistic.ALPHA);
    assertThat(rows("skills", "overall", ""))
        .extracting(Estimate::item)
        .containsSubsequence("skill_b", "skill_a", null);
  }

  @Test
  void ratesOfSomeExchangesHaveAnIntervalAndOfAllNone() {
    Estimate completion = overall("completion", Statistic.RATE);
    assertFigure(completion, 800 / 9.0, 56.5000294423344, 98.0109112361455, 9, null);
    assertThat(completion.method()).isEqualTo("Wilson");
    assertThat(only("completion", null, Statistic.RATE, "country", "DE").value()).isEqualTo(80);
    Estimate outcome = overall("outcome", Statistic.RATE);
    assertFigure(outcome, 80, 80, 80, 10, 10L);
    assertThat(outcome.method()).isEqualTo("census");
  }

  @Test
  void amountsOfExchangesAreThoseOfThePopulation() {
    Estimate mean = overall("duration", Statistic.MEAN);
    assertFigure(mean, 15.2857142857143, 12.8776031524453, 17.6938254189833, 7, 8L);
    assertThat(overall("duration", Statistic.STANDARD_DEVIATION).value())
        .isCloseTo(7.36465173909094, CLOSE);
    assertThat(overall("duration", Statistic.MEDIAN).value()).isEqualTo(12);
    assertThat(overall("duration", Statistic.LOWER_QUARTILE).value()).isEqualTo(10.5);
    assertThat(overall("duration", Statistic.UPPER_QUARTILE).value()).isEqualTo(17);
    assertThat(overall("duration", Statistic.TOTAL).value()).isEqualTo(107);
    Estimate italy = only("duration", null, Statistic.MEAN, "partner-country", "IT");
    assertThat(italy.value()).isEqualTo(20);
    assertThat(italy.method()).isEqualTo("census");
    assertThat(overall("grant", Statistic.TOTAL).value()).isEqualTo(1500);
  }

  @Test
  void amountsOfAnswersAreThoseGiven() {
    Estimate total = overall("turnover", Statistic.TOTAL);
    assertThat(total.value()).isEqualTo(4000);
    assertThat(total.base()).isEqualTo(2);
    assertThat(total.population()).isEqualTo(8);
    assertThat(only("turnover", null, Statistic.MEAN, "size", "micro").value()).isEqualTo(3000);
    assertThat(only("turnover", null, Statistic.MEAN, "size", "?").status())
        .isEqualTo(CellStatus.NO_ANSWERS);
  }

  private static void assertCounts(String indicator, String breakdown, String expected) {
    assertThat(
            ESTIMATES.stream()
                .filter(e -> e.indicator().equals(indicator))
                .filter(e -> e.cell().breakdown().equals(breakdown))
                .map(e -> e.cell().joined() + "=" + Math.round(e.value()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void builtInsCountRows() {
    assertCounts("registrations", "overall", "=5");
    assertCounts("registrations", "country", "DE=3 FR=2");
    assertCounts("registrations", "sector", "?=1 C=2 J=2");
    assertCounts("registrations", "size", "?=1 micro=2 small=2");
    assertCounts("registrations", "day", "2016-12-01=2 2016-12-05=1 2017-01-09=1 ?=1");
    assertCounts("exchanges", "status", "cancelled=1 completed=8 requested=1");
    assertCounts("exchanges", "overall", "=8");
    assertCounts("exchanges", "country", "DE=4 FR=3 IT=1");
    assertCounts("exchanges", "partner-country", "DE=4 FR=3 IT=1");
    assertCounts("exchanges", "flow", "DE|FR=3 DE|IT=1 FR|DE=3 IT|DE=1");
    assertCounts("exchanges", "track", "?=1 blue=3 green=4");
    assertCounts("funnel", "stage", "completed=8 matched=9 registered=5 started=8 surveyed=7");
  }

  @Test
  void responseTablesFollowEachInstrument() {
    assertThat(rows("response", "instrument", "host-exit"))
        .extracting(e -> e.statistic().id() + "=" + e.value())
        .containsExactly(
            "invited=8.0", "complete=6.0", "partial=1.0", "no-response=1.0", "response-rate=75.0");
    assertThat(rows("response", "instrument-x-country", "participant-before|FR"))
        .extracting(e -> e.statistic().id() + "=" + Math.round(e.value()))
        .containsExactly(
            "invited=3", "complete=1", "partial=0", "no-response=2", "response-rate=33");
    assertThat(cells("response", "instrument"))
        .containsExactly("host-exit", "participant-before", "participant-exit", "sending-exit");
  }

  @Test
  void idsAreUniqueAndStable() {
    assertThat(new HashSet<>(ESTIMATES.stream().map(Estimate::id).toList()))
        .hasSameSizeAs(ESTIMATES);
    assertThat(overall("host_match", Statistic.SHARE).id()).matches("E-[0-9A-Z]{8}");
    assertThat(Estimation.of(TINY, TinyCube.of(TINY))).isEqualTo(ESTIMATES);
  }

  @Test
  void figuresStandInTheirOrder() {
    List<String> indicators = TINY.indicators().stream().map(i -> i.id()).toList();
    assertThat(ESTIMATES.stream().map(Estimate::indicator).distinct().toList())
        .startsWith(indicators.toArray(String[]::new))
        .endsWith("registrations", "exchanges", "funnel", "response");
    for (String indicator : indicators) {
      List<Estimate> rows =
          ESTIMATES.stream()
              .filter(e -> e.indicator().equals(indicator) && e.item() == null)
              .toList();
      assertThat(rows.stream().map(e -> e.cell().breakdown()).distinct().toList())
          .startsWith("overall")
          .containsExactlyElementsOf(declared(indicator));
      rows.stream()
          .collect(Collectors.groupingBy(e -> e.cell().breakdown()))
          .values()
          .forEach(EstimationTest::assertOrdered);
    }
  }

  private static List<String> declared(String indicator) {
    List<String> breakdowns = new java.util.ArrayList<>(List.of("overall"));
    breakdowns.addAll(TINY.indicator(indicator).orElseThrow().breakdowns());
    return breakdowns;
  }

  private static void assertOrdered(List<Estimate> rows) {
    assertThat(rows)
        .isSortedAccordingTo(
            Comparator.comparing((Estimate e) -> e.cell().joined())
                .thenComparing(Estimate::statistic)
                .thenComparing(e -> e.code() == null ? -1 : e.code()));
  }
}
