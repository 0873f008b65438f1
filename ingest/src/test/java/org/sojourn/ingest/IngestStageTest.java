package org.sojourn.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.IngestResult.InputFile;
import org.sojourn.ingest.kept.ParsedFile;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.Progress;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;

class IngestStageTest {

  @TempDir Path folder;
  private Pilot pilot;
  private Path out;

  @BeforeEach
  void copyProgramme() throws Exception {
    pilot = Pilot.in(folder.resolve("pilot"));
    out = folder.resolve("private");
  }

  private TableSchema exchanges() {
    return CanonicalTables.exchanges(pilot.programme().programme());
  }

  private TableSchema responses() {
    return CanonicalTables.responses(pilot.programme().codebook(), "en");
  }

  private List<TableSchema> schemas() {
    return List.of(
        CanonicalTables.registrations(),
        exchanges(),
        responses(),
        CanonicalTables.quarantine(),
        CanonicalTables.normalisations(),
        CanonicalTables.sourceCounts());
  }

  @Test
  void acceptedRowsBecomeCanonical() {
    pilot.ingest(out);
    String one = Pilot.pseudonym("C-1");
    String two = Pilot.pseudonym("C-2");
    String three = Pilot.pseudonym("C-3");
    String six = Pilot.pseudonym("C-6");
    assertThat(
            Pilot.rows(
                out,
                CanonicalTables.registrations(),
                "registration",
                "organisation",
                "country",
                "section",
                "division",
                "size",
                "registered",
                "source",
                "file",
                "row"))
        .containsExactlyInAnyOrder(
            one + "|" + one + "|AT|C|10|small|2017-01-05|registrations|data/registrations.csv|2",
            two + "|" + two + "|IT|C|-|small|2017-01-06|registrations|data/registrations.csv|3",
            three
                + "|"
                + three
                + "|FR|J|62|micro|2017-01-12|registrations|data/registrations.csv|4",
            six + "|" + six + "|GR|-|-|-|2017-02-20|registrations|data/registrations.csv|9");
    assertThat(Pilot.rows(out, exchanges(), "exchange", "participant", "status", "start", "end"))
        .containsExactly(
            "X1|" + Pilot.pseudonym("anna@example.org") + "|completed|2017-02-06|2017-02-24",
            "X2|" + Pilot.pseudonym("emil@example.org") + "|completed|2017-02-13|2017-03-03",
            "X3|" + Pilot.pseudonym("fritz@example.org") + "|completed|2017-03-06|2017-03-31",
            "X4|" + Pilot.pseudonym("gerd@example.org") + "|cancelled|-|-");
    assertThat(
            Pilot.rows(
                out,
                exchanges(),
                "exchange",
                "duration_days",
                "cohort",
                "project",
                "grant_euro",
                "row"))
        .containsExactly(
            "X1|19|2017-Q1|KA1|1500.0|4",
            "X2|19|2017-Q1|KA1|1500.5|5",
            "X3|26|2017-Q1|-|-|6",
            "X4|-|-|-|-|7");
  }

  @Test
  void registrationsFillExchanges() {
    pilot.ingest(out);
    String[] sides = {
      "exchange",
      "sending_country",
      "sending_section",
      "sending_division",
      "sending_size",
      "host_country",
      "host_section",
      "host_division",
      "host_size"
    };
    assertThat(Pilot.rows(out, exchanges(), sides))
        .containsExactly(
            "X1|AT|C|10|small|IT|C|-|small",
            "X2|IT|C|-|small|FR|J|62|micro",
            "X3|FR|J|62|micro|GR|-|-|-",
            "X4|AT|C|10|small|DE|-|-|-");
  }

  @Test
  void oneResponseOfAPartyCounts() {
    pilot.ingest(out);
    assertThat(
            Pilot.rows(
                out,
                responses(),
                "response",
                "exchange",
                "instrument",
                "role",
                "wave",
                "submitted",
                "status",
                "match",
                "own_cost",
                "comment",
                "language"))
        .containsExactly(
            "data/host-exit-1.csv#4|X1|host-exit|host|exit|2017-02-27T10:00|complete|4|1200.5|-|-1",
            "1|X1|participant-before|participant|before|-|complete|-1|-|-|4",
            "data/host-exit-1.csv#6|X2|host-exit|host|exit|2017-03-06T10:00|complete|-5|-|ok|-1",
            "2|X2|participant-before|participant|before|-|complete|-1|-|-|-2",
            "data/host-exit-2.csv#2|X3|host-exit|host|exit|-|complete|-3|-|"
                + Pilot.pseudonym("anna@example.org")
                + " was great|-1");
    assertThat(Pilot.rows(out, responses(), "respondent"))
        .startsWith(Pilot.pseudonym("berta@example.org"), Pilot.pseudonym("anna@example.org"));
  }

