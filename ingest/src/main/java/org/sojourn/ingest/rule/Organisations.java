package org.sojourn.ingest.rule;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetScan;

/**
 * What registrations say of organisations, by pseudonym, for exchanges that do not say it
 * themselves. Of several registrations of one organisation the one with the least key counts.
 */
public final class Organisations implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final List<String> FACTS = List.of("country", "section", "division", "size");

  private final HashMap<String, Registration> byPseudonym = new HashMap<>();
  private final int[][] exchangeColumns;

  private Organisations(TableSchema exchanges) {
    exchangeColumns =
        Stream.of("sending_", "host_").map(side -> columns(side, exchanges)).toArray(int[][]::new);
  }

  /**
   * The organisations of the registrations that are stored in {@code folder}.
   *
   * @param exchanges the schema of the exchanges that are filled
   */
  public static Organisations in(Path folder, TableSchema exchanges) {
    Organisations organisations = new Organisations(exchanges);
    List<String> columns =
        Stream.concat(Stream.of("registration", "organisation"), FACTS.stream()).toList();
    ParquetScan.forEach(folder, CanonicalTables.registrations(), columns, organisations::add);
    return organisations;
  }

  private static int[] columns(String side, TableSchema exchanges) {
    return Stream.concat(Stream.of("organisation"), FACTS.stream())
        .mapToInt(column -> exchanges.position(side + column))
        .toArray();
  }

  private void add(Object[] row) {
    String[] facts = new String[FACTS.size()];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = (String) row[i + 2];
    }
    byPseudonym.merge(
        (String) row[1],
        new Registration((String) row[0], facts),
        (a, b) -> a.key.compareTo(b.key) <= 0 ? a : b);
  }

  /** The organisations of which {@code others} say something else, or only one of both. */
  public Set<String> differences(Organisations others) {
    Set<String> all = new TreeSet<>(byPseudonym.keySet());
    all.addAll(others.byPseudonym.keySet());
    all.removeIf(organisation -> Arrays.equals(facts(organisation), others.facts(organisation)));
    return all;
  }

  private String[] facts(String organisation) {
    Registration known = byPseudonym.get(organisation);
    return known == null ? new String[FACTS.size()] : known.facts;
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
