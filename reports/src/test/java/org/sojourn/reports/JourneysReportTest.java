package org.sojourn.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sojourn.model.run.RunFacts;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.Journeys;
import org.sojourn.reports.support.PdfPages;

/** A programme without surveys, registrations, sectors and dates. */
class JourneysReportTest {

  private static byte[] pdf;
  private static String text;

  @BeforeAll
  static void render() {
    pdf =
        ExampleReport.render(
            Journeys.programme(),
            new RunFacts("0123456789ab", null, "0.1.0", false),
            Journeys.estimates(),
            new Quality(List.of()));
    text = PdfPages.text(pdf);
  }

  @Test
  void saysWhatItCannotSay() {
    assertThat(text)
        .contains("Nobody was surveyed.")
        .contains("How satisfied the parties were cannot be said: nobody was asked.")
        .contains("What participants learnt cannot be said: nobody was asked.")
        .contains("What changed in organisations cannot be said: nobody was asked.")
        .contains("Without surveys there is no response to report.")
        .contains("The sources hold no registrations.")
        .contains("how many fell away at each stage cannot be said")
        .contains("The sources do not say in which sectors the organisations work");
  }

  @Test
  void hasNoSectionOnASchemeThatNobodyDescribes() {
    assertThat(text)
        .contains("2 Scheme and method 2.1 Who was asked what")
        .doesNotContain("The scheme");
  }

  @Test
  void countsWhatThereIs() {
    assertThat(text)
        .contains("12 exchanges were completed, between 4 countries.")
        .contains("14 Length of stay (days) Median n = 12; completed exchanges")
        .contains("2 countries sent and 2 countries hosted; 4 took part")
        .contains("Exchanges took 3 different routes; the busiest, from Greece to United Kingdom,")
        .contains("saw 5 exchanges");
  }

  @Test
  void marksKosovoAndExplainsTheMark() {
    assertThat(text)
        .contains("Kosovo*")
        .contains("* This designation is without prejudice to positions on status");
  }

  @Test
  void usesTheCommissionsCodesInNarrowPlaces() {
    assertThat(text).contains("Host countries: IT Italy, UK United Kingdom.");
  }

  @Test
  void bearsTheProgrammesLastDayWhenTheDataHaveNone() {
    assertThat(PdfPages.area(pdf, 1, 20, 130, 170, 160)).doesNotContain("Data as of");
    PdfPages.read(
        pdf,
        document -> {
          assertThat(document.getDocumentInformation().getCreationDate().toInstant())
              .isEqualTo("2018-12-31T00:00:00Z");
          return null;
        });
  }
}
