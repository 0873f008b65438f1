package org.sojourn.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.RunManifest.Input;
import org.sojourn.quality.measure.Earlier;
import org.sojourn.quality.support.Html;
import org.sojourn.quality.support.MessyRun;

class QualityStageTest {

  @TempDir static Path temp;
  private static Path folder;
  private static Html page;

  @BeforeAll
  static void write() {
    folder = MessyRun.page(temp.resolve("messy"));
    page = Html.of(folder);
  }

  @Test
  void theFirstScreenSaysWhatBecameOfTheRows() {
    assertThat(page.texts("h1")).containsExactly("Austausch & Lernen");
    assertThat(page.texts(".headline")).containsExactly("38 rows read: 34 accepted, 4 set aside");
    assertThat(page.texts(".private"))
        .containsExactly(
            "Private. This page shows single rows and respondents. Do not pass it on; what may be"
                + " shared is in the run\u2019s folder public.");
  }

  @Test
  void theFirstScreenSaysWhatNeedsAttentionTheGravestFirst() {
    assertThat(page.texts(".attention li"))
        .containsExactly(
            "Source registrations: 2 of 8 rows set aside (25.0 %), most often: unknown country (2)",
            "Source host: 1 of 13 rows set aside (7.7 %), most often: response to an unknown"
                + " exchange (1)",
            "Source exchanges: 1 of 17 rows set aside (5.9 %), most often: unknown country (1)",
            "2 responses of different respondents have the same answers as another",
            "Exchanges outside the programme's period: 1 first day, 1 last day",
            "1 single answer is not in the codebook and counts as invalid",
            "3 items with at least 20 % non-response; most: Zufriedenheit 1, Gastunternehmen"
                + " (41.7 %)",
            "1 battery with at least 10 % straight lines; most: Gastunternehmen (18.2 %)",
            "2 countries with surveyed exchanges and no responses: Deutschland, Spanien",
            "1 country in exchanges and not in the registry: Spanien");
  }

  @Test
  void accountsForTheRowsOfEveryFile() {
    assertThat(page.table("Rows read, accepted and set aside"))
        .containsExactly(
            List.of(
                "data/registrations.csv",
                "registrations",
                "8",
                "6",
                "2",
                "25.0 %",
                "75.0 % accepted"),
            List.of(
                "data/exchanges-b.csv", "exchanges", "7", "6", "1", "14.3 %", "85.7 % accepted"),
            List.of("data/host.csv", "host", "13", "12", "1", "7.7 %", "92.3 % accepted"),
            List.of("data/exchanges-a.csv", "exchanges", "10", "10", "0", "0 %", "100 % accepted"));
  }

  @Test
  void saysHowAFileWasRead() {
    assertThat(page.table("How the files were read"))
        .containsExactly(
            List.of(
                "data/exchanges-a.csv",
                "date of Start dd/MM/yyyy \u00b7 encoding UTF-8 \u00b7 separator tab"));
  }

  @Test
  void countsReasonsAndShowsTheFirstRowsOfEach() {
    assertThat(page.table("Rows by reason"))
        .containsExactly(
            List.of("Unknown country", "unknown-country", "3", "exchanges 1, registrations 2"),
            List.of("Unreadable date", "unreadable-date", "1", "exchanges 1"),
            List.of("Response to an unknown exchange", "unknown-exchange", "1", "host 1"));
    assertThat(page.table("Unreadable date: 1"))
        .containsExactly(
            List.of(
                "data/exchanges-b.csv:4", "Start", "31.02.2017", "'31.02.2017' is not allowed"));
    assertThat(page.table("Answers by reason"))
        .containsExactly(List.of("Answer outside the scale", "outside-scale", "1", "host 1"));
  }

  @Test
  void keepsTheReasonsForNoAnswerApart() {
    List<List<String>> items = page.table("Gastunternehmen (12 responses)");
    assertThat(items).hasSize(15);
    assertThat(items.get(0))
        .containsExactly(
            "Zufriedenheit 1",
            "41.7 %",
            "7",
            "0",
            "5",
            "0",
            "0",
            "0",
            "\u2013",
            "41.7 % without an answer");
    assertThat(items.get(1))
        .containsExactly(
            "Zufriedenheit 6",
            "33.3 %",
            "7",
            "0",
            "2",
            "1",
            "1",
            "1",
            "\u2013",
            "33.3 % without an answer");
    assertThat(items.get(2))
        .containsExactly(
            "Kosten",
            "33.3 %",
            "8",
            "\u2013",
            "\u2013",
            "\u2013",
            "\u2013",
            "\u2013",
            "4",
            "33.3 % without an answer");
    assertThat(items)
        .contains(
            List.of(
                "Frage 2", "0 %", "7", "5", "0", "0", "0", "0", "\u2013", "0 % without an answer"));
  }

