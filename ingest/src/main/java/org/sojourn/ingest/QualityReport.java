package org.sojourn.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.ingest.IngestResult.InputFile;
import org.sojourn.ingest.IngestResult.SourceQuality;
import org.sojourn.ingest.mapping.Normalisation;
import org.sojourn.ingest.parse.FileSummary;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.tables.ParquetTable;

/**
 * Brings together what reading counted and what was written, and holds the one against the other.
 */
final class QualityReport {

  private final List<ParseTask> tasks;
  private final Map<String, Long> rowsIn = new TreeMap<>();
  private final Map<String, Map<Normalisation, Long>> normalisations = new TreeMap<>();
  private final List<InputFile> inputs = new ArrayList<>();
  private long usable;

  /**
   * What reading counted.
   *
   * @param summaries of the files of {@code tasks}, in the same order
   */
  QualityReport(List<ParseTask> tasks, List<FileSummary> summaries) {
    this.tasks = tasks;
    summaries.forEach(this::add);
  }

  private void add(FileSummary summary) {
    ParseTask task = tasks.get(summary.file());
    String source = task.file().plan().source();
    rowsIn.merge(source, summary.rows(), Long::sum);
    usable += summary.usable();
    Map<Normalisation, Long> own = normalisations.computeIfAbsent(source, s -> new TreeMap<>());
    summary.normalisations().forEach((n, count) -> own.merge(n, count, Long::sum));
    inputs.add(
        new InputFile(
            source,
            task.file().name(),
            summary.sha256(),
            summary.bytes(),
            summary.rows(),
            summary.dialect(),
            null,
            summary.columns()));
  }

  /** The files that were read. */
  List<InputFile> inputs() {
    return inputs;
  }

  /** Rows read that could be mapped. */
  long usable() {
    return usable;
  }

  /** Rows read. */
  long rows() {
    return rowsIn.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Counts by source.
   *
   * @param written what is in the tables
   * @throws Failure when rows got lost or were doubled
   */
  List<SourceQuality> sources(WrittenCounts written) {
    List<SourceQuality> sources = new ArrayList<>();
    rowsIn.forEach(
        (source, rows) -> {
          long accepted = written.accepted(source);
          long quarantined = written.quarantined(source);
          requireAll(source, rows, accepted, quarantined);
          sources.add(
              new SourceQuality(
                  source, rows, accepted, quarantined, normalised(source), written.issues(source)));
        });
    return sources;
  }

  private long normalised(String source) {
    return normalisations.get(source).values().stream().mapToLong(Long::longValue).sum();
  }

  private static void requireAll(String source, long rows, long accepted, long quarantined) {
    if (rows != accepted + quarantined) {
      throw new Failure(
          Failure.Kind.FAULT,
          "source '%s': %d rows were read, but %d were accepted and %d quarantined; nothing is published"
              .formatted(source, rows, accepted, quarantined));
    }
  }

  /** Writes the tables of normalisations and of {@code sources} to {@code folder}. */
  void write(Path folder, List<SourceQuality> sources) {
    List<Object[]> texts = new ArrayList<>();
    normalisations.forEach(
        (source, counts) ->
            counts.forEach(
                (n, count) ->
                    texts.add(
                        new Object[] {source, n.column(), n.value(), n.normalised(), count})));
    ParquetTable.write(folder.resolve("normalisations"), CanonicalTables.normalisations(), texts);
    List<Object[]> counts = new ArrayList<>();
    sources.forEach(source -> counts.addAll(rows(source)));
    ParquetTable.write(folder.resolve("source-counts"), CanonicalTables.sourceCounts(), counts);
  }

  private static List<Object[]> rows(SourceQuality quality) {
    String row = IssueCode.Scope.ROW.id();
    List<Object[]> rows = new ArrayList<>();
    rows.add(new Object[] {quality.source(), "rows-in", row, quality.rowsIn()});
    rows.add(new Object[] {quality.source(), "accepted", row, quality.accepted()});
    rows.add(new Object[] {quality.source(), "quarantined", row, quality.quarantined()});
    String value = IssueCode.Scope.VALUE.id();
    rows.add(new Object[] {quality.source(), "normalised", value, quality.normalised()});
    quality
        .byCode()
        .forEach(
            (code, count) ->
                rows.add(new Object[] {quality.source(), code.id(), code.scope().id(), count}));
    return rows;
  }
}
