package org.sojourn.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.reports.chapter.ReportBook;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.LanguageReport;
import org.sojourn.reports.support.PdfPages;

class ReportPagesTest {

  @Test
  void hasThirtyToFiftyPages() {
    assertThat(PdfPages.pages(ExampleReport.pdf())).hasSizeBetween(30, 50);
  }

  @Test
  void listsItsContentsOnOnePage() {
    assertThat(PdfPages.pages(ExampleReport.pdf()))
        .filteredOn(page -> page.contains(" . . . . . ."))
        .singleElement()
        .asString()
        .contains("Abstract")
        .contains("Data quality and run");
  }

  @Test
  void showsTitleAndNoticeOnTheCover() {
    byte[] pdf = ExampleReport.pdf();
    ProgrammeDirectory programme = ExampleReport.programme();
    String notice = programme.programme().notice().in("en");

    assertThat(PdfPages.area(pdf, 1, 20, 20, 170, 60))
        .contains("Evaluation report")
        .contains(programme.report().title().in("en"));
    assertThat(PdfPages.area(pdf, 1, 20, 150, 170, 140))
        .contains("European Entrepreneurs CEA-PME")
        .contains("18 January 2018")
        .contains(PdfPages.plain(notice));
  }

  @Test
  void repeatsTheNoticeBrieflyOnEveryPageAndInFullInTheSummary() {
    byte[] pdf = ExampleReport.pdf();
    String notice = ExampleReport.programme().programme().notice().in("en");

    for (int page = 2; page <= PdfPages.pages(pdf).size(); page++) {
      assertThat(PdfPages.area(pdf, page, 20, 276, 140, 16))
          .as("foot of page %d", page)
          .isEqualTo("Reconstruction. See the notice on the cover");
    }
    assertThat(PdfPages.pages(pdf))
        .filteredOn(page -> page.contains("1 Summary Please note"))
        .last()
        .asString()
        .contains(PdfPages.plain(notice));
  }

  @Test
  void explainsRoundingAndDashes() {
    assertThat(PdfPages.text(ExampleReport.pdf()))
        .contains("Shares are rounded; segments may not add up to 100.")
        .contains("95 % confidence interval, with “–” for “to” except beside a minus sign")
        .contains("A lone “–”: not computed for this group.");
  }

  @Test
  void leavesOutLabelsThatRepeatTheirCodes() {
    List<String> cells =
        ReportBook.of(ExampleReport.composition()).sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Block.DataTable.class::isInstance)
            .flatMap(block -> ((Block.DataTable) block).rows().stream())
            .flatMap(List::stream)
            .map(entry -> PdfPages.plain(entry.text()))
            .toList();

    assertThat(cells)
        .contains("0 to 10, 0: Not at all likely, 10: Extremely likely")
        .contains("0 = No, 1 = Yes");
  }

  @Test
  void saysWhatIntervalsDoNotCover() {
    assertThat(PdfPages.text(ExampleReport.pdf()))
        .contains(
            "Intervals with finite population correction treat those who answered as a random"
                + " sample of the population; they do not cover non-response bias. Intervals of"
                + " figures that pool several roles treat the parties of one exchange as"
                + " independent; they are too narrow when these agree.")
        .contains(
            "They do not cover bias from non-response, nor that the parties of one exchange may"
                + " agree: see the limitations.");
  }

  @Test
  void titlesOfFunnelAndRatesSayWhatIsCountedAndWhichTargetIsMet() {
    assertThat(PdfPages.text(ExampleReport.pdf()))
        .containsPattern(
            "412 companies registered; \\d+ exchanges were matched, (\\d+ started, )?54 completed")
        .containsPattern(
            "Matches that led to a completed exchange: (\\d+ %; )?target 80 % reached, interval"
                + " \\d+ to \\d+ % includes it");
  }

  @Test
  void listsChaptersWithTheirPages() {
    List<String> pages = PdfPages.pages(ExampleReport.pdf());

    for (String chapter : List.of("6 Satisfaction", "7 Skill gain", "8 Business impact")) {
      int page = pageOf(pages, chapter + " " + chapter.charAt(0) + ".1 ");
      assertThat(pages.get(1)).containsPattern(chapter + "[ .]+" + page + " ");
    }
  }

  private static int pageOf(List<String> pages, String text) {
    for (int i = 2; i < pages.size(); i++) {
      if (pages.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new AssertionError("no page has '" + text + "'");
  }

  @Test
  void keepsTheHeadlineTilesOnOnePage() {
    List<String> values =
        tiles().rows().stream()
            .flatMap(List::stream)
            .map(tile -> PdfPages.plain(tile.interval()))
            .toList();

    assertThat(values).hasSize(6);
    assertThat(PdfPages.pages(ExampleReport.pdf()))
        .anySatisfy(page -> assertThat(values).allMatch(page::contains));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 91 %, 87 to 94 %, n = 44 of 54",
    "0, 1, 95 %, 91 to 97 %, n = 41 of 54",
    "0, 2, 90 %, 87 to 93 %, n = 82 of 108",
    "1, 0, 75 %, 70 to 80 %, n = 80 of 108",
    "1, 1, 90 %, 86 to 92 %, n = 48 of 54",
    "1, 2, 81 %, 77 to 85 %, n = 48 of 54",
  })
  void showsHeadlinesAsTiles(int row, int column, String value, String interval, String base) {
    Block.Tile tile = tiles().rows().get(row).get(column);

    assertThat(PdfPages.plain(tile.value())).isEqualTo(value);
    assertThat(PdfPages.plain(tile.interval())).isEqualTo("95 % interval: " + interval);
    assertThat(PdfPages.plain(tile.base())).startsWith(base + "; ");
    assertThat(tile.target()).startsWith("Target").contains("met, with the whole interval");
  }

  @Test
  void setsTilesOfARowSideBySide() {
    List<Block.Tile> row = tiles().rows().get(0);
    String values =
        row.stream().map(tile -> PdfPages.plain(tile.value())).collect(Collectors.joining(" "));

    assertThat(PdfPages.text(ExampleReport.pdf())).contains(values + " Sending companies happy");
  }

  private static Block.Tiles tiles() {
    return LanguageReport.document("en").sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Tiles.class::isInstance)
        .map(Block.Tiles.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsTheLegendOfStatesOnOnePage() {
    assertThat(PdfPages.pages(ExampleReport.pdf()))
        .filteredOn(page -> page.contains("Hatched in charts."))
        .singleElement()
        .asString()
        .contains("Blank in charts.")
        .contains("Not defined for this base");
  }

  @Test
  void writesEuropeanCountryCodesInNarrowPlaces() {
    String text = PdfPages.text(ExampleReport.pdf());

    assertThat(text).contains("UK United Kingdom").doesNotContain("GB ");
  }

  @Test
  void neverShowsWhatIsNoNumber() {
    assertThat(PdfPages.text(ExampleReport.pdf())).doesNotContain("NaN").doesNotContain("null");
  }
}