  @Test
  void everythingWrongIsInQuarantine() {
    pilot.ingest(out);
    String five = Pilot.pseudonym("C-1");
    String ida = Pilot.pseudonym("ida@example.org");
    String countries =
        "is no country; allowed: ISO 3166-1 codes of two or three letters, EL, UK, XK, and country"
            + " names in English, French, German, Italian, Greek, Bulgarian or their own language";
    assertThat(
            Pilot.rows(
                out,
                CanonicalTables.quarantine(),
                "file",
                "row",
                "scope",
                "column",
                "value",
                "code",
                "reason"))
        .containsExactly(
            "data/exchanges.xlsx|8|row|Last day|2017-05-12|ends-before-start|'2017-05-12' is before"
                + " the first day, 2017-05-29; allowed: that day or a later one",
            "data/exchanges.xlsx|9|row|Exchange|X1|duplicate-key|exchange 'X1' is there before, in"
                + " data/exchanges.xlsx row 4; the first stays",
            "data/exchanges.xlsx|10|row|Host country|"
                + ida
                + "|unknown-country|'"
                + ida
                + "' (a text with an e-mail address, replaced) "
                + countries,
            "data/exchanges.xlsx|10|row|State|on hold|unknown-status|'on hold' is no status;"
                + " allowed: requested, matched, started, completed, cancelled, rejected, or a text"
                + " that the source lists under values",
            "data/exchanges.xlsx|12|row|Exchange|-|missing-value|column 'Exchange' is blank; every"
                + " row needs its exchange",
            "data/exchanges.xlsx|12|row|First day|soon|unreadable-date|'soon' is no date; allowed:"
                + " ISO 8601 such as 2017-03-31 or 2017-03-31T14:30",
            "data/exchanges.xlsx|12|row|Grant|lots|unreadable-number|'lots' is no number; allowed:"
                + " numbers such as 1234 or 12.5",
            "data/host-exit-1.csv|2|row|Exchange|X1|duplicate-response|the response of host to"
                + " exchange 'X1' in wave exit that counts is in data/host-exit-1.csv row 4: the"
                + " latest complete one",
            "data/host-exit-1.csv|5|row|Exchange|X1|duplicate-response|the response of host to"
                + " exchange 'X1' in wave exit that counts is in data/host-exit-1.csv row 4: the"
                + " latest complete one",
            "data/host-exit-1.csv|6|value|Cost|-5|outside-range|-5 is outside the range of item"
                + " own_cost; allowed: numbers from 0 to 10000",
            "data/host-exit-1.csv|6|value|Match|7|outside-scale|7 is not an answer of scale"
                + " satisfaction5; allowed: 1-5, 98 or its labels",
            "data/host-exit-1.csv|7|row|Exchange|X4|outside-population|exchange 'X4' is cancelled;"
                + " only responses to exchanges that are completed count",
            "data/host-exit-2.csv|2|value|Cost|about 20|outside-range|'about 20' is no number;"
                + " allowed: numbers from 0 to 10000",
            "data/host-exit-2.csv|3|row|Exchange|X3|duplicate-response|the response of host to"
                + " exchange 'X3' in wave exit that counts is in data/host-exit-2.csv row 2: the"
                + " latest complete one",
            "data/host-exit-2.csv|4|row|Exchange|X9|unknown-exchange|'X9' is none of the accepted"
                + " exchanges",
            "data/host-exit-2.csv|5|row|Exchange|X6|unknown-exchange|'X6' is none of the accepted"
                + " exchanges",
            "data/host-exit-2.csv|6|row|State|lost|unknown-status|'lost' is no status; allowed:"
                + " complete, partial, or a text that the source lists under values",
            "data/host-exit-2.csv|6|row|Submitted|yesterday|unreadable-date|'yesterday' is no date;"
                + " allowed: ISO 8601 such as 2017-03-31 or 2017-03-31T14:30",
            "data/participant-before.jsonl|3|row|-|-|ragged-row|the line is not one JSON object:"
                + " reading stopped at character 66",
            "data/participant-before.jsonl|4|row|meta.exchange|-|missing-value|column"
                + " 'meta.exchange' is blank; every row needs its exchange",
            "data/registrations.csv|5|row|Firma|"
                + five
                + "|duplicate-key|registration '"
                + five
                + "' is there before, in data/registrations.csv row 2; the first stays",
            "data/registrations.csv|6|row|Branche|04|unknown-sector|04 is no sector of"
                + " NACE Rev. 2; allowed: a section (A-U), a division or class (10, C10.1), or a"
                + " title of one of them",
            "data/registrations.csv|6|row|Datum|31.02.2017|unreadable-date|'31.02.2017' is no date;"
                + " allowed: existing days in the pattern dd.MM.yyyy",
            "data/registrations.csv|6|row|Größe|riesig|unknown-size|'riesig' is no size class;"
                + " allowed: micro, small, medium, large, or a range of persons within one of them"
                + " (10-49); map numbers of persons to the column employees",
            "data/registrations.csv|6|row|Land|Atlantis|unknown-country|'Atlantis' " + countries,
            "data/registrations.csv|6|row|Mitarbeiter|zwölf|unreadable-number|'zwölf' is no number"
                + " of persons; allowed: whole numbers from 0, without thousands separators",
            "data/registrations.csv|7|row|Firma|-|missing-value|column 'Firma' is blank; every row"
                + " needs its organisation",
            "data/registrations.csv|8|row|-|-|ragged-row|the row has 4 cells, the header 6");
  }

