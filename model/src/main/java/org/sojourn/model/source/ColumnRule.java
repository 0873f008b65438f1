package org.sojourn.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a canonical column is read from a source row. Plain text in YAML ({@code country: Land}) is
 * short for {@code {from: Land}}.
 *
 * @param from name of the source's column, or null with {@code constant}, {@code rowNumber} or
 *     {@code options}
 * @param values raw text to canonical value, in the order of the file, compared trimmed and without
 *     case; {@link #ANY} stands for any other text; texts that are not listed go through the
 *     column's own normaliser
 * @param date pattern of {@link java.time.format.DateTimeFormatter}, or null for ISO 8601
 * @param extract regular expression whose first group is the value, or null
 * @param constant the same value for every row, or null
 * @param rowNumber true where the value is file name and row number: keys of tables without a key
 * @param options option of a multiple item, code of a closed one, or missing reason, to the name of
 *     the column that says whether it was ticked; empty unless an item has one column per answer
 * @param separator what stands between the answers to a multiple item in one column, or null
 * @param ticked texts of {@code options} columns that mean ticked; empty for the usual ones
 * @param unticked texts of {@code options} columns that mean not ticked; empty for the usual ones
 * @param blank what it means that nothing of a multiple item is filled in; null for skipped
 */
public record ColumnRule(
    String from,
    Map<String, String> values,
    String date,
    String extract,
    String constant,
    boolean rowNumber,
    Map<String, String> options,
    String separator,
    List<String> ticked,
    List<String> unticked,
    Blank blank) {

  /** Stands for every text that is not blank and not listed. */
  public static final String ANY = "*";

  /** What it means that nothing is filled in. */
  public enum Blank {
    /** The item was seen and left blank. */
    SKIPPED,
    /** No option was chosen. */
    NONE;

    /** The name used in files. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Fills in what a source leaves out. */
  public ColumnRule {
    values = inOrder(values);
    options = inOrder(options);
    ticked = ticked == null ? List.of() : List.copyOf(ticked);
    unticked = unticked == null ? List.of() : List.copyOf(unticked);
  }

  private static Map<String, String> inOrder(Map<String, String> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** Reads the short form. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ColumnRule from(String column) {
    return of(column, null, null, null, null, null, null, null, null, null, null);
  }

  /** Reads the long form. */
  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public static ColumnRule of(
      @JsonProperty("from") String from,
      @JsonProperty("values") Map<String, String> values,
      @JsonProperty("date") String date,
      @JsonProperty("extract") String extract,
      @JsonProperty("constant") String constant,
      @JsonProperty("row-number") Boolean rowNumber,
      @JsonProperty("options") Map<String, String> options,
      @JsonProperty("separator") String separator,
      @JsonProperty("ticked") List<String> ticked,
      @JsonProperty("unticked") List<String> unticked,
      @JsonProperty("blank") Blank blank) {
    return new ColumnRule(
        from,
        values,
        date,
        extract,
        constant,
        rowNumber != null && rowNumber,
        options,
        separator,
        ticked,
        unticked,
        blank);
  }

  /** Names of the source's columns that are read, in order. */
  public List<String> columns() {
    return from == null ? List.copyOf(options.values()) : List.of(from);
  }
}
