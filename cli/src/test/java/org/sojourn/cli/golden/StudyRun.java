package org.sojourn.cli.golden;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.sojourn.ingest.IngestResult;
import org.sojourn.ingest.IngestStage;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Comparison.Question;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.run.Progress;
import org.sojourn.model.table.ComparisonPairTable;
import org.sojourn.model.table.ComparisonTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.tables.ParquetTable;
import org.sojourn.transform.Publication;
import org.sojourn.transform.TransformStage;
import org.sojourn.transform.kept.LastCube;

/**
 * What a run made of a study: every figure as it is published, and, for those that disclosure
 * control hides, as it was computed.
 */
final class StudyRun {

  private static final PseudonymKey KEY =
      PseudonymKey.of("demo:golden:this-key-is-public-and-protects-nobody");

  private record Place(
      String indicator, String item, Statistic statistic, Cell cell, Integer code) {

    static Place of(Estimate e) {
      return new Place(e.indicator(), e.item(), e.statistic(), e.cell(), e.code());
    }
  }

  private final Map<Place, Figure> figures = new HashMap<>();
  private final Map<String, Comparison> comparisons = new HashMap<>();
  private final Map<String, ComparisonPair> pairs = new HashMap<>();

  /**
   * Counts, computes and protects what {@link #ingest} made.
   *
   * @param tables where that is
   */
  static StudyRun of(
      SparkSession spark, ProgrammeDirectory programme, Path tables, Path published) {
    Publication first = Publication.first(programme.programme().period().to());
    TransformStage.run(
        () -> spark, programme, tables, published, first, LastCube.NOTHING, Progress.silent());
    StudyRun run = new StudyRun();
    Map<Place, Estimate> shown = new HashMap<>();
    estimates(published).forEach(e -> shown.put(Place.of(e), e));
    estimates(tables)
        .forEach(e -> run.figures.put(Place.of(e), new Figure(e, shown.get(Place.of(e)))));
    // shrunken shares are made of published ones, and are nowhere else
    shown.forEach((place, e) -> run.figures.putIfAbsent(place, new Figure(e, e)));
    if (Files.exists(published.resolve(ComparisonTable.SCHEMA.name()))) {
      run.readComparisons(published);
    }
    return run;
  }

  private void readComparisons(Path published) {
    ParquetTable.read(published.resolve(ComparisonTable.SCHEMA.name()), ComparisonTable.SCHEMA)
        .stream()
        .map(ComparisonTable::comparison)
        .forEach(c -> comparisons.put(name(c.question(), c.indicator(), c.breakdown()), c));
    Path compared = published.resolve(ComparisonPairTable.SCHEMA.name());
    if (!Files.exists(compared)) {
      return;
    }
    ParquetTable.read(compared, ComparisonPairTable.SCHEMA).stream()
        .map(ComparisonPairTable::pair)
        .forEach(p -> pairs.put(p.indicator() + " by " + p.first().breakdown(), p));
  }

  private static String name(Question question, String indicator, String breakdown) {
    return question.id() + " of " + indicator + " by " + breakdown;
  }

  /** Reads the files of a programme: none of their rows may be refused. */
  static void ingest(SparkSession spark, ProgrammeDirectory programme, Path tables) {
    IngestResult ingested = IngestStage.run(spark, programme, KEY, tables, Progress.silent());
    for (IngestResult.SourceQuality source : ingested.sources()) {
      if (!source.byCode().isEmpty()) {
        throw new AssertionError("not all was read as it stands: " + source);
      }
    }
  }

  private static List<Estimate> estimates(Path folder) {
    return ParquetTable.read(folder.resolve(EstimateTable.SCHEMA.name()), EstimateTable.SCHEMA)
        .stream()
        .map(EstimateTable::estimate)
        .toList();
  }

  /** A figure of {@code indicator}; of its score or only item where {@code item} is null. */
  Figure figure(String indicator, String item, Statistic statistic, Cell cell) {
    return figure(indicator, item, statistic, cell, null);
  }

  /** The share of an answer. */
  Figure answer(String indicator, Cell cell, int code) {
    return figure(indicator, null, Statistic.ANSWER_SHARE, cell, code);
  }

  private Figure figure(
      String indicator, String item, Statistic statistic, Cell cell, Integer code) {
    Place place = new Place(indicator, item, statistic, cell, code);
    Figure figure = figures.get(place);
    if (figure == null) {
      throw new AssertionError("there is no figure " + place);
    }
    return figure;
  }

  /** What came of a question about the groups of a breakdown. */
  Comparison comparison(Question question, String indicator, String breakdown) {
    return found(comparisons, name(question, indicator, breakdown));
  }

  /** How the only two groups of a breakdown differ. */
  ComparisonPair pair(String indicator, String breakdown) {
    return found(pairs, indicator + " by " + breakdown);
  }

  private static <T> T found(Map<String, T> all, String name) {
    if (!all.containsKey(name)) {
      throw new AssertionError("there is no " + name + " among " + all.keySet());
    }
    return all.get(name);
  }
}