  @Test
  void anAddressInAKeyIsInNoTable() throws IOException {
    Path answers = pilot.path("data/host-exit-2.csv");
    String row = "5\tberta@example.org\tX9 Anna@example.org\t2017-05-22T10:00\tfinished\t\t\n";
    Files.writeString(answers, Files.readString(answers).stripTrailing() + "\n" + row);
    pilot.ingest(out);
    String key = "X9 " + Pilot.pseudonym("anna@example.org");
    assertThat(Pilot.rows(out, CanonicalTables.quarantine(), "row", "value", "code", "reason"))
        .contains(
            "7|%s|unknown-exchange|'%s' is none of the accepted exchanges".formatted(key, key))
        .noneMatch(text -> text.contains("@"));
  }

  @Test
  void everyIssueCodeOccursInThisTest() {
    assertThat(pilot.ingest(out).byCode()).containsOnlyKeys(IssueCode.values());
  }

  @Test
  void countsAndInputsAreTold() throws IOException {
    IngestResult result = pilot.ingest(out);
    assertThat(result.sources())
        .extracting(s -> s.source() + " " + s.rowsIn() + " " + s.accepted() + " " + s.quarantined())
        .containsExactly(
            "exchanges 8 4 4",
            "host-exit 10 3 7",
            "participant-before 4 2 2",
            "registrations 8 4 4");
    assertThat(result.rowsIn()).isEqualTo(30);
    assertThat(result.accepted()).isEqualTo(13);
    assertThat(result.quarantined()).isEqualTo(17);
    assertThat(result.asOf()).isEqualTo(LocalDate.of(2017, 3, 31));
    assertThat(result.sources().get(3).byCode())
        .containsExactlyEntriesOf(
            new TreeMap<>(
                Map.of(
                    IssueCode.RAGGED_ROW, 1L,
                    IssueCode.MISSING_VALUE, 1L,
                    IssueCode.DUPLICATE_KEY, 1L,
                    IssueCode.UNKNOWN_COUNTRY, 1L,
                    IssueCode.UNKNOWN_SECTOR, 1L,
                    IssueCode.UNKNOWN_SIZE, 1L,
                    IssueCode.UNREADABLE_DATE, 1L,
                    IssueCode.UNREADABLE_NUMBER, 1L)));
    assertThat(result.inputs())
        .extracting(InputFile::path, InputFile::rows)
        .containsExactly(
            tuple("data/exchanges.xlsx", 8L),
            tuple("data/host-exit-1.csv", 5L),
            tuple("data/host-exit-2.csv", 5L),
            tuple("data/participant-before.jsonl", 4L),
            tuple("data/registrations.csv", 8L));
    for (InputFile input : result.inputs()) {
      assertThat(input.bytes()).isEqualTo(Files.size(pilot.path(input.path())));
      assertThat(input.sha256()).matches("[0-9a-f]{64}");
    }
    assertThat(result.inputs().get(4).dialect())
        .containsExactly(
            entry("encoding", "windows-1252"), entry("quote", "\""), entry("separator", ";"));
  }

