package org.sojourn.reports.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.ReportDocument;
import org.sojourn.reports.document.Section;
import org.sojourn.reports.document.Typesetter;
import org.sojourn.reports.support.LanguageReport;
import org.sojourn.reports.support.PdfPages;
import org.sojourn.reports.words.Words;

/** Intervention logic, evaluation matrix and findings by criterion of the example. */
class EvaluationChaptersTest {

  private static Section section(String language, String id) {
    return LanguageReport.document(language).sections().stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static <T> List<T> blocks(String id, Class<T> type) {
    return section("en", id).blocks().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static List<String> texts(List<Block.Entry> row) {
    return row.stream()
        .map(entry -> PdfPages.plain(entry.text() + " / " + entry.detail()))
        .toList();
  }

  @Test
  void tellsTheInterventionInTheAlternativeText() {
    List<Block.Figure> figures = blocks("intervention-logic", Block.Figure.class);

    assertThat(figures)
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.title())
                  .isEqualTo(
                      "From “Needs” to “Impacts”: how one step is meant to lead to the next");
              assertThat(figure.alternative())
                  .startsWith("6 steps, an arrow from each to the next. Needs: Small")
                  .contains("Outputs: About 400 registered companies; 54 exchanges in 16");
            });
  }

  @Test
  void givesTheInterventionAsAListToo() {
    Block.Listing list = blocks("intervention-logic", Block.Listing.class).get(0);

    assertThat(list.ordered()).isTrue();
    assertThat(list.items()).hasSize(6);
    assertThat(((Block.Listing) list.items().get(3).get(1)).items()).hasSize(2);
  }

  @Test
  void tellsTheSchemeOnce() {
    assertThat(section("en", "method").headings())
        .extracting(Block.Heading::text)
        .doesNotContain("The scheme");
    assertThat(section("en", "intervention-logic").headings())
        .extracting(Block.Heading::text)
        .first()
        .isEqualTo("The scheme");
  }

  @Test
  void setsQuestionsBesideTheirEvidence() {
    Block.DataTable matrix = blocks("evaluation-matrix", Block.DataTable.class).get(0);

    assertThat(matrix.rows()).hasSize(6);
    assertThat(texts(matrix.rows().get(1)))
        .containsExactly(
            "Were the right companies brought together? / Effectiveness",
            "Sending companies happy with the match; Host companies happy with the match; Visiting"
                + " employees happy with the match; Companies and visiting employee of an exchange"
                + " equally happy with the match /",
            "Sending company, Host company, Visiting employee (At the end of the stay) / n = 27 to"
                + " 48; 76 % to 89 % answered",
            "Weak / few answers; a wide interval");
    assertThat(texts(matrix.rows().get(3)).get(2)).contains("; records of exchanges / ");
    assertThat(texts(matrix.rows().get(4)).get(3)).isEqualTo("Strong /");
    assertThat(matrix.note()).contains("at least 30 answers").contains("at least 50");
  }

  @Test
  void givesEveryCriterionItsSection() {
    assertThat(section("en", "criteria").headings())
        .extracting(Block.Heading::text)
        .containsExactly(
            "Effectiveness", "Efficiency", "Relevance", "EU added value", "Sustainability");
    Block.DataTable table = blocks("criteria", Block.DataTable.class).get(0);
    assertThat(texts(table.rows().get(2)))
        .containsExactly(
            "Visiting employees happy with the match / Visiting employee (At the end of the stay)",
            "77 % / 73 to 81 %; n = 48",
            "80 % /",
            "Not met /");
  }

  @ParameterizedTest
  @CsvSource({"en, Not met", "de, Nicht erreicht", "fr, Non atteinte", "it, Non raggiunto"})
  void showsTargetsByShapeColourAndWord(String language, String word) {
    ReportDocument document = LanguageReport.document(language);

    assertThat(Typesetter.xhtml(document, Words.in(language)))
        .contains("<td class=\"left missed\"><span class=\"light missed\"></span>" + word + "</td>")
        .contains("<span class=\"light met\"></span>")
        .contains("<span class=\"light open\"></span>");
  }
}
