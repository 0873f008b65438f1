package org.sojourn.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.programme.Programme;
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
import org.sojourn.quality.rows.NormalisationRow;
import org.sojourn.quality.rows.StoredRows;
import org.sojourn.tables.CsvTable;

/** Goes through the stored tables once (responses twice), counts, and writes a file per table. */
final class QualityTables {

  private final StoredRows stored;
  private final Path folder;
  private final Programme programme;
  private final Codebook codebook;

  private final RowCounts rows = new RowCounts();
  private final Refusals refusals = new Refusals(rows);
  private final Normalised normalised = new Normalised();
  private final NonResponse nonResponse;
  private final DuplicateAnswers duplicates;
  private final Coverage coverage;

  private QualityTables(StoredRows stored, Path folder) {
    this.stored = stored;
    this.folder = folder;
    ProgrammeDirectory directory = stored.programme();
    this.programme = directory.programme();
    this.codebook = directory.codebook();
    this.nonResponse = new NonResponse(codebook);
    this.duplicates = new DuplicateAnswers(codebook);
    this.coverage =
        new Coverage(
            programme.population(), codebook.instruments().stream().map(i -> i.role()).toList());
  }

  /**
   * Counts the rows of {@code stored} and writes the files.
   *
   * @param inputs the files that were read, by source and path
   * @param earlier the run before this one
   * @param folder where the files go; exists
   */
  static Measures write(StoredRows stored, List<Input> inputs, Earlier earlier, Path folder) {
    return new QualityTables(stored, folder).write(inputs, earlier);
  }

  private Measures write(List<Input> inputs, Earlier earlier) {
    writeQuarantine();
    writeNormalisations();
    try (CsvTable days = open(DatesOutside.SCHEMA);
        CsvTable lines = open(StraightLining.SCHEMA)) {
      DatesOutside dates = new DatesOutside(programme.period(), days::add);
      StraightLining straightLining = new StraightLining(codebook, lines::add);
      scan(dates, straightLining);
      writeDuplicates();
      List<FileCount> files = rows.files(inputs);
      Optional<Changes> changes = changes(earlier, files);
      writeCounts(files, changes);
      return new Measures(
          files,
          refusals,
          normalised,
          nonResponse,
          straightLining,
          duplicates,
          dates,
          coverage,
          earlier,
          changes);
    }
  }

  private void scan(DatesOutside dates, StraightLining straightLining) {
    stored.registrations(
        row -> {
          rows.accept(row.place());
          dates.add(row);
          coverage.add(row);
        });
    stored.exchanges(
        row -> {
          rows.accept(row.place());
          dates.add(row);
          coverage.add(row);
        });
    stored.responses(
        row -> {
          rows.accept(row.place());
          dates.add(row);
          coverage.add(row);
          nonResponse.add(row);
          straightLining.add(row);
          duplicates.add(row);
        });
  }

  private Optional<Changes> changes(Earlier earlier, List<FileCount> files) {
    if (!(earlier instanceof Earlier.Run run)) {
      return Optional.empty();
    }
    Map<String, Map<String, Long>> counts = Measures.counts(files, refusals, normalised.bySource());
    return Optional.of(
        Changes.since(run.manifest(), counts, files.stream().map(FileCount::input).toList()));
  }

  private void writeQuarantine() {
    try (CsvTable file = open(CanonicalTables.quarantine())) {
      stored.issues(
          issue -> {
            refusals.add(issue);
            file.add(issue.cells());
          });
    }
  }

  private void writeNormalisations() {
    try (CsvTable file = open(CanonicalTables.normalisations())) {
      stored.normalisations(
          row -> {
            normalised.add(row);
            file.add(cells(row));
          });
    }
  }

  private static Object[] cells(NormalisationRow row) {
    return new Object[] {row.source(), row.column(), row.value(), row.normalised(), row.count()};
  }

  private void writeDuplicates() {
    try (CsvTable file = open(DuplicateAnswers.SCHEMA)) {
      if (duplicates.found()) {
        stored.responses(row -> duplicates.list(row, file::add));
      }
    }
  }

  private void writeCounts(List<FileCount> files, Optional<Changes> changes) {
    write(FileCount.SCHEMA, file -> files.forEach(count -> file.accept(count.cells())));
    write(Refusals.SCHEMA, refusals::write);
    write(NonResponse.SCHEMA, file -> nonResponse.write(programme.language(), file));
    write(
        Coverage.schema("coverage_countries"),
        file -> coverage.write(Coverage.Dimension.COUNTRY, file));
    write(
        Coverage.schema("coverage_sectors"),
        file -> coverage.write(Coverage.Dimension.SECTION, file));
    write(Changes.SCHEMA, file -> changes.ifPresent(known -> known.write(file)));
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
