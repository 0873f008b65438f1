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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.cli.runs.Build;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.cli.runs.StoredFiles;
import org.sojourn.ingest.IngestResult;
import org.sojourn.ingest.IngestResult.InputFile;
import org.sojourn.ingest.IngestResult.SourceQuality;
import org.sojourn.ingest.database.Snapshots;
import org.sojourn.ingest.kept.FileNames;
import org.sojourn.ingest.kept.JudgedPart;
import org.sojourn.ingest.kept.LastRun;
import org.sojourn.ingest.kept.ParsedFile;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.ingest.read.FileHashes;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.StoredFile;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.Format;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.quality.QualityStage;
import org.sojourn.quality.part.CountedParts;
import org.sojourn.quality.part.LastParts;
import org.sojourn.tables.SharedFiles;
import org.sojourn.transform.kept.LastCube;

/**
 * The tables that ingest made in an earlier run. They stand for the sources as long as ingest would
 * make the same ones again: by the same version and key, out of the same files read in the same
 * way.
 *
 * @param run the run's directory
 * @param manifest its record
 * @param hashes of the files of the sources as they are now
 */
record StoredTables(Path run, RunManifest manifest, FileHashes hashes) {

  private static final String PRIVATE = "private";

  /** The programme files that decide what becomes of a row. */
  private static final List<String> DECIDING = List.of("programme.yaml", "codebook/", "sources/");

  /**
   * Why the sources have to be read again; empty when these tables can stand for them.
   *
   * @param files the programme files as they are now
   * @param erasures hash of the list of persons who were erased, null where nobody was
   */
  Optional<String> difference(
      ProgrammeDirectory programme, List<StoredFile> files, PseudonymKey key, String erasures) {
    return otherMaker(key, erasures)
        .or(() -> difference(deciding(manifest.programmeFiles()), deciding(files)))
        .or(() -> otherSources(programme))
        .or(this::damage);
  }

  /**
   * Whether everything that the run published would come out again: its tables can stand for the
   * sources, no programme file has changed, and all its files are as it stored them.
   *
   * @param files the programme files as they are now
   * @param erasures hash of the list of persons who were erased, null where nobody was
   */
  boolean isRepeated(
      ProgrammeDirectory programme, List<StoredFile> files, PseudonymKey key, String erasures) {
    return difference(programme, files, key, erasures).isEmpty()
        && manifest.programmeFiles().equals(files)
        && StoredFiles.areAllThere(run, manifest);
  }

  /**
   * Why nothing that the run made of its sources can be taken, whatever they are; empty when it
   * can.
   *
   * @param erasures hash of the list of persons who were erased, null where nobody was
   */
  Optional<String> otherMaker(PseudonymKey key, String erasures) {
    return otherProgram(key).or(() -> otherPersons(erasures));
  }

  /** What the run kept that need not be made anew, for one that {@link #otherMaker} is none of. */
  LastRun lastRun() {
    Map<String, LastRun.Input> inputs = new LinkedHashMap<>();
    for (RunManifest.Input input : manifest.inputs()) {
      inputs.put(
          FileNames.id(input.source(), input.path()),
          new LastRun.Input(input.sha256(), input.rows()));
    }
    return new LastRun(run.resolve(PRIVATE), inputs, stored(PRIVATE), hashes);
  }

  /** The cube that the run kept, for one that {@link #otherMaker} is none of. */
  LastCube cube() {
    Map<String, String> stored = stored(PRIVATE);
    stored
        .keySet()
        .removeIf(file -> LastCube.TABLES.stream().noneMatch(t -> file.startsWith(t + "/")));
    return new LastCube(run.resolve(PRIVATE), stored);
  }

  /**
   * What the run kept of the parts whose quality it judged, for one that {@link #otherMaker} is
   * none of.
   */
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

  private Optional<String> otherProgram(PseudonymKey key) {
    if (!Build.id().equals(manifest.build())) {
      return Optional.of("another build of Sojourn made the last run");
    }
    if (!Runtime.version().toString().equals(manifest.java())) {
      return Optional.of("the last run was made by Java " + manifest.java());
    }
    return key.fingerprint().equals(manifest.keyFingerprint())
        ? Optional.empty()
        : Optional.of("the key for pseudonyms has changed");
  }

  private Optional<String> otherPersons(String erasures) {
    return Objects.equals(erasures, manifest.erasures())
        ? Optional.empty()
        : Optional.of("the list of erased persons has changed");
  }

  private static List<StoredFile> deciding(List<StoredFile> files) {
    return files.stream().filter(f -> DECIDING.stream().anyMatch(f.path()::startsWith)).toList();
  }

  private Optional<String> otherSources(ProgrammeDirectory programme) {
    Optional<String> database =
        programme.sources().stream()
            .filter(source -> source.format() == Format.JDBC)
            .map(source -> "source '" + source.source() + "' is a database")
            .findFirst();
    return database.isPresent()
        ? database
        : difference(
            manifest.inputs().stream()
                .map(input -> new StoredFile(input.path(), input.sha256(), input.bytes()))
                .toList(),
            present(programme));
  }

  /** The files of all sources, archives once for each file in them; none that cannot be read. */
  private List<StoredFile> present(ProgrammeDirectory programme) {
    try (Snapshots none = Snapshots.take(programme, name -> null, programme.path())) {
      List<SourceFile> files = ParseTask.of(programme, none).stream().map(ParseTask::file).toList();
      hashes.prepare(files);
      List<StoredFile> present = new ArrayList<>();
      for (SourceFile file : files) {
        hashes.of(file).ifPresent(sha256 -> present.add(new StoredFile(file.name(), sha256, 0)));
      }
      return present;
    } catch (Failure toldWhenRead) {
      return List.of();
    }
  }

  private Optional<String> damage() {
    return names().stream()
        .flatMap(table -> StoredFiles.differences(run, manifest, PRIVATE + "/" + table).stream())
        .map(difference -> "the last run's " + difference.where() + " " + difference.what())
        .findFirst();
  }

  /** The first file, in the order of paths, that is not in both lists or has other content. */
  private static Optional<String> difference(List<StoredFile> before, List<StoredFile> now) {
    Map<String, StoredFile> known = byPath(before);
    Map<String, StoredFile> found = byPath(now);
    return Stream.concat(known.keySet().stream(), found.keySet().stream())
        .distinct()
        .sorted()
        .filter(path -> !same(known.get(path), found.get(path)))
        .map(path -> path + change(known.get(path), found.get(path)))
        .findFirst();
  }

  private static Map<String, StoredFile> byPath(List<StoredFile> files) {
    return files.stream()
        .collect(Collectors.toMap(StoredFile::path, file -> file, (a, b) -> a, TreeMap::new));
  }

  private static boolean same(StoredFile before, StoredFile now) {
    return before != null && now != null && before.sha256().equals(now.sha256());
  }

  private static String change(StoredFile before, StoredFile now) {
    return before == null ? " is new" : now == null ? " is gone" : " has changed";
  }

  private static List<String> names() {
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
