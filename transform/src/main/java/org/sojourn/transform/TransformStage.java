package org.sojourn.transform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.Progress;
import org.sojourn.model.table.ComparisonPairTable;
import org.sojourn.model.table.ComparisonTable;
import org.sojourn.model.table.EditionTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.model.table.WeightTable;
import org.sojourn.tables.ParquetTable;
import org.sojourn.transform.comparison.ComparisonPairs;
import org.sojourn.transform.comparison.Comparisons;
import org.sojourn.transform.comparison.ResponseComparisons;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.PlanCompiler;
import org.sojourn.transform.disclosure.Contributions;
import org.sojourn.transform.disclosure.DesignPublication;
import org.sojourn.transform.disclosure.DisclosureControl;
import org.sojourn.transform.disclosure.History;
import org.sojourn.transform.disclosure.Organisations;
import org.sojourn.transform.disclosure.Rounding;
import org.sojourn.transform.estimation.AmountReader;
import org.sojourn.transform.estimation.Estimation;
import org.sojourn.transform.estimation.OrganisationReader;
import org.sojourn.transform.estimation.WeightExposure;
import org.sojourn.transform.handout.Handouts;
import org.sojourn.transform.kept.KeptCube;
import org.sojourn.transform.kept.LastCube;
import org.sojourn.transform.quote.Quotations;
import org.sojourn.transform.smallarea.ShrunkenShares;
import org.sojourn.transform.spark.CubeJob;
import org.sojourn.transform.spark.Workers;
import org.sojourn.transform.weighting.Weights;
import org.sojourn.transform.weighting.WeightsReader;

/**
 * The second stage: canonical tables to cube, to figures, to figures that may be published. The
 * same tables give the same bytes.
 */
public final class TransformStage {

  private TransformStage() {}

  /**
   * Computes and writes all figures of a programme.
   *
   * @param workers asked for a session before answers are counted, and only where tables have
   *     several parts
   * @param privateDir holds the tables that ingest wrote; gets {@code cube} and {@code cube-parts},
   *     what was counted of them, for the next run; {@code estimates}, with nothing hidden, {@code
   *     weights} where answers are weighted, {@code editions}, what the next run has to know of all
   *     that was published, {@code handouts}, the same of what single organisations are given, and
   *     {@code quotes.csv} where respondents were asked whether they may be quoted
   * @param publicDataDir gets {@code estimates}, protected, with shrunken shares of them; {@code
   *     comparisons} and {@code comparison-pairs} of them where the programme asks for any; {@code
   *     earlier}, what the last run published of everybody, where there is one; {@code quotes}
   *     where prose quotes respondents; and {@code source-counts}, summed up by what the sources
   *     feed
   * @param publication what this run is published beside
   * @param last the cube that an earlier run kept; what is counted is the same with it
   * @param progress hears of each step
   * @throws org.sojourn.model.check.ProgrammeException when prose quotes words without consent;
   *     nothing is published then
   * @throws org.sojourn.model.run.Failure when a table is absent, of another version, or breaks a
   *     rule that ingest keeps; when what was published before cannot be read
   */
  public static TransformResult run(
      Workers workers,
      ProgrammeDirectory programme,
      Path privateDir,
      Path publicDataDir,
      Publication publication,
      LastCube last,
      Progress progress) {
    History history = Histories.of(programme, publication);
    if (Quotations.asked(programme)) {
      progress.begin("find words that may be quoted");
      progress.done(Quotations.write(programme, privateDir, publicDataDir));
    }
    CubeJob job = new CubeJob(workers, programme, privateDir);
    Cube cube = count(job, PlanCompiler.compile(programme), last, progress);

    progress.begin("compute figures");
    List<Estimate> estimates = Estimation.of(programme, cube);
    write(privateDir, estimates);
    writeWeights(privateDir, WeightsReader.of(programme, cube));
    progress.done(estimates.size());

    Handouts handouts = handouts(programme, job, cube, privateDir, publication, progress);
    progress.begin("protect figures");
    DisclosureControl.Published published =
        programme.programme().hasSurveyDesign()
            ? designed(programme, cube, estimates, history, publication)
            : DisclosureControl.protect(
                programme,
                estimates,
                handouts.insiders(cube),
                organisations(programme, cube),
                contributions(programme, cube),
                history,
                publication.asOf().toString());
    List<Estimate> shown = withShrunken(programme, published.estimates());
    write(publicDataDir, shown);
    writeComparisons(programme, publicDataDir, shown);
    EarlierFigures.write(
        publicDataDir, programme.programme().disclosure(), history, publication, shown);
    ParquetTable.write(
        privateDir.resolve(EditionTable.SCHEMA.name()), EditionTable.SCHEMA, published.editions());
    PublicCounts.write(programme, privateDir, publicDataDir);
    progress.done(shown.stream().filter(e -> e.status().hidden()).count());
    tell(published, progress);
    return new TransformResult(shown, cube.rows(), published.counts());
  }

