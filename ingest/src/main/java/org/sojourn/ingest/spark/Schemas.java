package org.sojourn.ingest.spark;

import java.io.Serializable;
import java.util.List;
import org.sojourn.ingest.kept.Recipe;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.Division;

/**
 * The canonical tables of a programme.
 *
 * @param registrations schema of the registrations
 * @param exchanges schema of the exchanges
 * @param responses schema of the responses
 * @param population status of the exchanges whose parties are asked
 */
public record Schemas(
    TableSchema registrations, TableSchema exchanges, TableSchema responses, String population)
    implements Serializable {

  /** The canonical tables of {@code programme}. */
  public static Schemas of(ProgrammeDirectory programme) {
    return new Schemas(
        CanonicalTables.registrations(),
        CanonicalTables.exchanges(programme.programme()),
        CanonicalTables.responses(programme.codebook(), programme.programme().language()),
        programme.programme().population().id());
  }

  /** All three schemas. */
  public List<TableSchema> all() {
    return List.of(registrations, exchanges, responses);
  }

  /** The schema of {@code table}. */
  public TableSchema of(CanonicalTable table) {
    return switch (table) {
      case REGISTRATIONS -> registrations;
      case EXCHANGES -> exchanges;
      case RESPONSES -> responses;
    };
  }

  /**
   * A hash of what decides what becomes of a row beside the rows: columns, who is asked, and how
   * tables are divided.
   */
  public String rules(Division division) {
    return Recipe.hash(this, division);
  }
}
