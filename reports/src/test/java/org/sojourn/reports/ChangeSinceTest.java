package org.sojourn.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.EarlierEstimate;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.reports.chapter.ReportBook;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.results.ComparedGroups;
import org.sojourn.reports.results.EarlierRun;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.PdfPages;
import org.sojourn.reports.workbook.Workbook;

/** What the annex and the workbook say of the last publication. */
class ChangeSinceTest {

  private static final LocalDate THEN = LocalDate.of(2017, 12, 1);
  private static final List<Estimate> ALL = ExampleReport.results().all();

  /** The example, after a publication in which figures of everybody were as {@code before} says. */
  private static Composition after(UnaryOperator<Estimate> before) {
    return after(before, ALL);
  }

  private static Composition after(UnaryOperator<Estimate> before, List<Estimate> now) {
    List<EarlierEstimate> earlier =
        ALL.stream()
            .filter(e -> e.cell().equals(Cell.OVERALL) || e.cell().breakdown().equals("instrument"))
            .map(before)
            .map(e -> new EarlierEstimate(e, THEN))
            .toList();
    return ExampleReport.composition(
        new Results(now, ComparedGroups.NONE, new EarlierRun(earlier)));
  }

  private static UnaryOperator<Estimate> only(String indicator, UnaryOperator<Estimate> change) {
    return e -> e.indicator().equals(indicator) ? change.apply(e) : e;
  }

  /** The blocks from the heading on to the next section. */
  private static List<Block> section(Composition composition) {
    List<Block> blocks =
        ReportBook.of(composition).sections().stream()
            .flatMap(section -> section.blocks().stream())
            .toList();
    int from =
        IntStream.range(0, blocks.size())
            .filter(i -> blocks.get(i) instanceof Block.Heading h && h.text().startsWith("Change"))
            .findFirst()
            .orElseThrow();
    int until =
        IntStream.range(from + 1, blocks.size())
            .filter(i -> blocks.get(i) instanceof Block.Heading)
            .findFirst()
            .orElse(blocks.size());
    return blocks.subList(from + 1, until);
  }

