package org.sojourn.ingest.samesurvey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.ingest.open.Sheets;
import org.sojourn.ingest.tool.Books;

/** The survey in formats that are no tool's. */
final class PlainFiles {

  private static final DateTimeFormatter GERMAN =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final String IN_SHEETS =
      """
      columns:
        response: Exchange
        exchange: Exchange
        respondent: E-mail
        submitted: Sent
      items:
        satisfaction: Match
        recommend: Recommend
        lodging: {from: Lodging, values: {"": not-shown}}
        channels: {from: Channels, separator: ", "}
        cost: Cost
        comment: Comment
      """;
  static final String IN_JSON =
      """
      columns:
        response: exchange.code
        exchange: exchange.code
        respondent: by
        submitted: at
      items:
        satisfaction: answers.satisfaction
        recommend: answers.recommend
        lodging: answers.lodging
        channels: {from: answers.channels, separator: ";"}
        cost: answers.cost
        comment: answers.comment
      missing:
        not-shown: [hidden]
      """;

  private PlainFiles() {}

  static List<Export> exports() {
    return List.of(
        csv(),
        new Export("labels", "xlsx", "same.xlsx", Books.book(false, "S", sheet()), IN_SHEETS),
        new Export("labels", "xls", "same.xls", Books.book(true, "S", sheet()), IN_SHEETS),
        new Export("labels", "ods", "same.ods", ods(), IN_SHEETS),
        Export.text("a line each", "jsonl", "same.jsonl", json("", "\n", "\n"), IN_JSON),
        Export.text("one array", "json", "same.json", json("[", ",\n", "]"), IN_JSON));
  }

  private static Export csv() {
    StringBuilder out =
        new StringBuilder("nr;mail;sent;sat;rec;lod;email;fair;friend;cost;text\r\n");
    for (Given given : Given.ALL) {
      List<String> ticks = new ArrayList<>();
      for (String id : Given.CHANNELS) {
        ticks.add(given.channels() == null ? "" : given.channels().contains(id) ? "1" : "2");
      }
      out.append(
              Texts.sparse(
                  ";",
                  Texts.cells(
                      given.exchange(),
                      given.mail(),
                      GERMAN.format(given.submitted()),
                      given.satisfaction(),
                      given.recommend(),
                      given.lodging() == Given.NOT_SHOWN ? "n/s" : given.lodging(),
                      ticks,
                      Given.plain(given.cost()).replace('.', ','),
                      given.comment())))
          .append("\r\n");
    }
    return Export.text(
        "codes",
        "csv",
        "same.csv",
        out.toString(),
        """
        columns:
          response: nr
          exchange: nr
          respondent: mail
          submitted: {from: sent, date: "dd.MM.yyyy HH:mm:ss"}
        items:
          satisfaction: sat
          recommend: rec
          lodging: lod
          channels: {options: {email: email, fair: fair, friend: friend}, ticked: [1], unticked: [2]}
          cost: cost
          comment: text
        missing:
          not-shown: [n/s]
        """);
  }

  private static List<Object[]> sheet() {
    List<Object[]> rows = new ArrayList<>();
    rows.add(
        new Object[] {
          "Exchange",
          "E-mail",
          "Sent",
          "Match",
          "Recommend",
          "Lodging",
          "Channels",
          "Cost",
          "Comment"
        });
    for (Given given : Given.ALL) {
      rows.add(
          new Object[] {
            given.exchange(),
            given.mail(),
            given.submitted(),
            Given.label(given.satisfaction()),
            given.recommend(),
            Given.label(given.lodging()),
            String.join(", ", given.chosen()),
            given.cost(),
            given.comment()
          });
    }
    return rows;
  }

  private static byte[] ods() {
    return Sheets.ods(
        sheet().stream()
            .map(row -> Stream.of(row).map(PlainFiles::cell).collect(Collectors.joining()))
            .map(cells -> "<table:table-row>" + cells + "</table:table-row>")
            .collect(Collectors.joining("", "<table:table table:name=\"S\">", "</table:table>")));
  }

  private static String cell(Object value) {
    if (value == null) {
      return "<table:table-cell/>";
    }
    if (value instanceof Number number) {
      return "<table:table-cell office:value-type=\"float\" office:value=\"" + number + "\"/>";
    }
    if (value instanceof LocalDateTime date) {
      return "<table:table-cell office:value-type=\"date\" office:date-value=\""
          + ISO.format(date)
          + "\"/>";
    }
    String text =
        value
            .toString()
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("\t", "<text:tab/>")
            .replace("\n", "</text:p><text:p>");
    return "<table:table-cell office:value-type=\"string\"><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }

  private static String json(String start, String between, String end) {
    ObjectMapper json = new ObjectMapper();
    List<String> objects = new ArrayList<>();
    for (Given given : Given.ALL) {
      Map<String, Object> answers = new LinkedHashMap<>();
      answers.put("satisfaction", given.satisfaction());
      answers.put("recommend", given.recommend());
      answers.put("lodging", given.lodging() == Given.NOT_SHOWN ? "hidden" : given.lodging());
      answers.put("channels", given.channels());
      answers.put("cost", given.cost());
      answers.put("comment", given.comment());
      try {
        objects.add(
            json.writeValueAsString(
                Map.of(
                    "exchange",
                    Map.of("code", given.exchange()),
                    "by",
                    given.mail(),
                    "at",
                    ISO.format(given.submitted()),
                    "answers",
                    answers)));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
    return start + String.join(between, objects) + end;
  }
}
