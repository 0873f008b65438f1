package org.sojourn.cli.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.ingest.IngestResult;
import org.sojourn.ingest.IngestResult.InputFile;
import org.sojourn.ingest.IngestResult.SourceQuality;
import org.sojourn.ingest.kept.FileNames;
import org.sojourn.ingest.kept.JudgedPart;
import org.sojourn.ingest.kept.LastRun;
import org.sojourn.ingest.kept.ParsedFile;
import org.sojourn.ingest.read.FileHashes;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.StoredFile;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.quality.QualityStage;
import org.sojourn.quality.part.CountedParts;
import org.sojourn.quality.part.LastParts;
import org.sojourn.tables.SharedFiles;
import org.sojourn.transform.kept.LastCube;

/**
 * The tables that ingest made in an earlier run, and what else a later run can take.
 *
 * @param run the run's directory
 * @param manifest its record
 */
record StoredTables(Path run, RunManifest manifest) {

  private static final String PRIVATE = "private";

  /**
   * What the run kept that need not be made anew.
   *
   * @param hashes of the files of the sources as they are now
   */
  LastRun lastRun(FileHashes hashes) {
    Map<String, LastRun.Input> inputs = new LinkedHashMap<>();
    for (RunManifest.Input input : manifest.inputs()) {
      inputs.put(
          FileNames.id(input.source(), input.path()),
          new LastRun.Input(input.sha256(), input.rows()));
    }
    return new LastRun(run.resolve(PRIVATE), inputs, stored(PRIVATE), hashes);
  }

  /** The cube that the run kept. */
  LastCube cube() {
    Map<String, String> stored = stored(PRIVATE);
    stored
        .keySet()
        .removeIf(file -> LastCube.TABLES.stream().noneMatch(t -> file.startsWith(t + "/")));
    return new LastCube(run.resolve(PRIVATE), stored);
  }

  /** What the run kept of the parts whose quality it judged. */
  LastParts parts() {
    String folder = PRIVATE + "/" + CountedParts.FOLDER;
    return new LastParts(run.resolve(folder), stored(folder));
  }

  /** The hashes of the files that the run stored in {@code folder}, by their paths in it. */
  private SortedMap<String, String> stored(String folder) {
    SortedMap<String, String> stored = new TreeMap<>();
    for (StoredFile file : manifest.outputs()) {
      if (file.path().startsWith(folder + "/")) {
        stored.put(file.path().substring(folder.length() + 1), file.sha256());
      }
    }
    return stored;
  }

  /** The folders of the tables in the private part. */
  static List<String> names() {
    List<String> names =
        Arrays.stream(CanonicalTable.values())
            .map(CanonicalTable::id)
            .collect(Collectors.toCollection(ArrayList::new));
    names.add(CanonicalTables.quarantine().name());
    names.add(CanonicalTables.normalisations().name());
    names.add(CanonicalTables.sourceCounts().name());
    names.add(ParsedFile.FOLDER);
    names.add(JudgedPart.FOLDER);
    return names;
  }

  /**
   * Gives the tables to another run, without a copy where the file system allows it.
   *
   * @param folder the private folder of that run
   * @return what ingest told of them
   */
  IngestResult giveTo(Path folder) throws IOException {
    for (String table : names()) {
      Path stored = run.resolve(PRIVATE).resolve(table);
      if (Files.isDirectory(stored)) {
        SharedFiles.tree(stored, folder.resolve(table), Set.of());
      }
    }
    return ingested();
  }

  /**
   * Gives everything to another run but the page about the data's quality, which tells of the run
   * before, and what is kept for it, which that page takes by itself.
   *
   * @param folder the folder of that run
   * @return what ingest told of the tables
   */
  IngestResult giveAllTo(Path folder) throws IOException {
    Path quality = Path.of(PRIVATE, QualityStage.FOLDER);
    Path parts = Path.of(PRIVATE, CountedParts.FOLDER);
    SharedFiles.tree(run, folder, Set.of(quality, parts, Path.of(Manifests.FILE)));
    return ingested();
  }

  private IngestResult ingested() {
    return new IngestResult(
        manifest.quality().entrySet().stream().map(e -> quality(e.getKey(), e.getValue())).toList(),
        manifest.inputs().stream().map(StoredTables::input).toList(),
        manifest.asOf());
  }

  private static SourceQuality quality(String source, Map<String, Long> counts) {
    Map<IssueCode, Long> byCode = new EnumMap<>(IssueCode.class);
    for (IssueCode code : IssueCode.values()) {
      if (counts.containsKey(code.id())) {
        byCode.put(code, counts.get(code.id()));
      }
    }
    return new SourceQuality(
        source,
        counts.get("rows-in"),
        counts.get("accepted"),
        counts.get("quarantined"),
        counts.get("normalised"),
        byCode);
  }

  private static InputFile input(RunManifest.Input input) {
    return new InputFile(
        input.source(),
        input.path(),
        input.sha256(),
        input.bytes(),
        input.rows(),
        input.dialect(),
        input.extract(),
        input.columns());
  }
}