  private static List<String> texts(Composition composition) {
    return section(composition).stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> PdfPages.plain(((Block.Paragraph) block).text()))
        .toList();
  }

  private static List<List<String>> rows(Composition composition) {
    return section(composition).stream()
        .filter(Block.DataTable.class::isInstance)
        .flatMap(block -> ((Block.DataTable) block).rows().stream())
        .map(row -> row.stream().map(e -> PdfPages.plain(e.text() + " " + e.detail())).toList())
        .toList();
  }

  private static List<List<String>> sheet(Composition composition) throws IOException {
    byte[] bytes = Workbook.of(composition);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XSSFSheet sheet = workbook.getSheet("changes");
      List<List<String>> rows = new ArrayList<>();
      DataFormatter format = new DataFormatter(java.util.Locale.ROOT);
      int first = sheet == null ? 0 : sheet.getTables().get(0).getStartRowIndex();
      for (int i = first; sheet != null && i <= sheet.getLastRowNum(); i++) {
        Row row = sheet.getRow(i);
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(PdfPages.plain(format.formatCellValue(cell))));
        rows.add(cells);
      }
      return rows;
    }
  }

  @Test
  void aFirstPublicationSaysThatItIsTheFirst() throws IOException {
    Composition first = ExampleReport.composition();

    assertThat(texts(first))
        .containsExactly(
            "This is the first publication of these figures: there is no earlier one to lay"
                + " beside it.");
    assertThat(rows(first)).isEmpty();
    assertThat(sheet(first)).isEmpty();
  }

  @Test
  void whatIsAsItWasIsCountedAndNotListed() {
    Composition same = after(UnaryOperator.identity());
    long shown = sheetOrFail(same).stream().filter(row -> row.contains("unchanged")).count();

    assertThat(shown).isGreaterThan(20);
    assertThat(texts(same).get(0))
        .startsWith("The last publication had data as of 1 December 2017. Where a figure is not")
        .endsWith(
            "not a development of the programme, and whether it is more than chance was not tested.");
    assertThat(texts(same).get(1))
        .startsWith(
            "No figure is new, has changed or is missing. " + shown + " figures are as they were.");
    assertThat(rows(same)).isEmpty();
  }

  private static List<List<String>> sheetOrFail(Composition composition) {
    try {
      return sheet(composition);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void whatChangedIsListedWithBothValuesAndTheirDifference() {
    Composition changed = after(only("sending_match", e -> e.value() == null ? e : then(e)));

    assertThat(rows(changed))
        .containsExactly(
            List.of(
                "Sending companies happy with the match Share",
                "88 % n = 40 of 54",
                "91 % n = 44 of 54",
                "+3.4 percentage points",
                "changed"));
    assertThat(texts(changed).get(1)).doesNotContain("No figure");
    assertThat(sheetOrFail(changed))
        .contains(
            List.of(
                "Figure",
                "Statistic",
                "Then",
                "Base then",
                "Now",
                "Base",
                "Difference",
                "Unit",
                "What became of it",
                "Estimate"))
        .contains(
            List.of(
                "Sending companies happy with the match",
                "Share",
                "87.5",
                "40",
                "90.9",
                "44",
                "3.4",
                "%",
                "changed",
                "E-GMH4WPWD"));
  }

  private static Estimate then(Estimate figure) {
    return figure.with(87.5, 1.0, 80.0, 95.0).withBase(40L);
  }

  @Test
  void aHiddenEarlierFigureNeverShows() {
    UnaryOperator<Estimate> leaking =
        e ->
            new Estimate(
                e.id(),
                e.indicator(),
                e.item(),
                e.statistic(),
                e.cell(),
                e.code(),
                77.77,
                1.0,
                66.66,
                88.88,
                4321L,
                8765L,
                "Wilson",
                CellStatus.HIDDEN,
                null);
    Composition composition = after(only("sending_match", leaking));

    assertThat(rows(composition))
        .containsExactly(
            List.of(
                "Sending companies happy with the match Share",
                "hidden",
                "91 % n = 44 of 54",
                "–",
                "newly published"));
    assertThat(sheetOrFail(composition).toString())
        .contains("Share, [c], [c], 90.9, 44, [z], %, newly published, E-GMH4WPWD")
        .doesNotContain("77.8", "4321");
    assertThat(composition.results().earlier().figures())
        .filteredOn(earlier -> earlier.figure().indicator().equals("sending_match"))
        .isNotEmpty()
        .allSatisfy(
            earlier ->
                assertThat(earlier.toString()).doesNotContain("77.77", "66.66", "4321", "8765"));
  }

  @Test
  void whatIsNoLongerPublishedIsNamedWithoutItsNumbers() {
    List<Estimate> now =
        ALL.stream()
            .map(
                e ->
                    e.indicator().equals("sending_match") && e.shown()
                        ? e.hidden(CellStatus.HIDDEN, null)
                        : e)
            .toList();
    Composition gone = after(only("sending_match", e -> e.hidden(e.status(), "not repeated")), now);

    assertThat(rows(gone))
        .containsExactly(
            List.of(
                "Sending companies happy with the match Share",
                "published",
                "hidden",
                "–",
                "no longer published"));
    assertThat(sheetOrFail(gone).toString())
        .contains("Share, [z], [z], [c], [c], [z], %, no longer published, E-GMH4WPWD");
  }

  @Test
  void anIndicatorThatIsGoneIsNamedByItsId() {
    Composition renamed =
        after(
            only(
                "sending_match",
                e ->
                    new Estimate(
                        "E-OLD" + e.id(),
                        "old_match",
                        e.item(),
                        e.statistic(),
                        e.cell(),
                        e.code(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "not repeated",
                        e.status(),
                        "not repeated")));

    assertThat(rows(renamed))
        .containsExactly(
            List.of(
                "Sending companies happy with the match Share",
                "–",
                "91 % n = 44 of 54",
                "–",
                "newly published"),
            List.of("old_match Share", "published", "–", "–", "no longer published"));
  }

  @Test
  void whatIsCarriedOverSaysOfWhichDayItIs() {
    List<Estimate> now =
        ALL.stream()
            .map(e -> e.indicator().equals("sending_match") && e.shown() ? e.asOf("2017-11-30") : e)
            .toList();
    Composition kept = after(UnaryOperator.identity(), now);

    assertThat(texts(kept).get(1))
        .contains(
            " One figure stays as published, with data as of 30 November 2017, since too few"
                + " answers have changed.");
    assertThat(rows(kept)).isEmpty();
  }

  @Test
  void underOtherRulesNothingIsCompared() {
    Composition other = after(e -> e.hidden(e.status(), "not repeated"));

    assertThat(texts(other).get(1))
        .containsPattern(
            "\\d+ figures are not compared: the rules on what must be hidden have changed since, so"
                + " the earlier numbers are not repeated\\.");
    assertThat(rows(other)).isEmpty();
  }
}
