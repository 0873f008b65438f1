package org.sojourn.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.RunManifest.Input;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.quality.measure.Changes;
import org.sojourn.quality.measure.Coverage;
import org.sojourn.quality.measure.DatesOutside;
import org.sojourn.quality.measure.DuplicateAnswers;
import org.sojourn.quality.measure.Earlier;
import org.sojourn.quality.measure.FileCount;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.measure.NonResponse;
import org.sojourn.quality.measure.Normalised;
import org.sojourn.quality.measure.Refusals;
import org.sojourn.quality.measure.RowCounts;
import org.sojourn.quality.measure.StraightLining;
import org.sojourn.quality.part.CountedParts;
import org.sojourn.quality.part.LastParts;
import org.sojourn.quality.part.Listing;
import org.sojourn.quality.rows.NormalisationRow;
import org.sojourn.quality.rows.Normalisations;
import org.sojourn.quality.rows.Quarantine;
import org.sojourn.tables.CsvTable;

/**
 * Counts the stored tables part by part, and writes a file per table.
 *
 * @param programme what is evaluated
 * @param privateDir holds the tables that ingest wrote
 * @param folder where the files go; exists
 */
record QualityTables(ProgrammeDirectory programme, Path privateDir, Path folder) {

  /**
   * Counts the rows and writes the files.
   *
   * @param inputs the files that were read, by source and path
   * @param earlier the run before this one
   * @param last what an earlier run kept of the parts of its tables
   */
  Measures write(List<Input> inputs, Earlier earlier, LastParts last) throws IOException {
    CountedParts parts = CountedParts.of(privateDir, programme, last);
    Refusals refusals = new Refusals(parts.counts(), parts.issues());
    List<FileCount> files = new RowCounts(parts.counts()).files(inputs);
    Normalised normalised = normalised();
    DatesOutside dates = new DatesOutside(parts.counts());
    Stream.<Runnable>of(
            () -> writeDates(parts, dates), () -> writeStraightLines(parts), this::writeQuarantine)
        .parallel()
        .forEach(Runnable::run);
    Measures measures =
        new Measures(
            files,
            refusals,
            normalised,
            new NonResponse(programme.codebook(), parts.counts()),
            new StraightLining(programme.codebook(), parts.counts()),
            duplicates(parts),
            dates,
            new Coverage(parts.counts()),
            earlier,
            changes(earlier, files, refusals, normalised));
    writeCounts(measures);
    return measures;
  }

  private Optional<Changes> changes(
      Earlier earlier, List<FileCount> files, Refusals refusals, Normalised normalised) {
    if (!(earlier instanceof Earlier.Run run)) {
      return Optional.empty();
    }
    Map<String, Map<String, Long>> counts = Measures.counts(files, refusals, normalised.bySource());
    return Optional.of(
        Changes.since(run.manifest(), counts, files.stream().map(FileCount::input).toList()));
  }

  private void writeQuarantine() {
    write(
        CanonicalTables.quarantine(),
        file -> Quarantine.first(Measures.LISTED, privateDir, issue -> file.accept(issue.cells())));
  }

  private Normalised normalised() {
    Normalised normalised = new Normalised();
    write(
        CanonicalTables.normalisations(),
        file ->
            Normalisations.forEach(
                privateDir,
                row -> {
                  normalised.add(row);
                  file.accept(cells(row));
                }));
    return normalised;
  }

  private static Object[] cells(NormalisationRow row) {
    return new Object[] {row.source(), row.column(), row.value(), row.normalised(), row.count()};
  }

  private void writeDates(CountedParts parts, DatesOutside dates) {
    write(
        DatesOutside.SCHEMA,
        file -> {
          for (Listing days :
              List.of(Listing.REGISTRATIONS, Listing.EXCHANGES, Listing.RESPONSES)) {
            parts.list(days, row -> dates.list(row, file));
          }
        });
  }

  private void writeStraightLines(CountedParts parts) {
    AtomicInteger listed = new AtomicInteger();
    write(
        StraightLining.SCHEMA,
        file ->
            parts.list(
                Listing.STRAIGHT_LINES,
                row -> {
                  file.accept(row);
                  return listed.incrementAndGet() < Measures.LISTED;
                }));
  }

  private DuplicateAnswers duplicates(CountedParts parts) {
    AtomicInteger listed = new AtomicInteger();
    try (CsvTable file = open(DuplicateAnswers.SCHEMA)) {
      return parts.duplicates(
          row -> {
            if (listed.getAndIncrement() < Measures.LISTED) {
              file.add(row);
            }
          });
    }
  }

  private void writeCounts(Measures measures) {
    write(FileCount.SCHEMA, file -> measures.files().forEach(count -> file.accept(count.cells())));
    write(Refusals.SCHEMA, measures.refusals()::write);
    String language = programme.programme().language();
    write(NonResponse.SCHEMA, file -> measures.nonResponse().write(language, file));
    write(
        Coverage.schema("coverage_countries"),
        file -> measures.coverage().write(Coverage.Dimension.COUNTRY, file));
    write(
        Coverage.schema("coverage_sectors"),
        file -> measures.coverage().write(Coverage.Dimension.SECTION, file));
    write(Changes.SCHEMA, file -> measures.changes().ifPresent(known -> known.write(file)));
  }

  private void write(TableSchema schema, Consumer<Consumer<Object[]>> rows) {
    try (CsvTable file = open(schema)) {
      rows.accept(file::add);
    }
  }

  private CsvTable open(TableSchema schema) {
    return CsvTable.forSpreadsheets(folder.resolve(schema.name() + ".csv"), schema);
  }
}
