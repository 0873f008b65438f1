package org.sojourn.cli.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.cli.cluster.LazySpark;
import org.sojourn.cli.console.Places;
import org.sojourn.cli.gate.AgeGate;
import org.sojourn.cli.gate.DataGates;
import org.sojourn.cli.gate.Verdicts;
import org.sojourn.cli.runs.Build;
import org.sojourn.cli.runs.ErasedList;
import org.sojourn.cli.runs.Figures;
import org.sojourn.cli.runs.Fingerprint;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.cli.runs.RunDirectory;
import org.sojourn.cli.runs.StoredProgramme;
import org.sojourn.cli.runs.Version;
import org.sojourn.ingest.IngestResult;
import org.sojourn.ingest.IngestSettings;
import org.sojourn.ingest.IngestStage;
import org.sojourn.ingest.kept.LastRun;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.GateResult;
import org.sojourn.model.run.RunFacts;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.RunOutcome;
import org.sojourn.model.run.StoredFile;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.quality.QualityStage;
import org.sojourn.quality.measure.Earlier;
import org.sojourn.quality.part.LastParts;
import org.sojourn.reports.HandoutStage;
import org.sojourn.reports.ReportStage;
import org.sojourn.site.SiteStage;
import org.sojourn.tables.Division;
import org.sojourn.transform.TransformStage;
import org.sojourn.transform.handout.Handouts;
import org.sojourn.transform.kept.LastCube;

/**
 * The stages of a run, one after the other, and its publication.
 *
 * @param programme what to evaluate
 * @param key for pseudonyms
 * @param erased persons whose rows are left out
 * @param master Spark's master
 * @param run where the run is written
 * @param started when it started
 * @param verdicts what gates find, and which of them an operator overrules
 * @param full whether everything is computed anew, also where nothing has changed
 * @param division how stored tables are divided
 */
