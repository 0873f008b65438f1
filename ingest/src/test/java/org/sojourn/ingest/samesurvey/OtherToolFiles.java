package org.sojourn.ingest.samesurvey;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sojourn.ingest.tool.Books;

/** The survey as Qualtrics, SurveyMonkey and KoboToolbox export it. */
final class OtherToolFiles {

  private static final DateTimeFormatter QUALTRICS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter MONKEY =
      DateTimeFormatter.ofPattern("MM/dd/uuuu hh:mm:ss a", Locale.ENGLISH);
  private static final DateTimeFormatter KOBO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'+02:00'", Locale.ROOT);

  private OtherToolFiles() {}

  static List<Export> exports() {
    return List.of(
        Export.text("csv", "qualtrics", "same.csv", qualtrics(","), QUALTRICS_SOURCE),
        new Export(
            "tsv",
            "qualtrics",
            "same.tsv",
            qualtrics("\t").getBytes(StandardCharsets.UTF_16LE),
            QUALTRICS_SOURCE),
        Export.text("csv", "surveymonkey", "same.csv", monkeyCsv(), MONKEY_SOURCE),
        new Export("workbook", "surveymonkey", "same.xlsx", monkeyBook(), MONKEY_SOURCE),
        Export.text(
            "joined names", "kobo", "same.csv", kobo(), kobo("{from: channels, separator: \" \"}")),
        Export.text(
            "a column per option",
            "kobo",
            "same.csv",
            kobo(),
            kobo("{options: {email: channels/email, fair: about/channels/fair, friend: friend}}")));
  }

  private static final String QUALTRICS_SOURCE =
      """
      columns:
        response: Q1
        exchange: Q1
        respondent: ExternalReference
        submitted: endDate
        status: {from: Finished, values: {"0": partial, "1": complete}}
      items:
        satisfaction: QID2
        recommend: Q3
        lodging: QID4
        channels: {from: QID5, separator: ","}
        cost: QID6_TEXT
        comment: QID7_TEXT
      missing:
        not-shown: [""]
      """;

  private static String qualtrics(String separator) {
    List<String> tags =
        List.of(
            "EndDate", "Finished", "ExternalReference", "Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7");
    List<String> ids =
        List.of(
            "endDate\",\"timeZone\":\"Europe/Brussels",
            "finished",
            "externalDataReference",
            "QID1_TEXT",
            "QID2",
            "QID3",
            "QID4",
            "QID5",
            "QID6_TEXT",
            "QID7_TEXT");
    List<List<String>> records = new ArrayList<>();
    records.add(tags);
    records.add(
        List.of(
            "End Date",
            "Finished",
            "External Data Reference",
            Texts.EXCHANGE,
            Texts.SATISFACTION,
            Texts.RECOMMEND,
            Texts.LODGING,
            Texts.CHANNELS + " - Selected Choice",
            Texts.COST,
            Texts.COMMENT));
    records.add(ids.stream().map(id -> "{\"ImportId\":\"" + id + "\"}").toList());
    for (Given given : Given.ALL) {
      List<String> chosen =
          given.channels() == null
              ? List.of("-99")
              : given.channels().stream().map(id -> "" + (Given.CHANNELS.indexOf(id) + 1)).toList();
      records.add(
          Texts.cells(
              QUALTRICS.format(given.submitted()),
              1,
              given.mail(),
              given.exchange(),
              seen(given.satisfaction()),
              seen(given.recommend()),
              given.lodging() == Given.NOT_SHOWN ? "" : given.lodging(),
              String.join(",", chosen),
              given.cost() == null ? "-99" : Given.plain(given.cost()),
              seen(given.comment())));
    }
    StringBuilder out = new StringBuilder("\uFEFF");
    records.forEach(cells -> out.append(Texts.sparse(separator, cells)).append('\n'));
    return out.toString();
  }

  private static Object seen(Object answer) {
    return answer == null ? "-99" : answer;
  }