  @Test
  void findsOneAnswerThroughoutABattery() {
    assertThat(page.table("Straight lines by battery"))
        .containsExactly(
            List.of(
                "Gastunternehmen",
                "satisfaction5",
                "6",
                "11",
                "2",
                "18.2 %",
                "Zufrieden 1, Sehr zufrieden 1"));
    assertThat(folder.resolve("straight_lining.csv"))
        .hasContent(
            "\uFEFFinstrument,scale,source,file,row,response,respondent,items,code\r\n"
                + "host,satisfaction5,host,data/host.csv,2,Q1,r1,6,4\r\n"
                + "host,satisfaction5,host,data/host.csv,3,Q2,r2,6,5\r\n");
  }

  @Test
  void findsTheSameAnswersOfDifferentRespondentsOnly() {
    assertThat(page.table("Questionnaires with enough closed items"))
        .containsExactly(List.of("Gastunternehmen", "11", "1", "2"));
    assertThat(page.table("Gastunternehmen: responses with the same answers"))
        .containsExactly(
            List.of("1", "data/host.csv:5", "Q4", "13"),
            List.of("1", "data/host.csv:6", "Q5", "13"));
  }

  @Test
  void findsDaysOutsideThePeriod() {
    assertThat(page.table("Dates of accepted rows"))
        .containsExactly(
            List.of("Exchanges: first day", "15", "0", "1", "2017-03-02", "2071-03-01"),
            List.of("Exchanges: last day", "15", "0", "1", "2017-03-16", "2071-03-20"),
            List.of("Registrations: day", "5", "1", "0", "2016-12-20", "2017-02-02"),
            List.of("Responses: handed in", "12", "0", "4", "2017-11-08", "2018-01-24"));
    assertThat(page.table("Exchanges: first day, outside the period: 1"))
        .containsExactly(List.of("data/exchanges-b.csv:15", "X16", "2071-03-01"));
  }

  @Test
  void holdsTheRegistryAgainstExchangesAndResponses() {
    assertThat(page.table("Countries"))
        .containsExactly(
            List.of("Deutschland", "3", "14", "1", "1", "0", "surveyed, no responses"),
            List.of("Italien", "2", "1", "13", "12", "12", ""),
            List.of("Frankreich", "1", "1", "0", "0", "0", ""),
            List.of("Spanien", "0", "0", "2", "2", "0", "surveyed, no responses"));
    assertThat(page.table("Sectors"))
        .last()
        .isEqualTo(List.of("not given", "1", "0", "0", "0", "0", "registered, in no exchange"));
  }

  @Test
  void showsWhatWasReadAsWhat() {
    assertThat(page.table("Texts and what they were read as"))
        .containsExactly(
            List.of("Zufrieden", "4", "5", "host", "S1"),
            List.of("Allemagne", "DE", "2", "registrations", "Country"),
            List.of(MessyRun.MARKUP, "IT", "1", "registrations", "Country"));
  }

  @Test
  void textsOfSourcesAreHarmless() throws IOException {
    String html = Files.readString(folder.resolve("index.html"));
    String csv = Files.readString(folder.resolve("quarantine.csv"));
    assertThat(page.document().select("script")).isEmpty();
    assertThat(html).doesNotContain("\u001b", "\u202E");
    assertThat(page.table("Unknown country: 3"))
        .extracting(row -> row.get(2))
        .containsExactly(MessyRun.MARKUP, MessyRun.FORMULA, "\\u{1b}[31mred\\u{202e}desrever");
    assertThat(csv)
        .startsWith("\uFEFFsource,file,row,scope,column,value,code,reason\r\n")
        .contains(",\"'=HYPERLINK(\"\"http://example.org\"\";\"\"x\"\")\",")
        .contains(",7,row,Country," + MessyRun.MARKUP + ",unknown-country,")
        .contains(MessyRun.ESCAPE);
  }

  @Test
  void aFirstRunIsCalledOne() {
    assertThat(page.texts("#changes p"))
        .containsExactly(
            "First run: nothing has been published here before, so there is nothing to compare"
                + " with.");
  }