  @Test
  void qualityAndNormalisationsAreWritten() {
    pilot.ingest(out);
    assertThat(Pilot.rows(out, CanonicalTables.sourceCounts(), "source", "code", "scope", "count"))
        .startsWith(
            "exchanges|rows-in|row|8",
            "exchanges|accepted|row|4",
            "exchanges|quarantined|row|4",
            "exchanges|normalised|value|7",
            "exchanges|missing-value|row|1",
            "exchanges|duplicate-key|row|1",
            "exchanges|unknown-country|row|1")
        .contains("host-exit|outside-range|value|2", "host-exit|duplicate-response|row|3");
    assertThat(
            Pilot.rows(
                out,
                CanonicalTables.normalisations(),
                "source",
                "column",
                "value",
                "normalised",
                "count"))
        .containsExactly(
            "exchanges|Host country|Frankreich|FR|1",
            "exchanges|State|Done|completed|1",
            "exchanges|State|done|completed|5",
            "host-exit|Match|98|dont-know|1",
            "host-exit|Match|Zufrieden|4|1",
            "host-exit|State|finished|complete|7",
            "host-exit|State|open|partial|2",
            "participant-before|answers.language|Zufrieden|4|1",
            "registrations|Branche|Section C - Manufacturing|C|1",
            "registrations|Land|EL|GR|1",
            "registrations|Land|Italia|IT|1",
            "registrations|Land|Österreich|AT|1");
  }

  @Test
  void noIdentifyingTextIsInAnyTable() {
    pilot.ingest(out);
    List<String> texts = new ArrayList<>();
    for (TableSchema schema : schemas()) {
      for (Object[] row : ParquetTable.read(out.resolve(schema.name()), schema)) {
        Stream.of(row).filter(String.class::isInstance).forEach(v -> texts.add((String) v));
      }
    }
    List<ParsedFile> parsed = ParsedFile.in(out);
    assertThat(parsed).hasSize(5);
    parsed.forEach(file -> file.forEachText(texts::add));
    for (String judged : List.of("exchanges", "registrations")) {
      ParsedFile.at(out.resolve("judged/" + judged + "-00000.rows")).forEachText(texts::add);
    }
    assertThat(texts).isNotEmpty().noneMatch(text -> text.matches("(?is).*(@|\\bC-\\d).*"));
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    pilot.ingest(out);
    Path again = folder.resolve("again");
    pilot.ingest(again);
    List<Path> files = files(out);
    assertThat(files).hasSize(6 + 5 + 2).isEqualTo(files(again));
    for (Path file : files) {
      assertThat(again.resolve(file)).hasSameBinaryContentAs(out.resolve(file));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }

  @Test
  void tablesWithoutSourceAreEmpty() throws IOException {
    for (String source : List.of("registrations", "host-exit", "participant-before")) {
      Files.delete(pilot.path("sources/" + source + ".yaml"));
    }
    Files.delete(pilot.path("checks/mapping.yaml"));
    IngestResult result = pilot.ingest(out);
    assertThat(result.accepted()).isEqualTo(4);
    assertThat(Pilot.rows(out, CanonicalTables.registrations(), "registration")).isEmpty();
    assertThat(Pilot.rows(out, responses(), "response")).isEmpty();
    assertThat(Pilot.rows(out, exchanges(), "exchange", "sending_country", "host_country"))
        .containsExactly("X1|-|-", "X2|-|FR", "X3|-|-", "X4|-|DE");
  }

  @Test
  void withoutDatesThereIsNoDay() throws IOException {
    Files.writeString(
        pilot.path("sources/exchanges.yaml"),
        """
        source: exchanges
        table: exchanges
        format: csv
        files: data/exchanges.csv
        columns:
          exchange: {row-number: true}
          status: {constant: completed}
          host_country: Land
        """);
    Files.writeString(pilot.path("data/exchanges.csv"), "Land\nIT\nFR\n");
    for (String source : List.of("registrations", "host-exit", "participant-before")) {
      Files.delete(pilot.path("sources/" + source + ".yaml"));
    }
    Files.delete(pilot.path("checks/mapping.yaml"));
    IngestResult result = pilot.ingest(out);
    assertThat(result.asOf()).isNull();
    assertThat(Pilot.rows(out, exchanges(), "exchange", "host_country"))
        .containsExactly("data/exchanges.csv#2|IT", "data/exchanges.csv#3|FR");
  }

  @Test
  void allFilesThatCannotBeUsedAreNamedAtOnce() throws IOException {
    Files.writeString(pilot.path("data/exchanges.xlsx"), "no workbook");
    Files.writeString(pilot.path("data/host-exit-1.csv"), "");
    Files.writeString(pilot.path("data/registrations.csv"), "Firma;Land\n");
    assertThatThrownBy(() -> pilot.ingest(out))
        .isInstanceOfSatisfying(
            Failure.class, f -> assertThat(f.kind()).isEqualTo(Failure.Kind.INPUT))
        .hasMessage(
            "data/exchanges.xlsx (source 'exchanges'): is plain text, but declared as format: xlsx;"
                + " declare format: csv or jsonl, or export it as xlsx\n"
                + "data/host-exit-1.csv (source 'host-exit'): the file is empty (0 bytes); export it"
                + " again\n"
                + "data/registrations.csv (source 'registrations'): missing columns 'Branche',"
                + " 'Größe', 'Mitarbeiter', 'Datum'; the file has 'Firma', 'Land'; correct the"
                + " column names in the source's mapping, or the export");
    schemas().forEach(table -> assertThat(out.resolve(table.name())).doesNotExist());
  }

  @Test
  void aSourceWithoutRowsIsAFailure() throws IOException {
    Files.writeString(
        pilot.path("data/registrations.csv"),
        "Firma;Land;Branche;Größe;Mitarbeiter;Datum\n;;;;;\n");
    assertThatThrownBy(() -> pilot.ingest(out))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data/registrations.csv (source 'registrations'): there are no rows; export it again"
                + " with its rows");
  }

