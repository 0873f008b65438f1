package org.sojourn.drafting.guess;

import java.util.Map;

/**
 * How an item is read.
 *
 * @param from the export's column, null where each option has its own
 * @param options option to column, none where one column holds all
 * @param separator between joined options, null for other items
 */
public record ItemRule(String from, Map<String, String> options, String separator) {

  static ItemRule of(String column) {
    return new ItemRule(column, Map.of(), null);
  }
}
