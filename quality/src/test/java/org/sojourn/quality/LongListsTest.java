package org.sojourn.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.part.LastParts;
import org.sojourn.quality.support.Html;
import org.sojourn.quality.support.MessyRun;

/** Lists of single rows end somewhere, and say so. */
class LongListsTest {

  private static final int ROWS = Measures.LISTED + 10;
  private static final LocalDate BEFORE = LocalDate.of(2015, 1, 1);

  @TempDir static Path temp;
  private static Path folder;
  private static Html page;

  @BeforeAll
  static void write() {
    MessyRun run = MessyRun.empty();
    for (int i = 1; i <= ROWS; i++) {
      run.register("DE", "C", BEFORE);
      run.exchange("X" + i, "DE", "IT", "completed", BEFORE, null);
      run.respond(i, "r" + i, "4444444440000", null, null);
      run.issue(
          "registrations", "data/registrations.csv", i, IssueCode.UNKNOWN_COUNTRY, "Country", "?");
    }
    run.write(temp, List.of(0.25, 0.5));
    folder = MessyRun.judge(temp, LastParts.NOTHING);
    page = Html.of(folder);
  }

  private static void assertFirstRows(String file, String first, String last) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(file));
    assertThat(lines).hasSize(Measures.LISTED + 1);
    assertThat(lines.get(1)).contains(first);
    assertThat(lines.get(Measures.LISTED)).contains(last);
  }

  @Test
  void filesHoldTheFirstRows() throws IOException {
    assertFirstRows("quarantine.csv", "registrations.csv,1,row", "registrations.csv,100000,row");
    assertFirstRows("straight_lining.csv", ",Q1,r1,6,4", ",Q100000,r100000,6,4");
    assertFirstRows("dates_outside_period.csv", "registrations,registered,R1,", ",R100000,");
  }

  @Test
  void thePageSaysHowManyThereAre() {
    assertThat(page.texts("#set-aside .note"))
        .last()
        .isEqualTo(
            "All of them: sojourn quarantine --code unknown-country. The first 100,000 of 100,010"
                + " rows: quarantine.csv");
    assertThat(page.texts("#straight-lining .note"))
        .containsExactly("The first 100,000 of 100,010 rows: straight_lining.csv");
    assertThat(page.texts("#dates .note"))
        .containsOnly("The first 100,000 of 300,022 rows: dates_outside_period.csv");
  }

  @Test
  void thePageShowsTheFirstDaysOfEveryDate() {
    assertThat(page.table("Exchanges: first day, outside the period: the first 20 of 100,010"))
        .hasSize(20)
        .contains(List.of("data/exchanges-a.csv:2", "X1", "2015-01-01"));
    assertThat(page.table("Responses: handed in, outside the period: the first 20 of 100,002"))
        .hasSize(20);
  }

  @Test
  void equalAnswersAreNotLookedForAmongTooMany() {
    assertThat(page.table("Questionnaires with enough closed items"))
        .containsExactly(List.of("Gastunternehmen", "100,010", "not looked for", "not looked for"));
    assertThat(page.texts("nav li")).contains("Duplicate answers not looked for");
    assertThat(page.texts("#duplicates p"))
        .contains(
            "Questionnaires with more than 100,000 such responses are not looked through: among so"
                + " many, equal answers are to be expected by chance, and say nothing of those who"
                + " gave them.");
    assertThat(folder.resolve("duplicate_answers.csv")).content().hasLineCount(1);
    assertThat(page.texts(".attention li")).noneMatch(text -> text.contains("same answers"));
  }
}