  @Test
  void oneOfSeveralFilesMayHaveNoRows() throws IOException {
    Files.writeString(
        pilot.path("data/host-exit-2.csv"),
        "Match,E-mail,Exchange,Submitted,State,Cost,Comment\n",
        StandardCharsets.UTF_8);
    assertThat(pilot.ingest(out).sources().get(1).rowsIn()).isEqualTo(5);
  }

  @Test
  void aMemberThatNoLineHasIsAMissingColumn() throws IOException {
    Files.writeString(
        pilot.path("data/participant-before.jsonl"),
        "{\"id\": 1, \"meta\": {\"exchange\": \"X1\", \"mial\": \"a@b.c\"}, \"answers\": {}}\n");
    assertThatThrownBy(() -> pilot.ingest(out))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data/participant-before.jsonl (source 'participant-before'): missing columns"
                + " 'meta.mail' (did you mean 'meta.mial'?), 'answers.language'; the file has 'id',"
                + " 'meta.exchange', 'meta.mial'; correct the column names in the source's mapping,"
                + " or the export");
  }

  @Test
  void theWrongKeyIsRefusedBeforeAnythingIsRead() {
    PseudonymKey other = PseudonymKey.of("11".repeat(32));
    assertThatThrownBy(
            () ->
                IngestStage.run(
                    TestSpark.session(), pilot.programme(), other, out, Progress.silent()))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith(
            "the pseudonym key is the wrong one: its fingerprint is " + other.fingerprint());
  }

  @Test
  void progressIsTold() {
    List<String> steps = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void begin(String step) {
            steps.add(step);
          }

          @Override
          public void done(long rows) {
            steps.add(String.valueOf(rows));
          }
        };
    IngestStage.run(TestSpark.session(), pilot.programme(), Pilot.KEY, out, progress);
    assertThat(steps)
        .containsExactly(
            "read sources",
            "30",
            "write registrations",
            "4",
            "write exchanges and responses",
            "9",
            "write quarantine",
            "28",
            "count rows",
            "30");
  }
}
