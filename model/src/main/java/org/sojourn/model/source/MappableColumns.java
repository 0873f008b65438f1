package org.sojourn.model.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.Column;

/** Which canonical columns the sources of each table can map, and which they must. */
public final class MappableColumns {

  private MappableColumns() {}

  /**
   * The columns that a source of {@code table} can map.
   *
   * @param attributes ids of the programme's attributes: further columns of the exchanges
   */
  public static List<String> of(CanonicalTable table, Collection<String> attributes) {
    return switch (table) {
      case REGISTRATIONS ->
          List.of(
              "registration",
              "organisation",
              "country",
              "nace",
              "size",
              "employees",
              "turnover",
              "balance_sheet",
              "registered");
      case EXCHANGES -> {
        List<String> columns = new ArrayList<>(exchanges());
        columns.addAll(attributes);
        yield List.copyOf(columns);
      }
      case RESPONSES -> List.of("response", "exchange", "respondent", "submitted", "status");
    };
  }

  /** The columns that every source of {@code table} must map. */
  public static List<String> required(CanonicalTable table) {
    return switch (table) {
      case REGISTRATIONS -> List.of("organisation");
      case EXCHANGES -> List.of("exchange", "status");
      case RESPONSES -> List.of("exchange");
    };
  }

  /** Names that no attribute may take: what sources map to exchanges, and what exchanges hold. */
  public static Set<String> reserved() {
    Set<String> names = new TreeSet<>(exchanges());
    CanonicalTables.exchanges(List.of(), "").columns().stream()
        .map(Column::name)
        .forEach(names::add);
    return names;
  }

  private static List<String> exchanges() {
    return List.of(
        "exchange",
        "sending_organisation",
        "host_organisation",
        "participant",
        "sending_country",
        "sending_nace",
        "sending_size",
        "host_country",
        "host_nace",
        "host_size",
        "status",
        "start",
        "end",
        "duration_days");
  }
}
