package org.sojourn.ingest.samesurvey;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sojourn.ingest.tool.Books;

/** The survey as Google Forms and Microsoft Forms keep it. */
final class FormFiles {

  private static final DateTimeFormatter GOOGLE =
      DateTimeFormatter.ofPattern("uuuu/MM/dd h:mm:ss a 'GMT+2'", Locale.ENGLISH);
  private static final String ITEMS =
      """
      items:
        satisfaction: "How satisfied are you, on the whole?"
        recommend: "How likely are you to recommend it?"
        lodging: {from: "If your guest lodged with you: how was it?", values: {"": not-shown}}
        channels: {from: "How did you hear of it?", separator: "%s"}
        cost: "What did it cost, in euro?"
        comment: "Anything else?"
      """;
  private static final String COLUMNS =
      """
      columns:
        response: Number of your exchange
        exchange: Number of your exchange
        respondent: email
        submitted: %s
      """;
  private static final List<String> QUESTIONS =
      List.of(
          Texts.EXCHANGE,
          Texts.SATISFACTION,
          Texts.RECOMMEND,
          Texts.LODGING,
          Texts.CHANNELS,
          Texts.COST,
          Texts.COMMENT);

  private FormFiles() {}

  static List<Export> exports() {
    String google = COLUMNS + ITEMS.formatted(", ");
    String dated = google.formatted("{from: timestamp, date: \"yyyy/MM/dd h:mm:ss a O\"}");
    return List.of(
        Export.text("download", "google-forms", "same.csv", googleCsv(), dated),
        new Export("sheet", "google-forms", "same.xlsx", googleSheet(), dated),
        new Export(
            "workbook",
            "microsoft-forms",
            "same.xlsx",
            microsoft(),
            (COLUMNS + ITEMS.formatted(";")).formatted("completion")));
  }

  private static List<Object> answers(Given given, String joined) {
    List<Object> cells = new ArrayList<>();
    cells.add(given.exchange());
    cells.add(Given.label(given.satisfaction()));
    cells.add(Texts.blank(given.recommend()));
    cells.add(Given.label(given.lodging()));
    cells.add(joined);
    cells.add(Given.plain(given.cost()));
    cells.add(given.comment());
    return cells;
  }

  private static String googleCsv() {
    List<List<String>> records = new ArrayList<>();
    records.add(Texts.cells("Zeitstempel", "E-Mail-Adresse", QUESTIONS));
    for (Given given : Given.ALL) {
      records.add(
          Texts.cells(
              GOOGLE.format(given.submitted()),
              given.mail(),
              answers(given, String.join(", ", given.chosen()))));
    }
    StringBuilder out = new StringBuilder();
    records.forEach(cells -> out.append(Texts.quoted(",", cells)).append('\n'));
    return out.toString();
  }

  private static byte[] googleSheet() {
    List<Object[]> rows = new ArrayList<>();
    rows.add(Texts.cells("Timestamp", "Email Address", QUESTIONS).toArray());
    for (Given given : Given.ALL) {
      List<Object> row = new ArrayList<>(List.of(given.submitted(), given.mail()));
      row.addAll(answers(given, String.join(", ", given.chosen())));
      rows.add(row.toArray());
    }
    return Books.book(false, "Form Responses 1", rows);
  }

  private static byte[] microsoft() {
    List<Object[]> rows = new ArrayList<>();
    rows.add(
        Texts.cells("ID", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name", QUESTIONS).stream()
            .map(heading -> heading.replace("you ", "you\u00A0"))
            .toArray());
    for (Given given : Given.ALL) {
      String joined = given.chosen().isEmpty() ? "" : String.join(";", given.chosen()) + ";";
      List<Object> row =
          new ArrayList<>(
              List.of(
                  given.number(),
                  given.submitted().minusMinutes(5),
                  given.submitted(),
                  given.mail(),
                  ""));
      row.addAll(answers(given, joined));
      rows.add(row.toArray());
    }
    return Books.book(false, "Form1", rows);
  }
}
