package org.sojourn.ingest.samesurvey;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sojourn.ingest.tool.Books;

/** The survey as LimeSurvey exports it. */
final class LimeSurveyFiles {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final String NOT_SHOWN = "{question_not_shown}";
  private static final List<String> CODES =
      List.of(
          "id",
          "submitdate",
          "lastpage",
          "startlanguage",
          "seed",
          "EXC",
          "MAIL",
          "SAT",
          "REC",
          "LOD",
          "CHA[SQ001]",
          "CHA[SQ002]",
          "CHA[SQ003]",
          "COST",
          "COM");
  private static final List<String> TEXTS =
      List.of(
          "Response ID",
          "Date submitted",
          "Last page",
          "Start language",
          "Seed",
          Texts.EXCHANGE,
          Texts.MAIL,
          Texts.SATISFACTION,
          Texts.RECOMMEND,
          Texts.LODGING,
          Texts.CHANNELS + " [A letter or e-mail, from whomever]",
          Texts.CHANNELS + " [A fair; or a market]",
          Texts.CHANNELS + " [Friends]",
          Texts.COST,
          Texts.COMMENT);
  private static final String SOURCE =
      """
      columns:
        response: EXC
        exchange: EXC
        respondent: MAIL
        submitted: submitdate
        status: {from: submitdate, values: {"": partial, "*": complete}}
      items:
        satisfaction: SAT
        recommend: REC
        lodging: {from: LOD, values: {"": not-shown}}
        channels: {options: {email: "CHA[SQ001]", fair: "CHA[SQ002]", friend: "CHA[SQ003]"}}
        cost: COST
        comment: COM
      """;

  private LimeSurveyFiles() {}

  static List<Export> exports() {
    List<String> both = new ArrayList<>();
    for (int i = 0; i < CODES.size(); i++) {
      both.add(CODES.get(i) + ". " + TEXTS.get(i).replace("satisfied", "satisfied\n"));
    }
    String byText = SOURCE;
    for (int i = CODES.size() - 1; i > 4; i--) {
      byText =
          byText
              .replace("\"" + CODES.get(i) + "\"", "\"" + TEXTS.get(i) + "\"")
              .replace(": " + CODES.get(i) + "\n", ": \"" + TEXTS.get(i) + "\"\n")
              .replace(": " + CODES.get(i) + ",", ": \"" + TEXTS.get(i) + "\",");
    }
    return List.of(
        csv("codes as headings", ";", CODES, SOURCE),
        csv("codes and texts as headings", ",", both, SOURCE),
        csv("texts as headings", "\t", TEXTS, byText),
        new Export("workbook", "limesurvey-csv", "same.xlsx", workbook(both), SOURCE),
        vv());
  }

  private static List<String> cells(Given given, boolean vv) {
    List<String> ticks = new ArrayList<>();
    for (String id : Given.CHANNELS) {
      ticks.add(given.channels() != null && given.channels().contains(id) ? "Y" : "");
    }
    String hidden = vv ? NOT_SHOWN : "";
    String lodging = given.lodging() == Given.NOT_APPLICABLE ? "A6" : "A" + given.lodging();
    return Texts.cells(
        given.number() + 40,
        TIME.format(given.submitted()),
        3,
        "en",
        "1620442347",
        given.exchange(),
        given.mail(),
        given.satisfaction() == null ? "" : "A" + given.satisfaction(),
        given.recommend(),
        given.lodging() == Given.NOT_SHOWN ? hidden : lodging,
        ticks,
        given.cost() == null
            ? ""
            : Given.plain(given.cost()) + (vv && given.cost() % 1 != 0 ? "00000000" : ""),
        given.comment());
  }

  private static String masked(String cell) {
    return cell.startsWith("=") ? "'" + cell : cell;
  }

  private static Export csv(String name, String separator, List<String> headings, String source) {
    StringBuilder out = new StringBuilder("\uFEFF");
    out.append(Texts.quoted(separator, headings)).append("\r\n");
    for (Given given : Given.ALL) {
      List<String> cells = cells(given, false).stream().map(LimeSurveyFiles::masked).toList();
      out.append(Texts.quoted(separator, cells)).append("\r\n");
    }
    return Export.text(name, "limesurvey-csv", "same.csv", out.append("\r\n").toString(), source);
  }

  private static byte[] workbook(List<String> headings) {
    List<Object[]> rows = new ArrayList<>();
    rows.add(headings.toArray());
    for (Given given : Given.ALL) {
      rows.add(cells(given, false).stream().map(LimeSurveyFiles::masked).toArray());
    }
    return Books.book(false, "Hosts at the end", rows);
  }

  private static Export vv() {
    StringBuilder out = new StringBuilder();
    out.append(php(TEXTS))
        .append(php(CODES.stream().map(c -> c.replace("[", "_").replace("]", "")).toList()));
    for (Given given : Given.ALL) {
      out.append(php(cells(given, true).stream().map(LimeSurveyFiles::guarded).toList()));
    }
    return Export.text(
        "texts above codes",
        "limesurvey-vv",
        "same.txt",
        out.toString(),
        SOURCE
            .replace("{from: LOD, values: {\"\": not-shown}}", "LOD")
            .replace("{\"\": partial", "{\"" + NOT_SHOWN + "\": partial"));
  }

  /** A value as the tool protects it; the mark for a question that was not shown stays. */
  private static String guarded(String value) {
    if (value.equals(NOT_SHOWN)) {
      return value;
    }
    return value
        .replace("{", "{lbrace}")
        .replace("\n", "{newline}")
        .replace("\r", "{cr}")
        .replace("\t", "{tab}")
        .replaceFirst("^\"", "{quote}");
  }

  /** A record as PHP's fputcsv writes it: quoted where there is a blank or quote. */
  private static String php(List<String> cells) {
    return cells.stream()
        .map(
            cell ->
                cell.matches("(?s).*[ \"\\\\\n\r\t].*")
                    ? "\"" + cell.replace("\"", "\"\"") + "\""
                    : cell)
        .collect(Collectors.joining("\t", "", "\n"));
  }
}
