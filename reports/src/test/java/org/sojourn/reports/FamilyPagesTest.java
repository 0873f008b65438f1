package org.sojourn.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.model.estimate.Cell;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.family.FamilyBook;
import org.sojourn.reports.support.FamilyReport;
import org.sojourn.reports.support.PageLook;
import org.sojourn.reports.support.PdfPages;

/** How the pages of reports about single groups look. */
class FamilyPagesTest {

  static Stream<Arguments> reports() {
    return Stream.of(
        Arguments.of("en", FamilyReport.GERMANY),
        Arguments.of("de", FamilyReport.PROFESSIONS),
        Arguments.of("fr", FamilyReport.GERMANY),
        Arguments.of("it", FamilyReport.PROFESSIONS),
        Arguments.of("el", FamilyReport.GERMANY),
        Arguments.of("bg", FamilyReport.ADMINISTRATION),
        Arguments.of("bg", FamilyReport.ORGANISATION));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void areFewAndFilled(String language, Cell group) {
    PageLook look = PageLook.of(FamilyFile.pdf(language, group), 2);

    assertThat(look.pages()).hasSizeBetween(6, 14);
    look.isFilled();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void haveNoHeadingAtTheFoot(String language, Cell group) {
    PageLook.of(FamilyFile.pdf(language, group), 2).hasNoHeadingAtTheFoot();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void keepTextInsideTheMargins(String language, Cell group) {
    PageLook.of(FamilyFile.pdf(language, group), 2).isInsideTheMargins();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void haveChartTextsThatCanBeSearched(String language, Cell group) {
    String text = PdfPages.text(FamilyFile.pdf(language, group));
    var charts = FamilyReport.document(language, group).charts();

    assertThat(charts).hasSizeGreaterThan(1);
    charts.forEach(
        (id, chart) ->
            assertThat(chart.texts())
                .as(id)
                .allSatisfy(
                    line -> assertThat(PdfPages.plain(line).split(" ")).allMatch(text::contains)));
    assertThat(text).doesNotContain("#", "NaN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bg", "de", "el", "en", "fr", "it"})
  void tablesOfPartsSayWhyAnIntervalIsWithheld(String language) {
    Composition composition = FamilyReport.composition(language, FamilyReport.GERMANY);
    String title =
        composition.say(
            "family.table.within",
            "cell",
            composition.aboutName(),
            "breakdown",
            composition.labels().by("sector"));
    List<String> notes =
        FamilyBook.of(composition).sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Block.DataTable.class::isInstance)
            .map(Block.DataTable.class::cast)
            .filter(table -> table.title().equals(title))
            .map(Block.DataTable::note)
            .toList();

    assertThat(notes).hasSizeGreaterThan(1);
    assertThat(notes)
        .filteredOn(note -> note.contains(composition.say("note.interval.withheld")))
        .as("the table of means, and not that of shares")
        .hasSize(1);
  }
}
