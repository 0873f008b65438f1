package org.sojourn.reports.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.run.Progress;
import org.sojourn.model.run.RunFacts;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.ComparisonPairTable;
import org.sojourn.model.table.ComparisonTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.model.table.QuoteTable;
import org.sojourn.reports.ReportResult;
import org.sojourn.reports.ReportStage;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.words.Words;
import org.sojourn.tables.ParquetTable;

/** The report of the example programme, made once of the tables that one of its runs published. */
public final class ExampleReport {

  /** The run that the report names. */
  public static final RunFacts FACTS =
      new RunFacts("0123456789ab", LocalDate.of(2018, 1, 18), "0.1.0", true);

  private static final Path PUBLISHED = Path.of("src/test/resources/published/mobilise-sme-2017");
  private static final Path EXAMPLE = Path.of("../examples/mobilise-sme-2017");
  private static byte[] pdf;

  private ExampleReport() {}

  /** The programme under another disclosure policy. */
  public static ProgrammeDirectory programme(Disclosure policy) {
    ProgrammeDirectory of = programme();
    Programme p = of.programme();
    Programme changed =
        new Programme(
            p.id(),
            p.title(),
            p.summary(),
            p.notice(),
            p.lead(),
            p.languages(),
            p.period(),
            p.nace(),
            p.waves(),
            p.roles(),
            p.population(),
            p.attributes(),
            p.estimation(),
            policy,
            p.pseudonyms(),
            p.weighting(),
            p.gates());
    return new ProgrammeDirectory(
        of.path(), changed, of.codebook(), of.sources(), of.indicators(), of.report(), of.checks());
  }

  /** The example's programme directory, with English as its only language. */
  public static ProgrammeDirectory programme() {
    return Languages.of(ProgrammeLoader.load(EXAMPLE), List.of("en"));
  }

  /** The published figures. */
  public static Results results() {
    return Results.read(programme(), PUBLISHED);
  }

  /** What became of the rows. */
  public static Quality quality() {
    return Quality.read(PUBLISHED.resolve("source-counts"));
  }

  /** A report in the making about {@code results} instead of the published ones. */
  public static Composition composition(Results results) {
    return new Composition(programme(), FACTS, results, quality(), Words.in("en"));
  }

  /** A report in the making, with {@code estimates} instead of the published ones. */
  public static Composition composition(List<Estimate> estimates) {
    return composition(new Results(estimates));
  }

  /** A report in the making, without comparisons. */
  public static Composition composition() {
    return composition(results().all());
  }

  /** The report's bytes. */
  public static synchronized byte[] pdf() {
    if (pdf == null) {
      pdf = render(programme(), FACTS, results().all(), quality());
    }
    return pdf;
  }

  /** Runs the stage on {@code estimates} in a temporary directory; the report's bytes. */
  public static byte[] render(
      ProgrammeDirectory programme, RunFacts facts, List<Estimate> estimates, Quality quality) {
    try {
      Path run = Files.createTempDirectory(Path.of("target"), "report");
      return Files.readAllBytes(run(programme, facts, estimates, quality, run).reports().get(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the stage on {@code estimates} in the directory {@code run}. */
  public static ReportResult run(
      ProgrammeDirectory programme,
      RunFacts facts,
      List<Estimate> estimates,
      Quality quality,
      Path run) {
    return run(programme, facts, new Results(estimates, results().compared()), quality, run);
  }

  /** Runs the stage on {@code results} in the directory {@code run}. */
  public static ReportResult run(
      ProgrammeDirectory programme, RunFacts facts, Results results, Quality quality, Path run) {
    Path data = run.resolve("data");
    ParquetTable.write(
        data.resolve("estimates"),
        EstimateTable.SCHEMA,
        results.all().stream().map(EstimateTable::row).toList());
    ParquetTable.write(
        data.resolve("comparisons"),
        ComparisonTable.SCHEMA,
        results.compared().all().stream().map(ComparisonTable::row).toList());
    ParquetTable.write(
        data.resolve("comparison-pairs"),
        ComparisonPairTable.SCHEMA,
        results.compared().pairs().stream().map(ComparisonPairTable::row).toList());
    if (!results.quotes().byId().isEmpty()) {
      ParquetTable.write(data.resolve("quotes"), QuoteTable.CHOSEN, results.quotes().rows());
    }
    ParquetTable.write(
        data.resolve("source-counts"),
        CanonicalTables.sourceCounts(),
        quality.counts().stream()
            .map(c -> new Object[] {c.source(), c.code(), c.scope(), c.count()})
            .toList());
    return ReportStage.run(programme, facts, data, run.resolve("reports"), Progress.silent());
  }
}
