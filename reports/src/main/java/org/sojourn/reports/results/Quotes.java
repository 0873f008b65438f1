package org.sojourn.reports.results;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.table.QuoteTable;
import org.sojourn.tables.ParquetTable;

/**
 * The respondents' words that a run publishes.
 *
 * @param byId their words, by rising id
 */
public record Quotes(Map<String, Quote> byId) {

  /** No words. */
  public static final Quotes NONE = new Quotes(Map.of());

  /**
   * A respondent's words.
   *
   * @param id by which prose names them
   * @param role who said it
   * @param item the question it answers
   * @param text the words
   */
  public record Quote(String id, String role, String item, String text) {

    Object[] row() {
      return new Object[] {id, role, item, text};
    }

    private static Quote of(Object[] row) {
      return new Quote((String) row[0], (String) row[1], (String) row[2], (String) row[3]);
    }
  }

  /** Copies and orders the map. */
  public Quotes {
    byId = Collections.unmodifiableMap(new TreeMap<>(byId));
  }

  /**
   * The table {@code quotes} in {@code publicDataDir}, which is there where prose quotes anybody.
   */
  static Quotes read(ProgrammeDirectory programme, Path publicDataDir) {
    if (programme.prose().stream().allMatch(prose -> prose.quotes().isEmpty())) {
      return NONE;
    }
    Path folder = publicDataDir.resolve(QuoteTable.CHOSEN.name());
    return new Quotes(
        ParquetTable.read(folder, QuoteTable.CHOSEN).stream()
            .map(Quote::of)
            .collect(Collectors.toMap(Quote::id, quote -> quote)));
  }

  /** The words called {@code id}. */
  public Optional<Quote> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The rows of the table, by rising id. */
  public List<Object[]> rows() {
    return byId.values().stream().map(Quote::row).toList();
  }
}
