package org.sojourn.reports;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.STRING;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.report.NamedOrganisation;
import org.sojourn.model.run.Progress;
import org.sojourn.model.run.RunFacts;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.reports.FamilyReports.Edition;
import org.sojourn.reports.composition.Exhibit;
import org.sojourn.reports.family.FamilyPath;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.results.Results;
import org.sojourn.tables.CsvTable;
import org.sojourn.tables.ParquetTable;

/**
 * Writes the reports that are handed to single organisations: each out of what is published and of
 * what that organisation may see, and of nothing else. They are published nowhere.
 */
public final class HandoutStage {

  private static final String FAMILY = Breakdown.SENDING_ORGANISATION.id();

  private static final TableSchema INDEX =
      new TableSchema(
          "index",
          List.of(
              required("organisation", STRING, "the organisation as the exports call it"),
              required("name", STRING, "its name"),
              optional("language", STRING, "two-letter code of the report's language"),
              optional("file", STRING, "the report, beside this list; none without a report"),
              optional("why", STRING, "why there is no report")));

  private HandoutStage() {}

  /**
   * Writes {@code sending-organisation/<name>/evaluation-report-<name>-<language>.pdf} for each
   * organisation that {@code report.yaml} names and of whose exchanges an answer can be shown, and
   * {@code index.csv} that lists all of them; nothing where the programme hands out no reports.
   *
   * @param publicDataDir what was published
   * @param handoutsDir holds the folder {@code estimates} with what each organisation may see
   * @param folder is created
   * @return the reports, by name and language
   * @throws org.sojourn.model.run.Failure when a character cannot be set, or the disk refuses
   */
  public static List<Path> run(
      ProgrammeDirectory programme,
      RunFacts facts,
      Path publicDataDir,
      Path handoutsDir,
      Path folder,
      Progress progress) {
    if (!programme.report().hasHandouts()) {
      return List.of();
    }
    progress.begin("reports for organisations");
    FamilyReports reports = reports(programme, facts, publicDataDir, handoutsDir);
    List<Path> files = reports.writeAll(folder, progress);
    CsvTable.write(
        folder.resolve("index.csv"), INDEX, rows(programme, reports.editions(), reports.results()));
    progress.done(files.size());
    return files;
  }

  /**
   * The bytes of the report called {@code name}, as {@link #run} writes them; empty when no
   * organisation gets a report of this name.
   *
   * @param name of its file, with the folders between
   */
  public static Optional<byte[]> report(
      ProgrammeDirectory programme,
      RunFacts facts,
      Path publicDataDir,
      Path handoutsDir,
      String name) {
    return programme.report().hasHandouts()
        ? reports(programme, facts, publicDataDir, handoutsDir).bytes(name)
        : Optional.empty();
  }

  /** What the first of the reports that shows anything under {@code id} shows. */
  public static List<Exhibit> exhibits(
      ProgrammeDirectory programme,
      RunFacts facts,
      Path publicDataDir,
      Path handoutsDir,
      String id) {
    return programme.report().hasHandouts()
        ? reports(programme, facts, publicDataDir, handoutsDir).exhibits(id)
        : List.of();
  }

  private static FamilyReports reports(
      ProgrammeDirectory programme, RunFacts facts, Path publicDataDir, Path handoutsDir) {
    List<Estimate> figures = new ArrayList<>(Results.read(programme, publicDataDir).all());
    ParquetTable.read(handoutsDir.resolve(EstimateTable.SCHEMA.name()), EstimateTable.SCHEMA)
        .forEach(row -> figures.add(EstimateTable.estimate(row)));
    Quality quality = Quality.read(publicDataDir.resolve("source-counts"));
    return new FamilyReports(programme, List.of(FAMILY), facts, new Results(figures), quality);
  }

  private static List<Object[]> rows(
      ProgrammeDirectory programme, List<Edition> editions, Results results) {
    Set<String> sent = new HashSet<>();
    results.all().stream()
        .filter(e -> e.cell().breakdown().equals(FAMILY))
        .forEach(e -> sent.add(e.cell().keys().get(0)));
    List<Object[]> rows = new ArrayList<>();
    for (NamedOrganisation organisation : programme.report().organisations()) {
      Cell cell = new Cell(FAMILY, List.of(organisation.name()));
      List<Edition> own = editions.stream().filter(e -> e.group().equals(cell)).toList();
      own.forEach(edition -> rows.add(row(organisation, edition)));
      if (own.isEmpty()) {
        boolean known = sent.contains(organisation.name());
        rows.add(without(organisation, known ? "too few answers" : "sent no exchange"));
      }
    }
    return rows;
  }

  private static Object[] row(NamedOrganisation organisation, Edition edition) {
    return new Object[] {
      organisation.organisation(),
      organisation.name(),
      edition.language(),
      FamilyPath.of(edition.group(), edition.language()),
      null
    };
  }

  private static Object[] without(NamedOrganisation organisation, String why) {
    return new Object[] {organisation.organisation(), organisation.name(), null, null, why};
  }
}
