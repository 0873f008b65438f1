package org.sojourn.ingest.samesurvey;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sojourn.ingest.tool.Books;

/** The survey as EUSurvey exports it to a spreadsheet, with short names. */
final class EuSurveyFiles {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final int WIDTH = 13;
  private static final String SOURCE =
      """
      columns:
        response: EXC
        exchange: EXC
        respondent: user
        submitted: created
      items:
        satisfaction: SAT
        recommend: REC
        lodging: {from: LOD, values: {"": not-shown}}
        channels: {from: CHA, separator: "; "}
        cost: "What did it cost, in euro?"
        comment: COM
      """;

  private EuSurveyFiles() {}

  static List<Export> exports() {
    return List.of(
        new Export(
            "xlsx", "eusurvey-xlsx", "same.xlsx", Books.book(false, "Content", rows()), SOURCE),
        new Export("xls", "eusurvey-xlsx", "same.xls", Books.book(true, "Content", rows()), SOURCE),
        Export.text("its sheet as text", "eusurvey-xlsx", "same.csv", csv(), SOURCE));
  }

  private static List<Object[]> rows() {
    List<Object[]> rows = new ArrayList<>();
    rows.add(new Object[] {"Alias", "Reconstructed"});
    rows.add(new Object[] {"Export Date", LocalDateTime.of(2017, 6, 1, 12, 0)});
    rows.add(new Object[0]);
    rows.add(
        new Object[] {
          Texts.EXCHANGE + " (EXC)",
          "Overall: " + Texts.SATISFACTION + " (SAT)",
          "Rate : " + Texts.RECOMMEND + " (REC)",
          Texts.LODGING + " (LOD)",
          Texts.CHANNELS + " (CHA)",
          Texts.COST + " (COST)",
          Texts.COMMENT + " (COM)",
          "Einladungsnummer",
          "Kennnummer des Beitrags",
          "User Name",
          "Erstellungsdatum",
          "Letzte Aktualisierung",
          "Sprachen"
        });
    for (Given given : Given.ALL) {
      rows.add(row(given));
    }
    return rows;
  }

  private static Object[] row(Given given) {
    String chosen =
        given.channels() == null
            ? ""
            : given.channels().stream()
                .map(id -> Given.channel(id) + "(ID2" + (Given.CHANNELS.indexOf(id) + 1) + ")")
                .collect(Collectors.joining("; "));
    return new Object[] {
      given.exchange(),
      named(given.satisfaction()),
      given.recommend() == null ? "" : given.recommend() + "/10",
      named(given.lodging()),
      chosen,
      Given.plain(given.cost()),
      given.comment(),
      "",
      "c-" + given.number(),
      given.mail(),
      given.submitted(),
      given.submitted(),
      "EN"
    };
  }

  private static String named(Integer code) {
    String label = Given.label(code);
    return label.isEmpty() ? "" : label + "(A" + (code == Given.NOT_APPLICABLE ? 6 : code) + ")";
  }

  private static String csv() {
    StringBuilder out = new StringBuilder();
    for (Object[] row : rows()) {
      List<String> cells =
          Arrays.stream(Arrays.copyOf(row, WIDTH))
              .map(
                  cell ->
                      cell instanceof LocalDateTime time ? TIME.format(time) : Texts.blank(cell))
              .toList();
      out.append(Texts.sparse(",", cells)).append('\n');
    }
    return out.toString();
  }
}
