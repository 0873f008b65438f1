package org.sojourn.ingest.rule;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.ingest.parse.StoredRow;
import org.sojourn.model.table.TableSchema;

/**
 * What registrations say of organisations, by pseudonym, for exchanges that do not say it
 * themselves. Of several registrations of one organisation the one with the least key counts.
 */
public final class Organisations implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final List<String> FACTS = List.of("country", "section", "division", "size");

  private final HashMap<String, Registration> byPseudonym = new HashMap<>();
  private final int[][] exchangeColumns;

  /**
   * The organisations of accepted registrations.
   *
   * @param registrations the schema of the registrations
   * @param exchanges the schema of the exchanges that are filled
   * @param rows accepted registrations
   */
  public Organisations(TableSchema registrations, TableSchema exchanges, Stream<StoredRow> rows) {
    int[] facts = FACTS.stream().mapToInt(registrations::position).toArray();
    int key = registrations.position("registration");
    int organisation = registrations.position("organisation");
    rows.forEach(row -> add(row, key, organisation, facts));
    exchangeColumns =
        Stream.of("sending_", "host_").map(side -> columns(side, exchanges)).toArray(int[][]::new);
  }

  private static int[] columns(String side, TableSchema exchanges) {
    return Stream.concat(Stream.of("organisation"), FACTS.stream())
        .mapToInt(column -> exchanges.position(side + column))
        .toArray();
  }

  private void add(StoredRow row, int key, int organisation, int[] facts) {
    String[] values = new String[facts.length];
    for (int i = 0; i < facts.length; i++) {
      values[i] = (String) row.value(facts[i]);
    }
    byPseudonym.merge(
        (String) row.value(organisation),
        new Registration((String) row.value(key), values),
        (a, b) -> a.key.compareTo(b.key) <= 0 ? a : b);
  }

  /**
   * Fills country, sector and size of both sides of an exchange where they are empty; a section
   * that is known keeps its division, known or not.
   *
   * @param exchange values by the columns of the exchanges, changed
   */
  public void fill(Object[] exchange) {
    for (int[] columns : exchangeColumns) {
      Registration known = byPseudonym.get(exchange[columns[0]]);
      if (known != null) {
        boolean sector = exchange[columns[2]] == null;
        for (int i = 0; i < FACTS.size(); i++) {
          boolean division = i == 2;
          if (exchange[columns[i + 1]] == null && (!division || sector)) {
            exchange[columns[i + 1]] = known.facts[i];
          }
        }
      }
    }
  }

  /** What a registration says, by {@link #FACTS}. */
  private record Registration(String key, String[] facts) implements Serializable {}
}
