package org.sojourn.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.sojourn.ingest.IngestResult.SourceQuality;
import org.sojourn.ingest.database.Snapshots;
import org.sojourn.ingest.kept.JudgedPart;
import org.sojourn.ingest.parse.FileSummary;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.parse.SourcesCheck;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.ingest.pseudonym.Pseudonymiser;
import org.sojourn.ingest.rule.Ruling;
import org.sojourn.ingest.spark.ParsedSources;
import org.sojourn.ingest.spark.Schemas;
import org.sojourn.ingest.spark.TableJobs;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Progress;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.NamedOrganisationTable;
import org.sojourn.tables.Division;
import org.sojourn.tables.ParquetTable;

/**
 * From source files to canonical tables and quarantine: read and map every row once, judge the rows
 * against each other, write the tables, then count what was written.
 */
public final class IngestStage {

  private IngestStage() {}

  /**
   * Ingests the sources of {@code programme}, of which nobody was erased, as if for the first time.
   *
   * @see #run(SparkSession, ProgrammeDirectory, PseudonymKey, IngestSettings, Path, Progress)
   */
  public static IngestResult run(
      SparkSession spark,
      ProgrammeDirectory programme,
      PseudonymKey key,
      Path privateDir,
      Progress progress) {
    return run(spark, programme, key, IngestSettings.FIRST, privateDir, progress);
  }

  /**
   * Ingests the sources of {@code programme}.
   *
   * @param key replaces identifying values
   * @param settings whose rows are left out, what need not be made anew, how tables are divided
   * @param privateDir where the tables registrations, exchanges, responses, quarantine,
   *     normalisations and source-counts are made, named-organisations where some of them get
   *     reports, and the folders parsed and judged
   * @throws org.sojourn.model.run.Failure of kind INPUT when a file, a database or the key cannot
   *     be used, of kind FAULT when rows got lost
   */
  public static IngestResult run(
      SparkSession spark,
      ProgrammeDirectory programme,
      PseudonymKey key,
      IngestSettings settings,
      Path privateDir,
      Progress progress) {
    key.require(programme.programme().pseudonyms());
    writeNames(programme, key, privateDir);
    try (Snapshots snapshots = Snapshots.take(programme, System::getenv, privateDir)) {
      List<ParseTask> tasks = ParseTask.of(programme, snapshots);
      JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
      Schemas schemas = Schemas.of(programme);
      IngestResult result;
      try (ParsedSources sources =
          new ParsedSources(
              context, tasks, schemas, settings.division(), key, settings.last(), privateDir)) {
        result = run(context, tasks, sources, schemas, settings, privateDir, progress);
      }
      return new IngestResult(
          result.sources(),
          result.inputs().stream().map(f -> f.of(snapshots.extract(f.source()))).toList(),
          result.asOf());
    }
  }

  /**
   * Tells later stages which pseudonyms stand for the organisations that get reports. This depends
   * on no source: whoever takes the tables of another run calls it, too.
   *
   * @param privateDir where the table named-organisations is made, where some of them get reports
   */
  public static void writeNames(ProgrammeDirectory programme, PseudonymKey key, Path privateDir) {
    if (programme.report().hasHandouts()) {
      Pseudonymiser pseudonyms = key.pseudonymiser();
      ParquetTable.write(
          privateDir.resolve(NamedOrganisationTable.SCHEMA.name()),
          NamedOrganisationTable.SCHEMA,
          programme.report().organisations().stream()
              .map(o -> new Object[] {pseudonyms.pseudonym(o.organisation()), o.name()})
              .toList());
    }
  }

  /**
   * Whether the tables in {@code privateDir} are divided into parts by {@code division}, and made
   * by the same rules, as far as they are not those of single rows.
   */
  public static boolean isDivided(
      ProgrammeDirectory programme, Division division, Path privateDir) {
    Path first = privateDir.resolve(JudgedPart.path(CanonicalTable.EXCHANGES, 0));
    return Files.isRegularFile(first)
        && JudgedPart.at(first).summary().rules().equals(Schemas.of(programme).rules(division));
  }

  private static IngestResult run(
      JavaSparkContext spark,
      List<ParseTask> tasks,
      ParsedSources sources,
      Schemas schemas,
      IngestSettings settings,
      Path privateDir,
      Progress progress) {
    progress.begin("read sources");
    sources.read(settings.erasures());
    List<FileSummary> summaries = sources.summaries();
    SourcesCheck.require(tasks, summaries);
    QualityReport report = new QualityReport(tasks, summaries);
    progress.done(report.rows());
    sources.told().forEach(progress::note);
    LeftRows.told(tasks, sources.left()).ifPresent(progress::aside);
    TableJobs jobs =
        new TableJobs(spark, sources, schemas, tasks, settings.division(), settings.last());
    Ruling ruling = write(jobs, summaries, progress);
    progress.begin("count rows");
    List<SourceQuality> quality = report.sources(new WrittenCounts(privateDir, schemas.all()));
    report.write(privateDir, quality);
    progress.done(report.rows());
    return new IngestResult(quality, report.inputs(), ruling.newest());
  }

  private static Ruling write(TableJobs jobs, List<FileSummary> files, Progress progress) {
    progress.begin("write registrations");
    Ruling registrations = jobs.registrations();
    progress.done(registrations.accepted());
    progress.begin("write exchanges and responses");
    Ruling answers = jobs.answers();
    progress.done(answers.accepted());
    jobs.told().ifPresent(progress::note);
    progress.begin("write quarantine");
    progress.done(jobs.quarantine(files.stream().map(FileSummary::rows).toList()));
    return registrations.plus(answers);
  }
}
