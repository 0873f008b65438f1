package org.sojourn.reports.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.table.ComparisonTable;
import org.sojourn.tables.ParquetTable;

/**
 * The comparisons of groups that a run published.
 *
 * @param all in their stored order
 */
public record ComparedGroups(List<Comparison> all) {

  /** None: nothing was compared. */
  public static final ComparedGroups NONE = new ComparedGroups(List.of());

  /** Copies the list. */
  public ComparedGroups {
    all = List.copyOf(all);
  }

  /** The comparisons in {@code publicDataDir}; none where the programme asks for none. */
  public static ComparedGroups read(ProgrammeDirectory programme, Path publicDataDir) {
    if (!programme.comparesGroups()) {
      return NONE;
    }
    Path folder = publicDataDir.resolve(ComparisonTable.SCHEMA.name());
    return new ComparedGroups(
        ParquetTable.read(folder, ComparisonTable.SCHEMA).stream()
            .map(ComparisonTable::comparison)
            .toList());
  }

  /** The comparison of {@code indicator} by {@code breakdown}. */
  public Optional<Comparison> of(String indicator, String breakdown) {
    return all.stream()
        .filter(c -> c.indicator().equals(indicator) && c.breakdown().equals(breakdown))
        .findFirst();
  }
}
