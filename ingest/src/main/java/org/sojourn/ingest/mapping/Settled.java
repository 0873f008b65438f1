package org.sojourn.ingest.mapping;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the values of a file settle about its columns, by the name of the source's column. Columns
 * that are not there are read by what their source declares, or by the usual rules.
 */
public final class Settled {

  /** Nothing is settled. */
  public static final Settled NOTHING = new Settled(Map.of(), Map.of());

  private final Map<String, DateColumn.Found> dates;
  private final Map<String, Decimal> decimals;

  Settled(Map<String, DateColumn.Found> dates, Map<String, Decimal> decimals) {
    this.dates = dates;
    this.decimals = decimals;
  }

  /** What reads the dates of {@code column}; null for ISO 8601. */
  Dates dates(String column) {
    DateColumn.Found found = dates.get(column);
    return found == null ? null : found.dates();
  }

  Decimal decimal(String column) {
    return decimals.getOrDefault(column, Decimal.UNSETTLED);
  }

  /** What was found, for the record: the pattern of each date column, each decimal comma. */
  public Map<String, String> dialect() {
    Map<String, String> dialect = new TreeMap<>();
    dates.forEach((column, found) -> dialect.put("date of " + column, found.pattern()));
    decimals.forEach(
        (column, decimal) ->
            dialect.put("decimal of " + column, decimal == Decimal.POINT ? "." : ","));
    return Collections.unmodifiableMap(dialect);
  }
}
