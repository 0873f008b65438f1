package org.sojourn.drafting.guess;

import java.util.List;
import java.util.Map;

/**
 * How a canonical column is read.
 *
 * @param from the export's column, null for a constant or row number
 * @param constant the same value for every row, or null
 * @param rowNumber whether file and row are the value
 * @param values raw text to value
 * @param date pattern of dates, null for ISO 8601 or no date
 * @param extract regular expression whose first group is the value, or null
 * @param doubts what to decide about it
 */
public record Rule(
    String from,
    String constant,
    boolean rowNumber,
    Map<String, String> values,
    String date,
    String extract,
    List<String> doubts) {

  static Rule of(String column, String... doubts) {
    return new Rule(column, null, false, Map.of(), null, null, List.of(doubts));
  }

  static Rule constant(String value, String... doubts) {
    return new Rule(null, value, false, Map.of(), null, null, List.of(doubts));
  }

  static Rule place(String... doubts) {
    return new Rule(null, null, true, Map.of(), null, null, List.of(doubts));
  }

  static Rule values(String column, Map<String, String> values, List<String> doubts) {
    return new Rule(column, null, false, values, null, null, doubts);
  }

  static Rule date(String column, DateGuess date) {
    List<String> doubts =
        date.ambiguous()
            ? List.of("no day is above 12: is it the day that comes first, or the month?")
            : List.of();
    return new Rule(column, null, false, Map.of(), date.pattern(), null, doubts);
  }
}
