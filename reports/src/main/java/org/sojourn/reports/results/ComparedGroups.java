package org.sojourn.reports.results;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Comparison.Question;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.table.ComparisonPairTable;
import org.sojourn.model.table.ComparisonTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;

/**
 * The comparisons of groups that a run published.
 *
 * @param all comparisons and trends in their stored order
 * @param pairs of groups in their stored order
 */
public record ComparedGroups(List<Comparison> all, List<ComparisonPair> pairs) {

  /** None: nothing was compared. */
  public static final ComparedGroups NONE = new ComparedGroups(List.of(), List.of());

  /** Copies the lists. */
  public ComparedGroups {
    all = List.copyOf(all);
    pairs = List.copyOf(pairs);
  }

  /** The comparisons in {@code publicDataDir}; none without surveys where none are asked for. */
  public static ComparedGroups read(ProgrammeDirectory programme, Path publicDataDir) {
    if (!programme.hasComparisons()) {
      return NONE;
    }
    return new ComparedGroups(
        read(publicDataDir, ComparisonTable.SCHEMA).map(ComparisonTable::comparison).toList(),
        programme.comparesGroups()
            ? read(publicDataDir, ComparisonPairTable.SCHEMA)
                .map(ComparisonPairTable::pair)
                .toList()
            : List.of());
  }

  private static Stream<Object[]> read(Path publicDataDir, TableSchema schema) {
    return ParquetTable.read(publicDataDir.resolve(schema.name()), schema).stream();
  }

  /** Whether the groups of {@code breakdown} differ in {@code indicator}, where it was asked. */
  public Optional<Comparison> of(String indicator, String breakdown) {
    return of(indicator, breakdown, Question.DIFFERENCE);
  }

  /** Whether {@code indicator} rises or falls along {@code breakdown}, where it was asked. */
  public Optional<Comparison> trend(String indicator, String breakdown) {
    return of(indicator, breakdown, Question.TREND);
  }

  private Optional<Comparison> of(String indicator, String breakdown, Question question) {
    return all.stream()
        .filter(c -> c.indicator().equals(indicator) && c.breakdown().equals(breakdown))
        .filter(c -> c.question() == question)
        .findFirst();
  }

  /**
   * The pairs of groups that differ, at a level of confidence, the surest first.
   *
   * @param confidence such as 0.95
   */
  public List<ComparisonPair> differing(String indicator, String breakdown, double confidence) {
    return pairs.stream()
        .filter(p -> p.indicator().equals(indicator))
        .filter(p -> p.first().breakdown().equals(breakdown) && p.found(confidence))
        .sorted(Comparator.comparingDouble(ComparisonPair::adjusted))
        .toList();
  }
}
