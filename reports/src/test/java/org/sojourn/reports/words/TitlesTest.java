package org.sojourn.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.OneFigure;
import org.sojourn.reports.support.PdfPages;

class TitlesTest {

  private static final double LEVEL = 0.05;

  private static Titles titles(String language) {
    return new Titles(Words.in(language), ExampleReport.programme());
  }

  private static Estimate gain(double value, Double low) {
    return figure("skill_gain", Statistic.GAIN, value, low);
  }

  private static Estimate figure(String indicator, Statistic statistic, double value, Double low) {
    Double high = low == null ? null : Double.valueOf(value + 1);
    return OneFigure.USUAL.of(indicator, statistic, value, low, high);
  }

  private static String gains(String language, Estimate... shown) {
    return PdfPages.plain(titles(language).gains(List.of(shown), List.of(), LEVEL));
  }

  @Test
  void severalSkillsRise() {
    assertThat(gains("en", gain(0.14, 0.05), gain(0.84, 0.5), gain(0.2, -0.1)))
        .isEqualTo(
            "2 of 3 skills rose with the whole interval above zero; mean gains from +0.14 to +0.84"
                + " points");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The one skill shown rose with the whole interval above zero; mean gain +1.00 points",
        "de | Die eine ausgewiesene Kompetenz stieg, mit dem ganzen Intervall über null; mittlerer"
            + " Zuwachs +1,00 Punkte",
        "fr | La seule compétence publiée a progressé, tout l’intervalle étant supérieur à zéro ;"
            + " progrès moyen de +1,00 point",
        "it | L’unica competenza pubblicata è migliorata, con l’intero intervallo sopra lo zero;"
            + " miglioramento medio: +1,00 punti",
        "el | Η μόνη δεξιότητα που δημοσιεύεται βελτιώθηκε, με όλο το διάστημα πάνω από το μηδέν·"
            + " μέση βελτίωση +1,00 βαθμοί",
        "bg | Единственото показано умение се е подобрило с целия интервал над нулата; средно"
            + " подобрение +1,00 точки"
      })
  void oneSkillIsNoRange(String language, String title) {
    assertThat(gains(language, gain(1, 0.5))).isEqualTo(title);
  }

  @Test
  void oneSkillWhoseIntervalIsWithheldIsNotSaidToRise() {
    assertThat(gains("en", gain(1, null)))
        .isEqualTo(
            "The one skill shown did not rise with the whole interval above zero; mean gain +1.00"
                + " points");
  }

  @Test
  void oneCombinationIsNoRange() {
    List<Estimate> shown = List.of(figure("host_match", Statistic.SHARE, 83, null));

    assertThat(PdfPages.plain(titles("en").crossed("Happy hosts", shown)))
        .isEqualTo("Happy hosts: one combination of country and sector can be shown: 83 %");
  }

  @Test
  void equalSharesAreNoRange() {
    Estimate half = figure("host_match", Statistic.SHARE, 50, null);
    Estimate tenth = figure("host_match", Statistic.SHARE, 10, null);

    assertThat(PdfPages.plain(titles("en").changes(List.of(half, half), List.of(tenth))))
        .isEqualTo("50 % rate themselves higher than before; at most 10 % rate themselves lower");
  }
}
