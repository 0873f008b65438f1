package org.sojourn.cli.explain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.RunFacts;
import org.sojourn.model.table.ComparisonPairTable;
import org.sojourn.model.table.ComparisonTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.reports.HandoutStage;
import org.sojourn.reports.ReportStage;
import org.sojourn.reports.composition.Exhibit;
import org.sojourn.tables.ParquetTable;
import org.sojourn.transform.handout.Handouts;

/**
 * What a run published: figures, comparisons of groups, and pairs of groups; and what it handed to
 * single organisations.
 *
 * @param run the run's directory
 * @param figures as everybody sees them
 * @param comparisons of the groups of a breakdown
 * @param pairs of groups
 * @param handed figures that single organisations were given; none for who cannot read the private
 *     store
 */
record PublishedFigures(
    Path run,
    List<Estimate> figures,
    List<Comparison> comparisons,
    List<ComparisonPair> pairs,
    List<Estimate> handed) {

  private static final String PRIVATE = "private";

  /** What {@code run} published. */
  static PublishedFigures of(Path run) {
    Path data = run.resolve("public").resolve("data");
    return new PublishedFigures(
        run,
        estimates(data),
        rows(data, ComparisonTable.SCHEMA).map(ComparisonTable::comparison).toList(),
        rows(data, ComparisonPairTable.SCHEMA).map(ComparisonPairTable::pair).toList(),
        estimates(handouts(run)));
  }

  private static Path handouts(Path run) {
    return run.resolve(PRIVATE).resolve(Handouts.FOLDER);
  }

  /** The figures and tables called {@code id} in the reports of the run. */
  List<Exhibit> exhibits(ProgrammeDirectory programme, String id) {
    RunFacts facts = RunFacts.of(Manifests.read(run));
    Path data = run.resolve("public").resolve("data");
    List<Exhibit> exhibits = ReportStage.exhibits(programme, facts, data, id);
    return exhibits.isEmpty() && !handed.isEmpty()
        ? HandoutStage.exhibits(programme, facts, data, handouts(run), id)
        : exhibits;
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
            pairs.stream().map(ComparisonPair::id),
            handed.stream().map(Estimate::id))
        .flatMap(ids -> ids);
  }

  /** The figure called {@code id}. */
  Optional<Estimate> figure(String id) {
    return Stream.concat(figures.stream(), handed.stream())
        .filter(e -> e.id().equalsIgnoreCase(id))
        .findFirst();
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
    Path store = run.resolve(PRIVATE);
    if (!Files.isReadable(store) || !Files.isDirectory(store)) {
      throw new Failure(
          Failure.Kind.INPUT,
          store + " cannot be read: only who may see the private store can explain figures");
    }
    return store;
  }
}
