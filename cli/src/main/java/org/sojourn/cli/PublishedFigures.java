package org.sojourn.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.ComparisonPairTable;
import org.sojourn.model.table.ComparisonTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;

/**
 * What a run published: figures, comparisons of groups, and pairs of groups.
 *
 * @param run the run's directory
 * @param figures as everybody sees them
 * @param comparisons of the groups of a breakdown
 * @param pairs of groups
 */
record PublishedFigures(
    Path run, List<Estimate> figures, List<Comparison> comparisons, List<ComparisonPair> pairs) {

  /** What {@code run} published. */
  static PublishedFigures of(Path run) {
    Path data = run.resolve("public").resolve("data");
    return new PublishedFigures(
        run,
        estimates(data),
        rows(data, ComparisonTable.SCHEMA).map(ComparisonTable::comparison).toList(),
        rows(data, ComparisonPairTable.SCHEMA).map(ComparisonPairTable::pair).toList());
  }

  private static List<Estimate> estimates(Path folder) {
    return rows(folder, EstimateTable.SCHEMA).map(EstimateTable::estimate).toList();
  }

  private static Stream<Object[]> rows(Path folder, TableSchema schema) {
    Path table = folder.resolve(schema.name());
    return Files.isDirectory(table) ? ParquetTable.read(table, schema).stream() : Stream.of();
  }

  /** Every id. */
  Stream<String> ids() {
    return Stream.of(
            figures.stream().map(Estimate::id),
            comparisons.stream().map(Comparison::id),
            pairs.stream().map(ComparisonPair::id))
        .flatMap(ids -> ids);
  }

  /** The figure called {@code id}. */
  Optional<Estimate> figure(String id) {
    return figures.stream().filter(e -> e.id().equalsIgnoreCase(id)).findFirst();
  }

  /** The comparison called {@code id}. */
  Optional<Comparison> comparison(String id) {
    return comparisons.stream().filter(c -> c.id().equalsIgnoreCase(id)).findFirst();
  }

  /** The pair of groups called {@code id}. */
  Optional<ComparisonPair> pair(String id) {
    return pairs.stream().filter(p -> p.id().equalsIgnoreCase(id)).findFirst();
  }

  /**
   * {@code published} with nothing hidden; as published where it is made of published figures only.
   *
   * @throws Failure where the private store cannot be read
   */
  Estimate unhidden(Estimate published) {
    return estimates(store()).stream()
        .filter(e -> e.id().equals(published.id()))
        .findFirst()
        .orElse(published);
  }

  /**
   * The run's private tables.
   *
   * @throws Failure where they cannot be read
   */
  Path store() {
    Path store = run.resolve("private");
    if (!Files.isReadable(store) || !Files.isDirectory(store)) {
      throw new Failure(
          Failure.Kind.INPUT,
          store + " cannot be read: only who may see the private store can explain figures");
    }
    return store;
  }
}
