package org.sojourn.cli.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sojourn.cli.cluster.LazySpark;
import org.sojourn.cli.runs.RunDirectory;
import org.sojourn.cli.runs.StoredProgramme;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.Progress;
import org.sojourn.model.run.RunFacts;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.NamedOrganisationTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.reports.HandoutStage;
import org.sojourn.reports.ReportStage;
import org.sojourn.site.SiteStage;
import org.sojourn.transform.Publication;
import org.sojourn.transform.TransformStage;
import org.sojourn.transform.handout.Handouts;
import org.sojourn.transform.kept.LastCube;

/**
 * Makes again what a stored run published, from its canonical tables on, beside what came before.
 */
final class Recomputation {

  private static final String PUBLIC = "public";

  private final StoredRun run;
  private final Path work;

  private Recomputation(StoredRun run, Path work) {
    this.run = run;
    this.work = work;
  }

  /**
   * The bytes of the report called {@code name}. What is computed on the way lies in a directory
   * that only its owner can read, and is removed.
   *
   * @throws Failure when the run has no report of this name
   */
  static byte[] of(StoredRun run, String name, String master, Progress progress)
      throws IOException {
    Path work = Files.createTempDirectory("sojourn-verify-");
    try {
      return new Recomputation(run.real(), work).report(name, master, progress);
    } finally {
      RunDirectory.delete(work);
    }
  }

  /**
   * What {@code judge} says of the public folder that the run gives again; the folder is removed
   * afterwards.
   *
   * @param dataOnly whether the folder {@code data} is enough
   */
  static <T> T judge(
      StoredRun run, boolean dataOnly, String master, Progress progress, Function<Path, T> judge)
      throws IOException {
    Path work = Files.createTempDirectory("sojourn-verify-");
    try {
      new Recomputation(run.real(), work).publish(dataOnly, master, progress);
      return judge.apply(work.resolve(PUBLIC));
    } finally {
      RunDirectory.delete(work);
    }
  }

  private void publish(boolean dataOnly, String master, Progress progress) throws IOException {
    ProgrammeDirectory programme = tables(master, progress);
    Path folder = work.resolve(PUBLIC);
    RunFacts facts = RunFacts.of(run.manifest());
    if (dataOnly) {
      ReportStage.openData(programme, facts, data());
    } else {
      ReportStage.run(programme, facts, data(), folder.resolve("reports"), progress);
      SiteStage.run(programme, facts, folder, progress);
    }
  }

  private Path data() {
    return work.resolve(PUBLIC).resolve("data");
  }

  /** Counts, estimates and protects every figure again. */
  private ProgrammeDirectory tables(String master, Progress progress) throws IOException {
    ProgrammeDirectory programme = StoredProgramme.load(run.folder());
    Path secret = Files.createDirectory(work.resolve("private"));
    link(secret);
    try (LazySpark spark = new LazySpark(master, progress)) {
      TransformStage.run(
          spark, programme, secret, data(), publication(), LastCube.NOTHING, progress);
    }
    return programme;
  }

  private byte[] report(String name, String master, Progress progress) throws IOException {
    ProgrammeDirectory programme = tables(master, progress);
    progress.begin("report");
    RunFacts facts = RunFacts.of(run.manifest());
    Path handouts = work.resolve("private").resolve(Handouts.FOLDER);
    Optional<byte[]> report =
        ReportStage.report(programme, facts, data(), name)
            .or(() -> HandoutStage.report(programme, facts, data(), handouts, name));
    progress.done(1);
    return report.orElseThrow(
        () ->
            new Failure(
                Failure.Kind.INPUT, run.folder() + " makes no report called '" + name + "'"));
  }

  /** Lets {@code folder} show the tables that the run stored, and nothing that it computed. */
  private void link(Path folder) throws IOException {
    Path stored = run.folder().resolve("private");
    for (CanonicalTable table : CanonicalTable.values()) {
      link(stored.resolve(table.id()), folder.resolve(table.id()));
    }
    for (TableSchema table :
        List.of(CanonicalTables.sourceCounts(), NamedOrganisationTable.SCHEMA)) {
      link(stored.resolve(table.name()), folder.resolve(table.name()));
    }
  }

  private static void link(Path table, Path link) throws IOException {
    if (Files.exists(table)) {
      Files.createSymbolicLink(link, table);
    }
  }

  private Publication publication() {
    return new Publication(run.manifest().asOf(), run.earlier().map(this::earlier));
  }

  private Publication.Earlier earlier(StoredRun before) {
    boolean isSame = before.manifest().fingerprint().equals(run.manifest().fingerprint());
    return new Publication.Earlier(before.folder(), before.manifest().asOf(), isSame);
  }
}