  @Test
  void aLaterRunSaysWhatChanged() {
    Earlier earlier =
        earlier(
            List.of(
                new Input(
                    "exchanges",
                    "data/exchanges-a.csv",
                    "a".repeat(64),
                    1000,
                    10,
                    Map.of(),
                    null,
                    List.of()),
                new Input(
                    "exchanges",
                    "data/exchanges-b.csv",
                    "9".repeat(64),
                    690,
                    6,
                    Map.of(),
                    null,
                    List.of()),
                new Input(
                    "exchanges",
                    "data/exchanges-c.csv",
                    "e".repeat(64),
                    300,
                    3,
                    Map.of(),
                    null,
                    List.of()),
                new Input(
                    "registrations",
                    "data/registrations.csv",
                    "d".repeat(64),
                    800,
                    8,
                    Map.of(),
                    null,
                    List.of())),
            Map.of(
                "exchanges", Map.of("rows-in", 19L, "accepted", 19L, "quarantined", 0L),
                "registrations",
                    Map.of(
                        "rows-in",
                        8L,
                        "accepted",
                        6L,
                        "quarantined",
                        2L,
                        "normalised",
                        3L,
                        "unknown-country",
                        2L)));
    Html later = Html.of(MessyRun.page(temp.resolve("later"), earlier, ""));
    assertThat(later.texts("#changes > p").get(0))
        .isEqualTo(
            "Compared with the published run fedcba987654, data as of 2017-06-30. What is not"
                + " listed is as it was.");
    assertThat(later.table("Files with other content"))
        .containsExactly(
            List.of("data/exchanges-b.csv", "exchanges", "changed", "6", "7"),
            List.of("data/exchanges-c.csv", "exchanges", "gone", "3", "\u2013"),
            List.of("data/host.csv", "host", "new", "\u2013", "13"));
    assertThat(later.table("Counts that differ"))
        .contains(
            List.of("host", "Rows read", "0", "13", "+13"),
            List.of("exchanges", "Rows accepted", "19", "16", "-3"),
            List.of("exchanges", "Unknown country", "0", "1", "+1"))
        .noneMatch(row -> row.get(0).equals("registrations"));
    assertThat(later.texts(".attention li"))
        .contains("Source exchanges: 17 rows, 19 in the last published run");
  }

  private static Earlier earlier(List<Input> inputs, Map<String, Map<String, Long>> quality) {
    return new Earlier.Run(
        new RunManifest(
            "20170701",
            "messy",
            "/programmes/messy",
            "fedcba987654",
            LocalDate.of(2017, 6, 30),
            "0.1.0",
            "0123456789ab",
            "17",
            "4.2.0",
            null,
            Instant.EPOCH,
            Instant.EPOCH,
            "",
            true,
            null,
            List.of(),
            inputs,
            quality,
            List.of(),
            List.of(),
            null),
        false);
  }

  @Test
  void saysWhenTheEarlierRunHadAnotherKey() {
    Earlier.Run run = (Earlier.Run) earlier(List.of(), Map.of());
    Earlier other = new Earlier.Run(run.manifest(), true);
    Html later = Html.of(MessyRun.page(temp.resolve("other-key"), other, ""));
    assertThat(later.texts("#changes > p").get(0))
        .isEqualTo(
            "Compared with the published run fedcba987654, data as of 2017-06-30. What is not"
                + " listed is as it was. The key differs from that of the last run: pseudonyms do"
                + " not join with earlier runs.");
  }

  @Test
  void saysWhenTheEarlierRunCannotBeComparedWith() {
    Earlier earlier = new Earlier.Unusable("its manifest.json cannot be read");
    Html later = Html.of(MessyRun.page(temp.resolve("unusable"), earlier, ""));
    assertThat(later.texts("#changes p"))
        .containsExactly(
            "There is a published run, but it cannot be compared with: its manifest.json cannot be"
                + " read.");
  }

  @Test
  void saysWhyARunWasNotPublished() {
    Html refused =
        Html.of(MessyRun.page(temp.resolve("refused"), new Earlier.None(), "refused to <b>"));
    assertThat(refused.texts(".refusal"))
        .containsExactly("This run was not published. refused to <b>");
    assertThat(page.texts(".refusal")).isEmpty();
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(contents(MessyRun.page(temp.resolve("again")))).isEqualTo(contents(folder));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(contents).hasSize(12);
    return contents;
  }

  @Test
  void everyFileIsLinkedAndEveryLinkLeadsSomewhere() throws IOException {
    List<String> missing = new ArrayList<>(contents(folder).keySet());
    for (String target : page.document().select("a").eachAttr("href")) {
      if (target.startsWith("#")) {
        assertThat(page.document().select("[id=" + target.substring(1) + "]"))
            .as(target)
            .hasSize(1);
      } else {
        assertThat(folder.resolve(target)).exists();
        missing.remove(target);
      }
    }
    assertThat(missing).containsExactlyInAnyOrder("index.html", "changes.csv");
  }
}
