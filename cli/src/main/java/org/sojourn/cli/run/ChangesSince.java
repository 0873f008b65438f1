package org.sojourn.cli.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.cli.runs.Build;
import org.sojourn.cli.runs.StoredFiles;
import org.sojourn.ingest.IngestStage;
import org.sojourn.ingest.database.Snapshots;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.ingest.read.FileHashes;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.StoredFile;
import org.sojourn.model.source.Format;
import org.sojourn.tables.Division;

/**
 * What has changed, since an earlier run, of what its tables depend on. They stand for the sources
 * as long as ingest would make the same ones again: by the same version and key, out of the same
 * files read in the same way.
 *
 * @param run the run's directory
 * @param manifest its record
 * @param programme the programme as it is now
 * @param files its files as they are now
 * @param key for pseudonyms
 * @param erasures hash of the list of persons who were erased, null where nobody was
 * @param hashes of the files of the sources as they are now
 * @param division how tables are divided now
 */
record ChangesSince(
    Path run,
    RunManifest manifest,
    ProgrammeDirectory programme,
    List<StoredFile> files,
    PseudonymKey key,
    String erasures,
    FileHashes hashes,
    Division division) {

  private static final String PRIVATE = "private";

  /** The programme files that decide what becomes of a row. */
  private static final List<String> DECIDING = List.of("programme.yaml", "codebook/", "sources/");

  /** Why the sources have to be read again; empty when these tables can stand for them. */
  Optional<String> difference() {
    return otherMaker()
        .or(() -> difference(deciding(manifest.programmeFiles()), deciding(files)))
        .or(this::otherSources)
        .or(this::damage)
        .or(this::otherDivision);
  }

  /**
   * Whether everything that the run published would come out again: its tables can stand for the
   * sources, no programme file has changed, and all its files are as it stored them.
   */
  boolean areNone() {
    return difference().isEmpty()
        && manifest.programmeFiles().equals(files)
        && StoredFiles.areAllThere(run, manifest);
  }

  /**
   * Why nothing that the run made of its sources can be taken, whatever they are; empty when it
   * can.
   */
  Optional<String> otherMaker() {
    return otherProgram().or(this::otherPersons);
  }

  private Optional<String> otherProgram() {
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

  private Optional<String> otherPersons() {
    return Objects.equals(erasures, manifest.erasures())
        ? Optional.empty()
        : Optional.of("the list of erased persons has changed");
  }

  private static List<StoredFile> deciding(List<StoredFile> files) {
    return files.stream().filter(f -> DECIDING.stream().anyMatch(f.path()::startsWith)).toList();
  }

  private Optional<String> otherSources() {
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
            present());
  }

  /** The files of all sources, archives once for each file in them; none that cannot be read. */
  private List<StoredFile> present() {
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

  /** Comes last: the file that tells is whole by then. */
  private Optional<String> otherDivision() {
    return IngestStage.isDivided(programme, division, run.resolve(PRIVATE))
        ? Optional.empty()
        : Optional.of("tables are divided by another --part-size");
  }

  private Optional<String> damage() {
    return StoredTables.names().stream()
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
}
