package org.sojourn.ingest.tool;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.text.CellText;

/**
 * What EUSurvey's columns are called by: the heading, the short name in brackets at its end, and
 * the title before it. The heading of a cell of a table has two short names, joined here by a
 * colon. Matrix and row are joined by {@code ": "}, also where the heading has a blank before the
 * colon.
 */
final class EuSurveyNames {

  /** The columns that stand at the end whatever the survey asks. */
  static final OwnColumns OWN =
      OwnColumns.of(
          Map.of(
              "invitation",
              List.of("Invitation Number", "Einladungsnummer", "Numéro de l'invitation"),
              "contribution",
              List.of("Contribution Id", "Kennnummer des Beitrags"),
              "user",
              List.of("User Name"),
              "created",
              List.of("Creation Date", "Erstellungsdatum", "Date de création"),
              "updated",
              List.of("Last Update", "Letzte Aktualisierung", "Dernière mise à jour"),
              "languages",
              List.of("Languages", "Sprachen", "Langues"),
              "score",
              List.of("Total Score")));

  private static final Pattern SHORT = Pattern.compile("(.*\\S)\\s*\\(([^()\\s]+)\\)");
  private static final Pattern CELL =
      Pattern.compile("(.*\\S) \\(([^()\\s]+)\\):(\\S|\\S.*\\S) \\(([^()\\s]+)\\)");

  private EuSurveyNames() {}

  /** The column that is headed {@code text}. */
  static Heading heading(String text) {
    String clean = CellText.clean(text);
    Set<String> names = new LinkedHashSet<>();
    add(names, clean);
    Matcher cell = CELL.matcher(clean);
    Matcher question = SHORT.matcher(clean);
    if (cell.matches()) {
      add(names, cell.group(2) + ":" + cell.group(4));
      add(names, cell.group(1) + ":" + cell.group(3));
    } else if (question.matches()) {
      add(names, question.group(2));
      add(names, question.group(1));
    }
    return new Heading(List.copyOf(names));
  }

  private static void add(Set<String> names, String name) {
    names.add(name);
    names.add(name.replace(" : ", ": "));
  }

  /**
   * What the tool looks for among the chosen answers to decide whether the one headed {@code text}
   * was ticked.
   */
  static String ticked(String text) {
    Matcher option = SHORT.matcher(CellText.clean(text));
    String name =
        option.matches() ? option.group(1) + "(" + option.group(2) + ")" : CellText.clean(text);
    return name + "; ";
  }
}
