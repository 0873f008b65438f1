package org.sojourn.drafting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.SourceDefinition;

/** Folders of other shapes than the shipped example. */
class ProgrammeDraftTest {

  private static final Path LSS = Path.of("src/test/resources/org/sojourn/drafting/survey/old.lss");

  @TempDir Path temp;
  private Path exports;
  private Path target;

  @BeforeEach
  void folders() throws IOException {
    exports = Files.createDirectory(temp.resolve("exports"));
    target = temp.resolve("scheme-2026");
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(exports.resolve(name), text);
  }

  private static String page(ProgrammeDraft draft, String file) {
    return draft.pages().stream()
        .filter(page -> page.file().equals(file))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private ProgrammeDirectory loaded(ProgrammeDraft draft) {
    draft.write();
    return ProgrammeLoader.load(target);
  }

  private void limeSurvey() throws IOException {
    StringBuilder csv =
        new StringBuilder(
            "\"id\",\"submitdate\",\"lastpage\",\"startlanguage\",\"token\",\"PLACEMENT\",\"SAT[SQ001]\","
                + "\"SAT[SQ002]\",\"DUAL[SQ001][1]\",\"DUAL[SQ001][2]\",\"WHY[SQ001]\",\"WHY[SQ002]\","
                + "\"WHY[SQ001comment]\",\"WHY[SQ002comment]\",\"WHY[other]\",\"COST\",\"AGAIN\"\n");
    StringBuilder placements =
        new StringBuilder(
            "Placement no;Sending firm;Host firm;Beginn;Ende;Stand;Grant EUR;Track\n");
    for (int i = 1; i <= 30; i++) {
      String day = i % 10 == 0 ? "" : "2026-05-%02d 10:00:00".formatted(i % 28 + 1);
      csv.append(
          "\"%d\",\"%s\",\"3\",\"en\",\"t%03d\",\"P-%d\",\"A%d\",\"A%d\",\"1\",\"2\",\"Y\",\"\",\"\",\"\",\"\",\"%d\",\"Y\"\n"
              .formatted(i, day, i, i, i % 5 + 1, i % 6 + 1, 100 + i));
      placements.append(
          "P-%d;F-%d;F-%d;%02d.02.2026;%02d.03.2026;%s;%d;%s\n"
              .formatted(
                  i,
                  i,
                  31 - i,
                  i % 27 + 1,
                  i % 27 + 1,
                  i % 9 == 0 ? "abgesagt" : "abgeschlossen",
                  1000 + 10 * i,
                  i % 2 == 0 ? "green" : "digital"));
    }
    file("results-survey4711.csv", csv.toString());
    file("placements.csv", placements.toString());
    Files.copy(LSS, exports.resolve("survey4711.lss"));
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(exports.resolve("firms.xlsx"))) {
      workbook
          .createSheet("Info")
          .createRow(0)
          .createCell(0)
          .setCellValue("Members of the network");
      Sheet sheet = workbook.createSheet("Members");
      row(sheet, 0, "Members, all years");
      row(sheet, 2, "Firm no", "Name of firm", "Land", "NACE", "Size class");
      for (int i = 1; i <= 30; i++) {
        row(
            sheet,
            2 + i,
            "F-" + i,
            "Firm " + i,
            List.of("DE", "Italia", "FR").get(i % 3),
            "C10",
            "Small");
      }
      workbook.write(out);
    }
  }

