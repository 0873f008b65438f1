package org.sojourn.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.OneFigure;
import org.sojourn.reports.support.PdfPages;
import org.sojourn.reports.words.FigureText.Verdict;

class FigureTextTest {

  private final FigureText text = new FigureText(Words.in("en"), ExampleReport.programme());

  private static Estimate figure(
      String indicator, Statistic statistic, Double value, Double low, Double high, Long of) {
    return figure("method", indicator, statistic, value, low, high, of);
  }

  private static Estimate figure(
      String method,
      String indicator,
      Statistic statistic,
      Double value,
      Double low,
      Double high,
      Long of) {
    return new OneFigure(method, of).of(indicator, statistic, value, low, high);
  }

  @Test
  void tellsAFigureWithIntervalAndBase() {
    Estimate share = figure("host_match", Statistic.SHARE, 95.12, 91.2, 97.4, 54L);

    assertThat(PdfPages.plain(text.full(share))).isEqualTo("95 % (91 to 97 %, n = 44 of 54)");
    assertThat(text.briefInterval(share)).isEqualTo("91–97");
  }

  @Test
  void briefIntervalsOfSignedFiguresStayReadable() {
    assertThat(text.briefInterval(figure("skill_gain", Statistic.GAIN, 0.54, 0.49, 0.59, 54L)))
        .isEqualTo("0.49–0.59");
    assertThat(
            text.briefInterval(
                figure("recommendation", Statistic.NET_SCORE, -17.0, -41.0, 8.0, 54L)))
        .isEqualTo("−41 to 8");
  }

  @Test
  void aCensusHasNoInterval() {
    Estimate census = figure("census", "host_match", Statistic.SHARE, 95.12, 95.12, 95.12, 44L);

    assertThat(text.interval(census)).isEqualTo("census");
    assertThat(text.briefInterval(census)).isEmpty();
  }

  @Test
  void limitsThatAreEqualByRoundingAreNoCensus() {
    Estimate rounded = figure("overall_satisfaction", Statistic.MEAN, 4.0, 4.0, 4.0, 54L);

    assertThat(text.interval(rounded)).isEqualTo("4.00 to 4.00");
  }

  @Test
  void aHiddenFigureIsAWord() {
    Estimate hidden = figure("host_match", Statistic.SHARE, null, null, null, null);

    assertThat(text.full(hidden)).isEqualTo("hidden");
    assertThat(text.base(hidden)).isEmpty();
    assertThat(text.status(CellStatus.NO_ANSWERS)).isEqualTo("no answers");
    assertThat(text.status(CellStatus.NOT_ESTIMABLE)).isEqualTo("not estimable");
  }

  @Test
  void choosesDecimalsByWhatIsMeasured() {
    assertThat(text.value(figure("skill_gain", Statistic.GAIN, 0.536, null, null, null)))
        .isEqualTo("+0.54");
    assertThat(text.value(figure("recommendation", Statistic.NET_SCORE, -3.4, null, null, null)))
        .isEqualTo("−3");
    assertThat(text.value(figure("overall_satisfaction", Statistic.MEAN, 4.158, null, null, null)))
        .isEqualTo("4.16");
    assertThat(text.value(figure("duration", Statistic.MEDIAN, 26.5, null, null, null)))
        .isEqualTo("26.5");
    assertThat(text.value(figure("own_cost", Statistic.MEDIAN, 1550.4, null, null, null)))
        .isEqualTo("1,550");
  }

  @ParameterizedTest
  @CsvSource({"91, 87, MET", "91, 79, OPEN", "79.9, 70, MISSED"})
  void weighsAFigureAgainstItsTarget(double value, double low, Verdict verdict) {
    Indicator indicator = ExampleReport.programme().indicator("host_match").orElseThrow();
    assertThat(indicator.target()).isEqualTo(80);

    assertThat(
            text.verdict(indicator, figure("host_match", Statistic.SHARE, value, low, 100.0, 54L)))
        .isEqualTo(verdict);
  }

  private static FigureText rounded(int decimals) {
    Disclosure policy = new Disclosure(null, null, null, decimals, null, null, null);
    return new FigureText(Words.in("en"), ExampleReport.programme(policy));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 80, UNSURE",
    "0, 79, MISSED",
    "0, 81, OPEN",
    "1, 80.0, UNSURE",
    "1, 80.1, OPEN",
    "1, 79.9, MISSED"
  })
  void claimsNothingWhereRoundingHidesTheSideOfTheTarget(
      int decimals, double value, Verdict verdict) {
    Indicator indicator = ExampleReport.programme().indicator("host_match").orElseThrow();
    Estimate share = figure("host_match", Statistic.SHARE, value, null, null, 54L);

    assertThat(rounded(decimals).verdict(indicator, share)).isEqualTo(verdict);
    assertThat(text.verdict(indicator, share))
        .isEqualTo(value < 80 ? Verdict.MISSED : Verdict.OPEN);
  }

  @ParameterizedTest
  @CsvSource({
    "'Wilson, weighted by size (classes)', 80.0, UNSURE",
    "'Wilson, weighted by size (classes)', 80.1, OPEN",
    "'Wilson, weighted by size (classes), rounded coarsely', 80.0, UNSURE",
    "'Wilson, weighted by size (classes), rounded coarsely', 81.0, OPEN",
    "'Wilson, weighted by size (classes), rounded coarsely', 79.0, MISSED"
  })
  void weightedFiguresAreRoundedWhateverIsDeclared(String method, double value, Verdict verdict) {
    Indicator indicator = ExampleReport.programme().indicator("host_match").orElseThrow();

    assertThat(
            text.verdict(
                indicator, figure(method, "host_match", Statistic.SHARE, value, null, null, 54L)))
        .isEqualTo(verdict);
  }

  @Test
  void printsNoMoreDecimalsThanArePublished() {
    Estimate gain = figure("skill_gain", Statistic.GAIN, 0.5, 0.4, 0.6, null);
    assertThat(rounded(1).value(gain)).isEqualTo("+0.5");
    assertThat(rounded(1).briefInterval(gain)).isEqualTo("0.4–0.6");
    assertThat(rounded(3).value(gain)).isEqualTo("+0.50");
    Estimate mean = figure("overall_satisfaction", Statistic.MEAN, 4.0, null, null, null);
    assertThat(rounded(0).value(mean)).isEqualTo("4");
    Estimate probability = figure("skill_gain", Statistic.P_VALUE, 0.0, null, null, null);
    assertThat(PdfPages.plain(rounded(0).value(probability))).isEqualTo("< 0.01");
    assertThat(PdfPages.plain(text.value(probability))).isEqualTo("< 0.001");
  }

  @Test
  void doesNotRoundTwice() {
    Estimate share = figure("host_match", Statistic.SHARE, 74.5, null, null, null);
    assertThat(PdfPages.plain(rounded(1).value(share)))
        .as("rounded from 74.46 or 74.54")
        .isEqualTo("74.5 %");
    assertThat(PdfPages.plain(text.value(share))).isEqualTo("75 %");
    Estimate other = figure("host_match", Statistic.SHARE, 74.6, null, null, null);
    assertThat(PdfPages.plain(rounded(1).value(other))).isEqualTo("75 %");
  }
}
