package org.sojourn.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a canonical column is read from a source row. Plain text in YAML ({@code country: Land}) is
 * short for {@code {from: Land}}.
 *
 * @param from name of the source's column, or null with {@code constant} or {@code rowNumber}
 * @param values raw text to canonical value, in the order of the file, compared trimmed and without
 *     case; texts that are not listed go through the column's own normaliser
 * @param date pattern of {@link java.time.format.DateTimeFormatter}, or null for ISO 8601
 * @param extract regular expression whose first group is the value, or null
 * @param constant the same value for every row, or null
 * @param rowNumber true where the value is file name and row number: keys of tables without a key
 */
public record ColumnRule(
    String from,
    Map<String, String> values,
    String date,
    String extract,
    String constant,
    boolean rowNumber) {

  /** Fills in what a source leaves out. */
  public ColumnRule {
    values = values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Reads the short form. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ColumnRule from(String column) {
    return new ColumnRule(column, null, null, null, null, false);
  }

  /** Reads the long form. */
  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public static ColumnRule of(
      @JsonProperty("from") String from,
      @JsonProperty("values") Map<String, String> values,
      @JsonProperty("date") String date,
      @JsonProperty("extract") String extract,
      @JsonProperty("constant") String constant,
      @JsonProperty("row-number") Boolean rowNumber) {
    return new ColumnRule(from, values, date, extract, constant, rowNumber != null && rowNumber);
  }
}