  private static void row(Sheet sheet, int number, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      (i == 0 ? sheet.createRow(number) : sheet.getRow(number))
          .createCell(i)
          .setCellValue(cells[i]);
    }
  }

  @Test
  void aLimeSurveyExportIsReadByItsDefinition() throws IOException {
    limeSurvey();
    ProgrammeDraft draft = ProgrammeDraft.of(target, exports);
    assertThat(draft.read())
        .isEqualTo(
            Map.of(
                "firms.xlsx", "firms",
                "placements.csv", "placements",
                "results-survey4711.csv", "host-exit"));
    assertThat(draft.left())
        .isEqualTo(Map.of("survey4711.lss", "a survey definition, read for the codebook"));
    assertThat(page(draft, "sources/host-exit.yaml"))
        .isEqualTo(
            """
            source: host-exit
            table: responses
            instrument: host-exit
            format: limesurvey-csv
            files: "../exports/results-survey4711.csv"
            columns:
              exchange: PLACEMENT
              response: id
              respondent: token
              status:
                from: submitdate
                values:
                  "": partial
                  "*": complete
              submitted: submitdate
            items:
              sat_sq001: "SAT[SQ001]"
              sat_sq002: "SAT[SQ002]"
              dual_sq001_1: "DUAL[SQ001][1]"
              dual_sq001_2: "DUAL[SQ001][2]"
              why:
                options:
                  sq001: "WHY[SQ001]"
                  sq002: "WHY[SQ002]"
              why_sq001comment: "WHY[SQ001comment]"
              why_sq002comment: "WHY[SQ002comment]"
              why_other: "WHY[other]"
              cost: COST
              again: AGAIN
            # Not read: lastpage, startlanguage
            """);
    ProgrammeDirectory programme = loaded(draft);
    assertThat(programme.codebook().instruments().get(0).items().stream().map(Item::id))
        .startsWith("sat_sq001", "sat_sq002");
    assertThat(programme.indicators().stream().map(indicator -> indicator.id()))
        .contains(
            "sat_sq001", "why_sq001", "again", "cost", "completion_rate", "duration", "grant_eur")
        .doesNotContain("dual_sq001_1");
  }

  @Test
  void aSurveyWithoutEnglishPassesAndSaysSo() throws IOException {
    limeSurvey();
    String german =
        Files.readString(LSS)
            .replaceFirst(
                "<language>en</language>\\s*<language>de</language>", "<language>de</language>");
    Files.writeString(exports.resolve("survey4711.lss"), german);
    ProgrammeDraft draft = ProgrammeDraft.of(target, exports);
    assertThat(page(draft, "codebook/scales.yaml"))
        .contains("label: {en: Sehr zufrieden, de: Sehr zufrieden}, also: [A1]}");
    assertThat(page(draft, "codebook/host-exit.yaml"))
        .contains("# decide: the survey has no English texts: what stands under 'en' is in 'de'\n");
    assertThat(loaded(draft).codebook().instruments()).hasSize(1);
  }

  @Test
  void placementsAndMembersAreMappedWhateverTheyAreCalled() throws IOException {
    limeSurvey();
    ProgrammeDraft draft = ProgrammeDraft.of(target, exports);
    assertThat(page(draft, "sources/placements.yaml"))
        .isEqualTo(
            """
            source: placements
            table: exchanges
            format: csv
            files: "../exports/placements.csv"
            layout: {separator: ";", encoding: utf-8}
            columns:
              exchange: Placement no
              # decide: do these words mean what stands behind them?
              status:
                from: Stand
                values:
                  abgesagt: cancelled
                  abgeschlossen: completed
              start: {from: Beginn, date: "dd.MM.yyyy"}
              end: {from: Ende, date: "dd.MM.yyyy"}
              sending_organisation: Sending firm
              host_organisation: Host firm
              grant_eur: Grant EUR
              track: Track
            """);
    assertThat(page(draft, "sources/firms.yaml"))
        .isEqualTo(
            """
            source: firms
            table: registrations
            format: xlsx
            files: "../exports/firms.xlsx"
            layout: {sheet: Members, header-row: 3}
            columns:
              organisation: Firm no
              country: Land
              nace: NACE
              size: Size class
            # Not read: Name of firm
            """);
    assertThat(page(draft, "programme.yaml"))
        .contains("id: scheme-2026\n", "title: {en: Scheme 2026}\n")
        .contains("period: {from: 2026-02-01, to: 2026-03-31}\n")
        .contains("  - {id: grant_eur, type: number, label: {en: Grant EUR}}\n")
        .contains("  - {id: track, type: text, label: {en: Track}}\n");
  }

  @Test
  void aTableOfMobilitiesAloneNeedsNoSurvey() throws IOException {
    StringBuilder csv =
        new StringBuilder(
            "Project Reference,Mobility Duration,Participant Age,Sending Country Code,Receiving Country Code,Receiving City\n");
    for (int i = 0; i < 60; i++) {
      csv.append(
          "2019-1-X-%02d,%d,%d,%s,%s,\"Town, %d\"\n"
              .formatted(
                  i / 3,
                  i % 9 + 2,
                  18 + i % 10,
                  List.of("DE", "EL", "XK").get(i % 3),
                  List.of("FR", "UK").get(i % 2),
                  i));
    }
    file("ka347_mobility.csv", csv.toString());
    ProgrammeDraft draft = ProgrammeDraft.of(target, exports);
    ProgrammeDirectory programme = loaded(draft);
    SourceDefinition source = programme.sources().get(0);
    assertThat(source.columns().keySet())
        .containsExactly(
            "exchange",
            "status",
            "sending_country",
            "host_country",
            "duration_days",
            "participant_age");
    assertThat(source.columns().get("exchange").rowNumber()).isTrue();
    assertThat(source.columns().get("status").constant()).isEqualTo("completed");
    assertThat(programme.codebook().instruments()).isEmpty();
    assertThat(programme.indicators().stream().map(indicator -> indicator.id()))
        .containsExactly("duration", "participant_age");
    assertThat(draft.decisions().stream().map(d -> d.text()))
        .contains(
            "sources/ka347-mobility.yaml:7: which column is the key of an exchange? None is filled and"
                + " without repeats",
            "sources/ka347-mobility.yaml:9: no column says how an exchange ended: did all take place?");
  }

  @Test
  void aFrenchFormInAnArchiveKeepsItsWords() throws IOException {
    StringBuilder csv =
        new StringBuilder(
            "Horodateur,Numéro d'échange,Êtes-vous satisfait de l'accueil ?,Reviendriez-vous ?\n");
    StringBuilder stays = new StringBuilder("Numéro,Pays d'envoi,Pays d'accueil,Statut\n");
    List<String> answers =
        List.of(
            "Satisfait",
            "Très satisfait",
            "Insatisfait",
            "Ni satisfait ni insatisfait",
            "Ne sait pas");
    for (int i = 1; i <= 25; i++) {
      csv.append(
          "%02d/%02d/2026 10:00:00,E%d,%s,%s\n"
              .formatted(
                  i % 28 + 1, i % 12 + 1, i, answers.get(i % 5), i % 4 == 0 ? "Non" : "Oui"));
      stays.append("E%d,France,Allemagne,terminé\n".formatted(i));
    }
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(exports.resolve("stagiaires-apres.csv.gz")))) {
      out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
    }
    file("séjours.csv", stays.toString());
    ProgrammeDraft draft = ProgrammeDraft.of(target, exports);
    loaded(draft);
    assertThat(draft.read())
        .isEqualTo(Map.of("stagiaires-apres.csv.gz", "participant-exit", "séjours.csv", "sejours"));
    assertThat(page(draft, "sources/participant-exit.yaml"))
        .contains("format: google-forms\nfiles: \"../exports/stagiaires-apres.csv.gz\"\n")
        .contains("  exchange: Numéro d'échange\n");
    assertThat(page(draft, "codebook/scales.yaml"))
        .contains("  - {code: 5, label: {en: Very satisfied, fr: Très satisfait}}\n")
        .contains("  - {code: 1, label: {en: Very dissatisfied, fr: Très insatisfait}}\n")
        .contains("  - {code: Ne sait pas, reason: dont-know, label: {en: Ne sait pas}}\n")
        .contains("  - {code: 1, label: {en: \"Yes\", fr: Oui}}\n");
    assertThat(page(draft, "sources/sejours.yaml"))
        .contains("  sending_country: Pays d'envoi\n  host_country: Pays d'accueil\n")
        .contains("      terminé: completed\n");
  }

  @Test
  void euSurveysXmlBringsItsOwnDefinition() throws IOException {
    String xml = Files.readString(LSS.resolveSibling("eusurvey.xml"));
    StringBuilder sets = new StringBuilder();
    StringBuilder stays = new StringBuilder("Ref,Sending country,Host country,Status\n");
    for (int i = 1; i <= 12; i++) {
      sets.append(
          "<AnswerSet id=\"Anonymous\" list=\"%d\" last=\"2026-03-%02d_10-00-00\" lang=\"EN\"><Answer aid=\"a%d\" qid=\"q1\"></Answer><Answer aid=\"b1\" qid=\"q2\"></Answer><Answer qid=\"q4\">S-%d</Answer></AnswerSet>"
              .formatted(i, i, i % 4 + 1, i));
      stays.append("S-%d,DE,FR,done\n".formatted(i));
    }
    file(
        "host-exit.xml",
        xml.replaceFirst("<Answers>.*</Answers>", "<Answers>" + sets + "</Answers>"));
    file("stays.csv", stays.toString());
    ProgrammeDraft draft = ProgrammeDraft.of(target, exports);
    assertThat(page(draft, "sources/host-exit.yaml"))
        .isEqualTo(
            """
            source: host-exit
            table: responses
            instrument: host-exit
            format: eusurvey-xml
            files: "../exports/host-exit.xml"
            columns:
              exchange: txt
              response: list
              submitted: last
            items:
              match: match
              why: {from: why, separator: ";"}
              sk1: sk1
              sk2: sk2
              cost: cost
              txt: txt
              food: food
              cell1: cell1
            # Not read: lang, user, invitation
            """);
    assertThat(loaded(draft).codebook().instruments().get(0).role().id()).isEqualTo("host");
  }

  /** Exchanges {@code A-01} to {@code A-30}. */
  private void exchanges() throws IOException {
    StringBuilder stays = new StringBuilder("Ref,Sending country,Host country,Status\n");
    for (int i = 1; i <= 30; i++) {
      stays.append("A-%02d,DE,FR,done\n".formatted(i));
    }
    file("stays.csv", stays.toString());
  }

  @Test
  void germanHeadingsOfLimeSurveyAreItsOwnColumns() throws IOException {
    exchanges();
    StringBuilder csv =
        new StringBuilder(
            "\uFEFFAntwort ID,Datum Abgeschickt,Letzte Seite,Start-Sprache,Zufallsstartwert,Zugangsschlüssel,"
                + "Austauschkennung,Wie zufrieden waren Sie?,Anmerkungen\n");
    for (int i = 1; i <= 30; i++) {
      csv.append(
          "%d,%s,%d,de,%d,tok%d,A-%02d,%s,%s\n"
              .formatted(
                  i,
                  i % 10 == 0 ? "" : "2023-11-%02d 10:00:00".formatted(i % 28 + 1),
                  i % 3,
                  i * 7919,
                  i,
                  i,
                  i % 2 == 0 ? "Sehr zufrieden" : "Weder noch",
                  i % 3 == 0 ? "\"Danke, Frau Özdemir <b>\"" : ""));
    }
    file("teilnehmer-nach-aufenthalt.csv", csv.toString());
    ProgrammeDraft draft = ProgrammeDraft.of(target, exports);
    assertThat(page(draft, "sources/participant-exit.yaml"))
        .isEqualTo(
            """
            source: participant-exit
            table: responses
            instrument: participant-exit
            format: limesurvey-csv
            files: "../exports/teilnehmer-nach-aufenthalt.csv"
            columns:
              exchange: Austauschkennung
              response: Antwort ID
              respondent: Zugangsschlüssel
              status:
                from: submitdate
                values:
                  "": partial
                  "*": complete
              submitted: Datum Abgeschickt
            items:
              wie_zufrieden_waren_sie: "Wie zufrieden waren Sie?"
              anmerkungen: Anmerkungen
            # Not read: Letzte Seite, Start-Sprache, Zufallsstartwert
            """);
    assertThat(page(draft, "codebook/participant-exit.yaml"))
        .contains("  - id: anmerkungen\n    kind: open\n")
        .doesNotContain("Özdemir", "ozdemir");
    loaded(draft);
  }

  /** Thirty rows after {@code header}: {@code %s} and {@code %d} get the number of the row. */
  private void survey(String name, String header, String odd, String even) throws IOException {
    StringBuilder csv = new StringBuilder(header);
    for (int i = 1; i <= 30; i++) {
      String row = i % 2 == 0 ? even : odd;
      csv.append(row.replace("%d", "%02d".formatted(i))).append('\n');
    }
    file(name, csv.toString());
  }

  @Test
  void optionsInColumnsOfTheirOwnAreOneItem() throws IOException {
    exchanges();
    survey(
        "participants-exit.csv",
        "id,submitdate,lastpage,startlanguage,EX,Q2[SQ001],Q2[SQ002],Q2[other],COM\n",
        "%d,2023-11-01 10:00:00,3,de,A-%d,Ja,Nein,,",
        "%d,2023-11-01 10:00:00,3,de,A-%d,Nein,Ja,,Thank you no. %d");
    ProgrammeDraft draft = ProgrammeDraft.of(target, exports);
    assertThat(page(draft, "codebook/participant-exit.yaml"))
        .endsWith(
            """
            items:
              - id: q2
                # decide: what was asked? The export only says Q2
                # decide: what could be chosen? The export only says SQ001, SQ002
                # decide: could several of these be chosen, and were no others offered? The options and how
                # many chose them would be published: if they are own words, write 'kind: open'
                kind: multiple
                label: {en: Q2}
                options:
                  - {id: sq001, label: {en: SQ001}}
                  - {id: sq002, label: {en: SQ002}}
              - id: com
                # decide: what was asked? The export only says COM
                kind: open
                label: {en: COM}
            """);
    assertThat(page(draft, "sources/participant-exit.yaml"))
        .endsWith(
            """
            items:
              q2:
                options:
                  sq001: "Q2[SQ001]"
                  sq002: "Q2[SQ002]"
              com: COM
            # Not read: lastpage, startlanguage, Q2[other]
            """);
    assertThat(loaded(draft).codebook().instruments().get(0).items().get(0).options()).hasSize(2);
  }

  @Test
  void koboSplitsOptionsBesideTheJoinedAnswer() throws IOException {
    exchanges();
    survey(
        "hosts-exit.csv",
        "exchange,gains,gains/new_customers,gains/staff,_uuid,_submission_time\n",
        "A-%d,new_customers,1,0,u%d,2023-11-01T10:00:00",
        "A-%d,new_customers staff,1,1,u%d,2023-11-01T10:00:00");
    ProgrammeDraft draft = ProgrammeDraft.of(target, exports);
    assertThat(page(draft, "sources/host-exit.yaml"))
        .contains("format: kobo\n")
        .contains("  response: \"_uuid\"\n")
        .endsWith(
            """
            items:
              gains:
                options:
                  new_customers: gains/new_customers
                  staff: gains/staff
            # Not read: gains
            """);
    loaded(draft);
  }

  @Test
  void qualtricsTextsAreTheQuestionsAndItsOwnColumnsNone() throws IOException {
    exchanges();
    survey(
        "sending-exit.csv",
        "StartDate,EndDate,Status,IPAddress,Progress,Finished,RecordedDate,ResponseId,Q1,Q2_1,Q2_2,Q3\n"
            + "Start Date,End Date,Response Type,IP Address,Progress,Finished,Recorded Date,Response ID,"
            + "Exchange number,How satisfied are you with... - Preparation,"
            + "How satisfied are you with... - Follow-up,Which language?\n"
            + "startDate endDate status ipAddress progress finished recordedDate _recordId QID1_TEXT QID2_1 QID2_2 QID3\n"
                .replaceAll("(\\w+)", "\"{\"\"ImportId\"\":\"\"$1\"\"}\"")
                .replace(' ', ','),
        "2023-11-01 10:00:00,2023-11-01 10:12:00,IP Address,10.0.0.1,100,False,2023-11-01 10:12:01,R_%d,A-%d,Satisfied,Very satisfied,Czech",
        "2023-11-01 10:00:00,2023-11-01 10:12:00,IP Address,10.0.0.2,100,True,2023-11-01 10:12:01,R_%d,A-%d,Dissatisfied,Satisfied,Danish");
    ProgrammeDraft draft = ProgrammeDraft.of(target, exports);
    assertThat(page(draft, "codebook/sending-exit.yaml"))
        .contains("label: {en: How satisfied are you with... - Preparation}\n")
        .contains("label: {en: \"Which language?\"}\n")
        .doesNotContain("Q2", "Date", "10.0.0", "what was asked?");
    assertThat(page(draft, "sources/sending-exit.yaml"))
        .contains("  status:\n    from: Finished\n")
        .contains("  submitted: EndDate\n")
        .contains(": Q2_1\n")
        .contains(": Q3\n")
        .endsWith("# Not read: StartDate, Status, IPAddress, Progress, RecordedDate\n");
    loaded(draft);
  }

  @Test
  void unreadableFilesAndCopiesAreNotedAndTheRestIsDrafted() throws IOException {
    exchanges();
    Files.copy(exports.resolve("stays.csv"), exports.resolve("stays (1).csv"));
    file("broken.csv", "");
    ProgrammeDraft draft = ProgrammeDraft.of(target, exports);
    assertThat(draft.read()).isEqualTo(Map.of("stays.csv", "stays"));
    assertThat(draft.left())
        .isEqualTo(
            Map.of(
                "broken.csv", "the file is empty (0 bytes); export it again",
                "stays (1).csv", "has the same bytes as stays.csv"));
    loaded(draft);
  }

  @Test
  void whatIsNotReadIsToBeDecided() throws IOException {
    exchanges();
    survey(
        "registrations.csv",
        "Firm;Country;Umsatz EUR;Total assets;Angemeldet am;Motto;Contact e-mail\n",
        "F-%d;DE;1200000;900000;42828;Always ahead no. %d;a%d@example.org",
        "F-%d;FR;800000;700000;42830;;b%d@example.org");
    ProgrammeDraft draft = ProgrammeDraft.of(target, exports);
    assertThat(page(draft, "sources/registrations.yaml"))
        .contains("  turnover: Umsatz EUR\n")
        .contains(
            "  # decide: are these totals of a year, in euro and in full?\n  balance_sheet: Total assets\n")
        .endsWith(
            """
              registered: Angemeldet am
            # Not read: Contact e-mail
            # decide: not read: Motto; map those that matter
            """);
    loaded(draft);
  }

  @Test
  void whatWasAskedInAnotherLanguageIsToBeDecided() throws IOException {
    exchanges();
    survey(
        "teilnehmer-nachher.csv",
        "Austausch,Wie zufrieden waren Sie?,Wie haben Sie davon erfahren?\n",
        "A-%d,Sehr zufrieden,Messe;Kammer",
        "A-%d,Zufrieden,Messe");
    ProgrammeDraft draft = ProgrammeDraft.of(target, exports);
    assertThat(page(draft, "programme.yaml"))
        .contains(
            """
            # decide: questions were asked in other languages (de), and texts under 'en' can be in them:
            # translate these, or name the languages of the report here
            languages: [en]
            """);
    assertThat(page(draft, "indicators.yaml"))
        .contains("label: {en: \"Wie zufrieden waren Sie: Rather satisfied or very satisfied\"}")
        .contains(
            """
                label: {en: "Wie haben Sie davon erfahren: Messe"}
                construct: operation
                criterion: efficiency
            """);
    loaded(draft);
  }

  @Test
  void oneOfSeveralLanguagesIsToBeDecidedAsWell() throws IOException {
    exchanges();
    survey(
        "hosts-exit.csv",
        "Exchange,How satisfied were you?\n",
        "A-%d,Very satisfied",
        "A-%d,Neither satisfied nor dissatisfied");
    survey(
        "teilnehmer-nachher.csv",
        "Austausch,Wie zufrieden waren Sie?\n",
        "A-%d,Sehr zufrieden",
        "A-%d,Weder noch");
    ProgrammeDraft draft = ProgrammeDraft.of(target, exports);
    assertThat(page(draft, "codebook/scales.yaml"))
        .contains("label: {en: Very satisfied}, also: [Sehr zufrieden]}");
    assertThat(page(draft, "programme.yaml"))
        .contains("# decide: questions were asked in other languages (de), and texts");
  }

  @Test
  void draftsAreTheSameEveryTime() throws IOException {
    limeSurvey();
    ProgrammeDraft one = ProgrammeDraft.of(target, exports);
    ProgrammeDraft other = ProgrammeDraft.of(target, exports);
    assertThat(other.pages().stream().map(page -> page.file() + page.text()))
        .containsExactlyElementsOf(
            one.pages().stream().map(page -> page.file() + page.text()).toList());
    assertThat(DecisionsFile.text(other)).isEqualTo(DecisionsFile.text(one));
  }

  @Test
  void decisionsPointAtTheirComments() throws IOException {
    limeSurvey();
    ProgrammeDraft draft = ProgrammeDraft.of(target, exports);
    draft.write();
    assertThat(draft.decisions()).hasSizeGreaterThan(5);
    for (var decision : draft.decisions()) {
      List<String> lines = Files.readAllLines(target.resolve(decision.file()));
      assertThat(lines.get(decision.line() - 1)).as(decision.text()).contains("# decide: ");
    }
    assertThat(Files.readString(target.resolve("DECISIONS.md")))
        .startsWith("# What to decide\n")
        .contains("\n1. `programme.yaml:2` the programme's name, and what it is")
        .contains("| placements.csv | `sources/placements.yaml` |\n");
  }

  @Test
  void exportsInTheDirectoryItselfStayWhereTheyAre() throws IOException {
    file("mobilities.csv", "Id,Sending country,Host country,Status\n1,DE,FR,done\n2,IT,DE,done\n");
    ProgrammeDraft draft = ProgrammeDraft.of(exports, exports);
    draft.write();
    assertThat(page(draft, "sources/mobilities.yaml")).contains("files: mobilities.csv\n");
    assertThat(ProgrammeLoader.load(exports).sources()).hasSize(1);
    assertFails(
        exports,
        exports,
        exports.toAbsolutePath()
            + " already holds programme.yaml; nothing is overwritten: name a new directory");
  }

  @Test
  void whatCannotBeDraftedIsSaid() throws IOException {
    assertFails(
        target,
        exports,
        exports + " holds no exports; put the files of registrations, exchanges and surveys there");
    assertFails(target, temp.resolve("none"), temp.resolve("none") + ": there is no such folder");
    file("photo.bin", "\u0001\u0002");
    assertFails(
        target,
        exports,
        "nothing in %s is recognised as an export; photo.bin: no format that exports come in; allowed: text with separators, workbooks, JSON, Parquet, and the exports of survey tools"
            .formatted(exports));
    Path full = Files.createDirectory(temp.resolve("full"));
    Files.writeString(full.resolve("x.txt"), "x");
    assertFails(
        full,
        exports,
        full
            + " is not empty; name a new directory, or leave out --from to draft a programme for the exports in it");
    file("broken.csv", "");
    assertFails(
        target,
        exports,
        "nothing in %s is recognised as an export; broken.csv: the file is empty (0 bytes); export it again; photo.bin: no format that exports come in; allowed: text with separators, workbooks, JSON, Parquet, and the exports of survey tools"
            .formatted(exports));
    assertThat(target).doesNotExist();
  }

  private static void assertFails(Path directory, Path exports, String message) {
    assertThatThrownBy(() -> ProgrammeDraft.of(directory, exports))
        .isInstanceOfSatisfying(
            Failure.class, e -> assertThat(e.kind()).isEqualTo(Failure.Kind.INPUT))
        .hasMessage(message);
  }
}