  private static Cube count(CubeJob job, CubePlan plan, LastCube last, Progress progress) {
    KeptCube kept = job.beside(last, plan);
    progress.begin("count answers");
    Cube cube = job.count(plan, kept);
    progress.done(cube.rows());
    kept.told().ifPresent(progress::note);
    return cube;
  }

  /**
   * The figures of organisations that get reports, written; none where the programme names none.
   */
  private static Handouts handouts(
      ProgrammeDirectory programme,
      CubeJob job,
      Cube cube,
      Path privateDir,
      Publication publication,
      Progress progress) {
    if (!programme.report().hasHandouts()) {
      return Handouts.none(programme);
    }
    job.prepareSent();
    progress.begin("figures of organisations");
    Optional<Path> before =
        publication.earlier().map(run -> run.folder().resolve("private").resolve(Handouts.FOLDER));
    Handouts handouts =
        Handouts.of(programme, job, cube.plan(), privateDir, before, publication.asOf().toString());
    handouts.write(privateDir.resolve(Handouts.FOLDER));
    progress.done(handouts.reports());
    return handouts;
  }

  private static List<Estimate> withShrunken(
      ProgrammeDirectory programme, List<Estimate> published) {
    Rounding rounding = Rounding.of(programme.programme().disclosure());
    return ShrunkenShares.beside(programme, published).stream().map(rounding::of).toList();
  }

  /** Tells what readers could miss. */
  private static void tell(DisclosureControl.Published published, Progress progress) {
    if (published.kept() > 0) {
      progress.begin("keep figures published before");
      progress.done(published.kept());
    }
    if (published.withdrawn() > 0) {
      progress.begin("withdraw detailed tables that are too large to protect");
      progress.done(published.withdrawn());
    }
  }

  private static Organisations organisations(ProgrammeDirectory programme, Cube cube) {
    if (programme.programme().disclosure().organisations() == null) {
      return Organisations.uncounted();
    }
    OrganisationReader reader = new OrganisationReader(cube);
    Map<List<Object>, Map<String, Long>> tables = new HashMap<>();
    return (base, breakdown, cell) ->
        tables
            .computeIfAbsent(List.of(base, breakdown), t -> reader.organisations(base, breakdown))
            .getOrDefault(cell, 0L);
  }

  private static Contributions contributions(ProgrammeDirectory programme, Cube cube) {
    return programme.programme().disclosure().pPercent() == null
        ? Contributions.unasked()
        : new AmountReader(cube)::amounts;
  }

  /** The weights by class, for the audit; no table where answers are not weighted. */
  private static void writeWeights(Path folder, List<Weights> weights) {
    if (!weights.isEmpty()) {
      ParquetTable.write(
          folder.resolve(WeightTable.SCHEMA.name()),
          WeightTable.SCHEMA,
          weights.stream().flatMap(w -> w.rows().stream()).toList());
    }
  }

  /** Weighted and clustered figures under the mask of the counts that they rest on. */
  private static DisclosureControl.Published designed(
      ProgrammeDirectory programme,
      Cube cube,
      List<Estimate> estimates,
      History history,
      Publication publication) {
    DisclosureControl.Published plain =
        DisclosureControl.protect(
            programme,
            Estimation.plain(programme, cube),
            List.of(),
            organisations(programme, cube),
            contributions(programme, cube),
            history,
            publication.asOf().toString());
    List<Estimate> published =
        DesignPublication.of(
            programme, estimates, plain.estimates(), WeightExposure.of(programme, cube), history);
    return new DisclosureControl.Published(
        published, plain.counts(), plain.kept(), plain.withdrawn(), plain.editions());
  }

  private static void write(Path folder, List<Estimate> estimates) {
    ParquetTable.write(
        folder.resolve(EstimateTable.SCHEMA.name()),
        EstimateTable.SCHEMA,
        estimates.stream().map(EstimateTable::row).toList());
  }

  /** Compares groups, and who answered, by what is published; no table of what is not asked. */
  private static void writeComparisons(
      ProgrammeDirectory programme, Path folder, List<Estimate> shown) {
    List<Estimate> published = DesignPublication.comparable(shown);
    List<Comparison> comparisons = Comparisons.of(programme, published);
    if (programme.hasComparisons()) {
      List<Comparison> all = new ArrayList<>(comparisons);
      all.addAll(ResponseComparisons.of(programme, published));
      ParquetTable.write(
          folder.resolve(ComparisonTable.SCHEMA.name()),
          ComparisonTable.SCHEMA,
          all.stream().map(ComparisonTable::row).toList());
    }
    if (programme.comparesGroups()) {
      ParquetTable.write(
          folder.resolve(ComparisonPairTable.SCHEMA.name()),
          ComparisonPairTable.SCHEMA,
          ComparisonPairs.of(programme, published, comparisons).stream()
              .map(ComparisonPairTable::row)
              .toList());
    }
  }
}
