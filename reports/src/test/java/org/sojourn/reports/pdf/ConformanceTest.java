package org.sojourn.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.run.RunFacts;
import org.sojourn.reports.FamilyFile;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.Journeys;
import org.sojourn.reports.support.LanguageReport;
import org.sojourn.reports.support.OwnChapter;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {

  @Test
  void isAccessible() throws Exception {
    assertThat(Conformance.breaches(ExampleReport.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void isAccessibleWithoutSurveys() throws Exception {
    byte[] pdf =
        ExampleReport.render(
            Journeys.programme(),
            new RunFacts("0123456789ab", null, "0.1.0", false),
            Journeys.estimates(),
            new Quality(List.of()));

    assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void canBeArchived() throws Exception {
    assertThat(Conformance.breaches(ExampleReport.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  /** One language in another script, one with marks and blanks of its own. */
  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"el", "fr"})
  void keepsToBothInOtherLanguages(String language) throws Exception {
    byte[] pdf = LanguageReport.pdf(language);

    assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  /** Words in four scripts and languages, one that is not told, and of several lines. */
  @Test
  void keepsToBothWithWordsOfRespondents(@TempDir Path run) throws Exception {
    ProgrammeDirectory programme =
        OwnChapter.programme(
            """
            # What they said

            Of the hosts, {{figure:host_match}} are content:

            {{quote:Q-00000001 language=el}}

            {{quote:Q-00000002 language=bg}}

            ## And also

            {{quote:Q-00000003 language=fr}}

            {{quote:Q-00000004}}
            """);
    Results results =
        OwnChapter.saying(
            ExampleReport.results().all(),
            Map.of(
                "Q-00000001", "Πολύ καλή εμπειρία, θα το ξανακάναμε",
                "Q-00000002", "Научихме много",
                "Q-00000003", "Une équipe à l’écoute,\n\n« vraiment »\r\n– <b>merci</b>",
                "Q-00000004", "Fine. ".repeat(400)));
    byte[] pdf =
        Files.readAllBytes(
            ExampleReport.run(programme, ExampleReport.FACTS, results, ExampleReport.quality(), run)
                .reports()
                .get(0));

    assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  /** One report of each family of the example and one for an organisation, in three scripts. */
  @ParameterizedTest
  @CsvSource({"en, country, DE", "el, sector, M", "bg, sending-organisation, 1899"})
  void keepsToBothInReportsAboutGroups(String language, String family, String key)
      throws Exception {
    byte[] pdf = FamilyFile.pdf(language, new Cell(family, List.of(key)));

    assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }
}
