package org.sojourn.examples.mobilise;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** All files of the example, with their mistakes. */
final class Example {

  private static final Charset WESTERN_EUROPEAN = Charset.forName("windows-1252");

  private final Pilot pilot = Pilot.invent();
  private final Respondent.Parties parties = Respondent.of(pilot.completed());
  private final DirtLog log = new DirtLog();

  /** Writes the files into {@code folder}. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    new CsvFile(StandardCharsets.UTF_8, ',', false, false).write(registrations(), folder);
    ExchangesWorkbook.write(exchanges(), folder);
    new CsvFile(WESTERN_EUROPEAN, ';', false, false).write(sendingExit(), folder);
    new CsvFile(StandardCharsets.UTF_8, ',', false, false).write(hostExit(), folder);
    JsonLinesFile.write(sendingFollowUp(), folder);
    JsonLinesFile.write(hostFollowUp(), folder);
    Visitors visitors = new Visitors(parties.visitors());
    CsvFile lime = new CsvFile(StandardCharsets.UTF_8, ',', true, true);
    lime.write(participantBefore(visitors), folder);
    lime.write(participantExit(visitors), folder);
  }

  /** The mistakes in the files written, as lines of a Markdown table. */
  List<String> mistakes() {
    return log.markdown();
  }

  private TextTable registrations() {
    TextTable table = RegistrationsTable.of(pilot.companies());
    RegistrationDirt.into(table, pilot, log);
    return table;
  }

  private TextTable exchanges() {
    TextTable table = ExchangesTable.of(pilot.stays());
    ExchangeDirt.into(table, pilot.stays(), log);
    return table;
  }

  private TextTable sendingExit() {
    SurveyLayout layout = Layouts.sendingExit();
    TextTable table = layout.table(CompanyExit.sending(parties.sending()));
    Stay cancelled = cancelled(0);
    new SurveyDirt(table, layout, log)
        .unfinishedBefore(8, Set.of("Q1 Support"))
        .finishedBefore(15, "Q3 Match", "Dissatisfied")
        .toUnknownExchange(20, "EX-999")
        .toCancelledExchange(25, cancelled, cancelled.sending().email())
        .write(4, "Q2 Platform", "n/a", "does not apply")
        .write(30, "Q9 Own cost", "about 2000", "`outside-range`, the rest of the row counts")
        .blanksBehindKey(34);
    return table;
  }

  private TextTable hostExit() {
    SurveyLayout layout = Layouts.hostExit();
    TextTable table = layout.table(CompanyExit.host(parties.host()));
    Stay cancelled = cancelled(3);
    new SurveyDirt(table, layout, log)
        .unfinishedAfter(6, "Q3", "2")
        .toCancelledExchange(18, cancelled, cancelled.host().email())
        .ragged(26, unanswered(table))
        .write(12, "Q1", "7", "`outside-scale`, the rest of the row counts")
        .write(33, "Q4", "7", "`outside-scale`, the rest of the row counts");
    return table;
  }

  private TextTable sendingFollowUp() {
    SurveyLayout layout = Layouts.followUp("sending", "SF-");
    TextTable table = layout.table(CompanyFollowUp.sending(parties.sending()));
    new SurveyDirt(table, layout, log)
        .write(11, "answers.turnover", "-500", "`outside-range`, the rest of the row counts");
    return table;
  }

  private TextTable hostFollowUp() {
    SurveyLayout layout = Layouts.followUp("host", "HF-");
    TextTable table = layout.table(CompanyFollowUp.host(parties.host()));
    new SurveyDirt(table, layout, log)
        .finishedBefore(9, "answers.cross_border", "3")
        .toUnknownExchange(17, "EX-O45")
        .write(22, "answers.partnership", "n/a", "does not apply");
    return table;
  }

  private TextTable participantBefore(Visitors visitors) {
    SurveyLayout layout = Layouts.participantBefore();
    TextTable table = layout.table(visitors.before());
    new SurveyDirt(table, layout, log)
        .unfinishedBefore(14, Set.of("abroad", "skills[languages]"))
        .write(22, "skills[technical]", "n/a", "does not apply")
        .blanksBehindKey(31);
    return table;
  }

  private TextTable participantExit(Visitors visitors) {
    SurveyLayout layout = Layouts.participantExit();
    TextTable table = layout.table(visitors.exit());
    String comment = "Good: the team, the project.\nLess good: \"my\" room; it was far away.";
    new SurveyDirt(table, layout, log)
        .toUnknownExchange(10, "EX-912")
        .write(5, "skills[digital]", "{question_not_shown}", "not shown")
        .write(28, "skills[project]", "7", "`outside-scale`, the rest of the row counts")
        .write(table.rows().size() - 1, "comment", comment, "line break kept");
    return table;
  }

  private Stay cancelled(int index) {
    return pilot.stays().stream()
        .filter(stay -> stay.state().equals(Stay.CANCELLED))
        .toList()
        .get(index);
  }

  /** A completed exchange that no row of {@code table} is about. */
  private String unanswered(TextTable table) {
    return pilot.completed().stream()
        .map(Stay::id)
        .filter(id -> table.rows().stream().noneMatch(row -> row.get("Exchange").equals(id)))
        .findFirst()
        .orElseThrow();
  }
}
