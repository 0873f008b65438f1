package org.sojourn.cli.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.StoredFile;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.EditionTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.model.table.NamedOrganisationTable;
import org.sojourn.reports.proof.Mismatch;
import org.sojourn.transform.handout.Handouts;

/** Holds the files of a run against the hashes in its record. */
public final class StoredFiles {

  private static final String PRIVATE = "private/";
  private static final int SHOWN = 5;

  private StoredFiles() {}

  /**
   * Makes sure that what figures are computed from is what the run stored: canonical tables, counts
   * of rows, names of organisations with reports, programme files.
   *
   * @throws Failure naming files that are absent, changed or new
   */
  public static void requireInputs(Path run, RunManifest manifest) {
    List<String> folders = new ArrayList<>(List.of(PRIVATE + StoredProgramme.FOLDER));
    for (CanonicalTable table : CanonicalTable.values()) {
      folders.add(PRIVATE + table.id());
    }
    folders.add(PRIVATE + CanonicalTables.sourceCounts().name());
    folders.add(PRIVATE + NamedOrganisationTable.SCHEMA.name());
    require(run, manifest, folders);
  }

  /**
   * Makes sure that what a later run is laid beside is what this one stored.
   *
   * @throws Failure naming files that are absent, changed or new
   */
  public static void requirePublished(Path run, RunManifest manifest) {
    String estimates = EstimateTable.SCHEMA.name();
    String editions = EditionTable.SCHEMA.name();
    String handouts = PRIVATE + Handouts.FOLDER + "/";
    require(
        run,
        manifest,
        List.of(
            PRIVATE + editions,
            PRIVATE + estimates,
            "public/data/" + estimates,
            handouts + editions,
            handouts + estimates));
  }

  /** What of the run's private part is not what it stored: paths and what became of them. */
  public static List<Mismatch> changedInPrivate(Path run, RunManifest manifest) {
    return differences(run, manifest, PRIVATE.substring(0, PRIVATE.length() - 1));
  }

  /** Whether all files of the run are there, as it stored them. */
  public static boolean areAllThere(Path run, RunManifest manifest) {
    return Stream.of("public", "private")
        .allMatch(part -> differences(run, manifest, part).isEmpty());
  }

  private static void require(Path run, RunManifest manifest, List<String> folders) {
    if (!Files.isReadable(run.resolve(PRIVATE))) {
      throw new Failure(
          Failure.Kind.INPUT,
          run.resolve(PRIVATE)
              + " cannot be read: only who may see the private store can verify reports");
    }
    List<String> differences = new ArrayList<>();
    for (String folder : folders) {
      differences(run, manifest, folder).forEach(d -> differences.add(d.where() + " " + d.what()));
    }
    if (!differences.isEmpty()) {
      throw new Failure(Failure.Kind.INPUT, message(run, differences));
    }
  }

  private static String message(Path run, List<String> differences) {
    int more = differences.size() - SHOWN;
    return "%s is not what the run stored, so it proves nothing: %s%s"
        .formatted(
            run,
            String.join("; ", differences.subList(0, Math.min(SHOWN, differences.size()))),
            more > 0 ? "; and " + more + " more" : "");
  }

  /** What of {@code folder} of a run is not what it stored: paths and what became of them. */
  public static List<Mismatch> differences(Path run, RunManifest manifest, String folder) {
    Map<String, String> stored = new TreeMap<>();
    for (StoredFile file : manifest.outputs()) {
      if (file.path().startsWith(folder + "/")) {
        stored.put(file.path(), file.sha256());
      }
    }
    List<Mismatch> differences = new ArrayList<>();
    for (StoredFile file : present(run, folder)) {
      String path = folder + "/" + file.path();
      String sha256 = stored.remove(path);
      if (!file.sha256().equals(sha256)) {
        differences.add(new Mismatch(path, sha256 == null ? "is new" : "has changed", ""));
      }
    }
    stored.keySet().forEach(path -> differences.add(new Mismatch(path, "is not there", "")));
    return differences;
  }

  private static List<StoredFile> present(Path run, String folder) {
    Path path = run.resolve(folder);
    return Files.isDirectory(path) ? Fingerprint.stored(path) : List.of();
  }
}
