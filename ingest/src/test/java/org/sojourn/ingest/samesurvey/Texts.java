package org.sojourn.ingest.samesurvey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The questions as asked, and how texts stand in files. */
final class Texts {

  static final String SATISFACTION = "How satisfied are you, on the whole?";
  static final String RECOMMEND = "How likely are you to recommend it?";
  static final String LODGING = "If your guest lodged with you: how was it?";
  static final String CHANNELS = "How did you hear of it?";
  static final String COST = "What did it cost, in euro?";
  static final String COMMENT = "Anything else?";
  static final String EXCHANGE = "Number of your exchange";
  static final String MAIL = "Your e-mail";

  private Texts() {}

  /** A text, blank for null. */
  static String blank(Object value) {
    return value == null ? "" : value.toString();
  }

  /** A record in which every cell is quoted. */
  static String quoted(String separator, Collection<String> cells) {
    return cells.stream()
        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(separator));
  }

  /** A record in which only those cells are quoted that need it. */
  static String sparse(String separator, Collection<String> cells) {
    return cells.stream()
        .map(
            cell ->
                cell.contains(separator) || cell.contains("\"") || cell.contains("\n")
                    ? "\"" + cell.replace("\"", "\"\"") + "\""
                    : cell)
        .collect(Collectors.joining(separator));
  }

  /** Cells of several kinds in one list. */
  static List<String> cells(Object... values) {
    List<String> cells = new ArrayList<>();
    for (Object value : values) {
      if (value instanceof Collection<?> several) {
        several.forEach(one -> cells.add(blank(one)));
      } else {
        cells.add(blank(value));
      }
    }
    return cells;
  }
}