record Pipeline(
    ProgrammeDirectory programme,
    PseudonymKey key,
    ErasedList erased,
    String master,
    RunDirectory run,
    Instant started,
    Verdicts verdicts,
    boolean full,
    Division division) {

  /** What tells why a run was refused. */
  private static final List<String> KEPT =
      List.of(
          QualityStage.FOLDER,
          CanonicalTables.quarantine().name(),
          CanonicalTables.sourceCounts().name());

  /** Runs the stages, as far as anything has changed, and publishes what they made. */
  PublishedRun run(Steps steps) throws IOException {
    List<StoredFile> files = StoredProgramme.files(programme.path());
    Newest newest = newest();
    Earlier earlier =
        Manifests.earlier(run.current(), programme.programme().id(), key.fingerprint());
    Optional<Before> last = full ? Optional.empty() : newest.before(files, key, erased, division);
    IngestResult ingested =
        last.isPresent() && last.get().isRepeated()
            ? repeated(last.get().tables(), files, earlier, steps)
            : computed(last, files, earlier, steps);
    RunFacts facts = facts(files, ingested);
    verdicts.add(headline(earlier));
    List<Estimate> published = Figures.published(run.staging());
    RunOutcome outcome = Records.outcome(programme, ingested, published, verdicts.all());
    RunManifest manifest =
        manifest(
            facts,
            files,
            Records.inputs(ingested),
            Records.quality(ingested),
            steps.all(),
            outcome);
    Manifests.write(manifest, run.staging());
    if (verdicts.isRefused()) {
      run.refuse();
      throw refusal(run.refused());
    }
    run.publish();
    return new PublishedRun(run.path(), manifest, published, earlier.otherKey());
  }

  /** What was published last, to be published once more. */
  private IngestResult repeated(
      StoredTables last, List<StoredFile> files, Earlier earlier, Steps steps) throws IOException {
    steps.begin("take all of the last run: nothing has changed");
    IngestResult same = last.giveAllTo(run.staging());
    steps.done(same.rowsIn());
    judge(same, facts(files, same), earlier, last.parts(), steps);
    return same;
  }

  private IngestResult computed(
      Optional<Before> last, List<StoredFile> files, Earlier earlier, Steps steps)
      throws IOException {
    Path publicData = run.staging().resolve("public").resolve("data");
    IngestResult ingested = tables(last, steps, publicData, files, earlier);
    RunFacts facts = facts(files, ingested);
    Path reports = run.staging().resolve("public").resolve("reports");
    ReportStage.run(programme, facts, publicData, reports, steps);
    Path handouts = run.staging().resolve("private").resolve(Handouts.FOLDER);
    HandoutStage.run(programme, facts, publicData, handouts, handouts.resolve("reports"), steps);
    SiteStage.run(programme, facts, run.staging().resolve("public"), steps);
    StoredProgramme.copy(programme.path(), files, run.staging());
    return ingested;
  }

  private Newest newest() {
    return new Newest(run.output(), programme);
  }

  private List<GateResult> headline(Earlier earlier) throws IOException {
    return earlier instanceof Earlier.Run
        ? HeadlineShifts.judge(programme, run.current().toRealPath(), run.staging())
        : List.of();
  }

  private Failure refusal(Path look) {
    String stays = Files.exists(run.current()) ? Places.shown(run.current()).toString() : "";
    return new Failure(Failure.Kind.GATE, verdicts.message(stays, Places.shown(look).toString()));
  }

  private RunFacts facts(List<StoredFile> files, IngestResult ingested) {
    return new RunFacts(
        Fingerprint.of(Version.sojourn(), files, Records.inputs(ingested), erased.hash()),
        asOf(ingested),
        Version.sojourn(),
        Build.id(),
        key.demo(),
        files,
        Records.inputs(ingested));
  }

  private LocalDate asOf(IngestResult ingested) {
    return ingested.asOf() == null ? programme.programme().period().to() : ingested.asOf();
  }

  private IngestResult tables(
      Optional<Before> last, Steps steps, Path publicData, List<StoredFile> files, Earlier earlier)
      throws IOException {
    Path privateData = run.staging().resolve("private");
    try (LazySpark spark = new LazySpark(master, steps)) {
      IngestResult result = ingest(spark, last, privateData, steps);
      RunFacts facts = facts(files, result);
      judge(result, facts, earlier, last.map(Before::parts).orElse(LastParts.NOTHING), steps);
      LastCube cube = last.map(Before::cube).orElse(LastCube.NOTHING);
      TransformStage.run(
          spark, programme, privateData, publicData, newest().publication(facts), cube, steps);
      return result;
    }
  }

  /** Reads the sources, unless the tables of the newest run can stand for them. */
  private IngestResult ingest(LazySpark spark, Optional<Before> last, Path privateData, Steps steps)
      throws IOException {
    LastRun kept = LastRun.NOTHING;
    if (last.isPresent()) {
      Optional<String> difference = last.get().difference();
      if (difference.isEmpty()) {
        return taken(last.get().tables(), privateData, steps);
      }
      steps.note(last.get().told(difference.get()));
      kept = last.get().lastRun();
    }
    IngestSettings settings = new IngestSettings(erased.erasures(), kept, division);
    return IngestStage.run(spark.get(), programme, key, settings, privateData, steps);
  }

  private IngestResult taken(StoredTables last, Path privateData, Steps steps) throws IOException {
    steps.begin("take tables of the last run");
    IngestStage.writeNames(programme, key, privateData);
    IngestResult same = last.giveTo(privateData);
    steps.done(same.rowsIn());
    return same;
  }

  /** Writes what is to be known of the data's quality, and ends a run that the gate refuses. */
  private void judge(
      IngestResult ingested, RunFacts facts, Earlier earlier, LastParts parts, Steps steps)
      throws IOException {
    Optional<RunManifest> published =
        earlier instanceof Earlier.Run last ? Optional.of(last.manifest()) : Optional.empty();
    verdicts.add(new DataGates(programme, published).judge(ingested));
    verdicts.add(AgeGate.judge(programme, started));
    QualityStage.run(
        programme,
        facts,
        Records.inputs(ingested),
        earlier,
        verdicts.isRefused() ? "refused to publish: " + verdicts.refusal() : "",
        parts,
        run.staging().resolve("private"),
        steps);
    if (verdicts.isRefused()) {
      run.refuse(KEPT);
      throw refusal(run.refused().resolve("private/quality/index.html"));
    }
  }

  private RunManifest manifest(
      RunFacts facts,
      List<StoredFile> files,
      List<RunManifest.Input> inputs,
      Map<String, Map<String, Long>> quality,
      List<RunManifest.Step> steps,
      RunOutcome outcome)
      throws IOException {
    return new RunManifest(
        run.id(),
        programme.programme().id(),
        programme.path().toAbsolutePath().normalize().toString(),
        facts.fingerprint(),
        facts.asOf(),
        facts.version(),
        facts.build(),
        Runtime.version().toString(),
        Version.spark(),
        newest().path().map(run -> run.getFileName().toString()).orElse(null),
        started,
        Instant.now(),
        key.fingerprint(),
        key.demo(),
        erased.hash(),
        files,
        inputs,
        quality,
        steps,
        Fingerprint.stored(run.staging()),
        outcome);
  }
}