  private static final String MONKEY_SOURCE =
      """
      columns:
        response: Number of your exchange
        exchange: Number of your exchange
        respondent: Email Address
        submitted: {from: End Date, date: "MM/dd/yyyy hh:mm:ss a"}
      items:
        satisfaction: "How satisfied are you, on the whole?"
        recommend: "How likely are you to recommend it?"
        lodging: {from: "If your guest lodged with you: how was it?", values: {"": not-shown}}
        channels:
          options:
            email: "How did you hear of it?: A letter or e-mail, from whomever"
            fair: "How did you hear of it?: A fair; or a market"
            friend: "How did you hear of it?: Friends"
        cost: "What did it cost, in euro?"
        comment: "Anything else?"
      """;

  private static List<List<Object>> monkey() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(
        new ArrayList<>(
            Texts.cells(
                "Respondent ID",
                "Collector ID",
                "End Date",
                "Email Address",
                Texts.EXCHANGE,
                Texts.SATISFACTION,
                Texts.RECOMMEND,
                Texts.LODGING,
                Texts.CHANNELS,
                List.of("", "", ""),
                Texts.COST,
                Texts.COMMENT)));
    rows.add(
        new ArrayList<>(
            Texts.cells(
                List.of("", "", "", ""),
                "Open-Ended Response",
                List.of("Response", "Response", "Response"),
                Given.CHANNELS.stream().map(Given::channel).toList(),
                "Other (please specify)",
                List.of("Open-Ended Response", "Open-Ended Response"))));
    for (Given given : Given.ALL) {
      List<Object> row = new ArrayList<>(List.of(1000 + given.number(), 7, given.submitted()));
      row.addAll(
          Texts.cells(
              given.mail(),
              given.exchange(),
              Given.label(given.satisfaction()),
              given.recommend(),
              Given.label(given.lodging()),
              Given.CHANNELS.stream()
                  .map(Given::channel)
                  .map(label -> given.chosen().contains(label) ? label : "")
                  .toList(),
              "",
              Given.plain(given.cost()),
              given.comment()));
      rows.add(row);
    }
    return rows;
  }

  private static String monkeyCsv() {
    StringBuilder out = new StringBuilder();
    for (List<Object> row : monkey()) {
      List<String> cells =
          Texts.cells(
              row.stream()
                  .map(cell -> cell instanceof LocalDateTime time ? MONKEY.format(time) : cell)
                  .toList());
      out.append(Texts.sparse(",", cells)).append('\n');
    }
    return out.toString();
  }

  private static byte[] monkeyBook() {
    return Books.book(false, "Sheet", monkey().stream().map(List::toArray).toList());
  }

  private static String kobo(String channels) {
    return """
        columns:
          response: exchange
          exchange: exchange
          respondent: mail
          submitted: end
        items:
          satisfaction: satisfaction
          recommend: about/recommend
          lodging: {from: lodging, values: {"": not-shown}}
          channels: %s
          cost: cost
          comment: comment
        """
        .formatted(channels);
  }

  private static String kobo() {
    StringBuilder out = new StringBuilder();
    out.append(
        Texts.quoted(
            ";",
            List.of(
                "start",
                "end",
                "who/exchange",
                "who/mail",
                "about/satisfaction",
                "about/recommend",
                "about/stay/lodging",
                "about/channels",
                "about/channels/email",
                "about/channels/fair",
                "about/channels/friend",
                "cost",
                "comment",
                "_id",
                "_uuid")));
    for (Given given : Given.ALL) {
      List<String> ticks = new ArrayList<>();
      for (String id : Given.CHANNELS) {
        ticks.add(given.channels() == null ? "" : given.channels().contains(id) ? "1" : "0");
      }
      List<String> cells =
          Texts.cells(
              KOBO.format(given.submitted().minusMinutes(9)),
              KOBO.format(given.submitted()),
              given.exchange(),
              given.mail(),
              given.satisfaction(),
              given.recommend(),
              given.lodging() == Given.NOT_SHOWN ? "" : given.lodging(),
              given.channels() == null ? "" : String.join(" ", given.channels()),
              ticks,
              Given.plain(given.cost()),
              given.comment(),
              given.number(),
              "u-" + given.number());
      out.append('\n').append(Texts.quoted(";", cells));
    }
    return out.append('\n').toString();
  }
}
