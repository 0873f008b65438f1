package org.sojourn.cli.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.cli.runs.Fingerprint;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.cli.runs.RunRows;
import org.sojourn.cli.runs.StoredFiles;
import org.sojourn.cli.runs.Version;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.RunManifest;

/**
 * The run that a report comes from.
 *
 * @param folder its directory
 * @param manifest its record
 */
record StoredRun(Path folder, RunManifest manifest) {

  private static final String RUNS = "runs";

  /**
   * The run that {@code record} names.
   *
   * @param report where the report lies
   * @param named an output directory or a run; null for the run that the report lies in
   * @throws Failure when it is not there
   */
  static StoredRun of(EmbeddedRecord record, Path report, Path named) {
    List<Path> candidates = named == null ? around(report) : in(named);
    List<StoredRun> runs =
        candidates.stream()
            .flatMap(folder -> read(folder).stream())
            .filter(run -> run.manifest.fingerprint().equals(record.fingerprint()))
            .toList();
    return runs.stream()
        .filter(run -> run.published(record.report(), report))
        .findFirst()
        .or(() -> runs.stream().findFirst())
        .orElseThrow(() -> absent(record, report, named, candidates));
  }

  private static Failure absent(
      EmbeddedRecord record, Path report, Path named, List<Path> candidates) {
    String known =
        candidates.stream()
            .flatMap(folder -> read(folder).stream())
            .map(run -> run.manifest.fingerprint())
            .distinct()
            .collect(Collectors.joining(", "));
    String where = named == null ? "the run that it lies in" : named.toString();
    String message =
        known.isEmpty()
            ? "%s was made by run %s, but %s; name the output directory of that run with --run"
                .formatted(
                    report,
                    record.fingerprint(),
                    named == null ? "does not lie in a run" : named + " holds no run")
            : "%s says that it was made by run %s, but %s is %s; name the output directory of that run with --run"
                .formatted(report, record.fingerprint(), where, known);
    return new Failure(Failure.Kind.INPUT, message);
  }

  /** The run in {@code folder}, if its record can be read. */
  static Optional<StoredRun> read(Path folder) {
    return Manifests.manifest(folder).map(manifest -> new StoredRun(folder, manifest));
  }

  /** The directories above {@code report}. */
  private static List<Path> around(Path report) {
    List<Path> above = new ArrayList<>();
    try {
      for (Path p = report.toRealPath().getParent(); p != null; p = p.getParent()) {
        above.add(p);
      }
      return above;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code named} itself, then its runs, the newest first. */
  private static List<Path> in(Path named) {
    List<Path> candidates = new ArrayList<>(List.of(named));
    Path runs = named.resolve(RUNS);
    if (Files.isDirectory(runs)) {
      try (Stream<Path> all = Files.list(runs)) {
        all.sorted(Comparator.reverseOrder()).forEach(candidates::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return candidates;
  }

  /** Whether it published the very bytes of {@code report} under {@code name}. */
  private boolean published(String name, Path report) {
    String sha256 = Fingerprint.of(report).sha256();
    return manifest.outputs().stream()
        .anyMatch(o -> o.path().endsWith("/" + name) && o.sha256().equals(sha256));
  }

  /**
   * Makes sure that this version can make the run's reports again from what it stored.
   *
   * @throws Failure naming what is missing or has changed
   */
  void requireVerifiable() {
    if (!manifest.sojourn().equals(Version.sojourn())) {
      throw new Failure(
          Failure.Kind.INPUT,
          "%s was made by Sojourn %s; this is %s, which may compute or set otherwise: verify with %s"
              .formatted(folder, manifest.sojourn(), Version.sojourn(), manifest.sojourn()));
    }
    RunRows.require(folder);
    String own =
        Fingerprint.of(
            manifest.sojourn(), manifest.programmeFiles(), manifest.inputs(), manifest.erasures());
    if (!own.equals(manifest.fingerprint())) {
      throw new Failure(
          Failure.Kind.INPUT,
          folder.resolve("manifest.json")
              + " has been changed: its fingerprint is not that of the files it names");
    }
    StoredFiles.requireInputs(folder, manifest);
    earlier().ifPresent(run -> StoredFiles.requirePublished(run.folder, run.manifest));
  }

  /**
   * The run that its figures were laid beside.
   *
   * @throws Failure when there was one and it is gone
   */
  Optional<StoredRun> earlier() {
    if (manifest.earlier() == null) {
      return Optional.empty();
    }
    Path earlier = folder.toAbsolutePath().resolveSibling(manifest.earlier());
    return Optional.of(
        read(earlier)
            .orElseThrow(
                () ->
                    new Failure(
                        Failure.Kind.INPUT,
                        ("the figures of %s were laid beside those of %s, which is no longer"
                                + " there: what it hides cannot be worked out again without it")
                            .formatted(folder, earlier))));
  }

  /** Where {@code folder} is called by its real name. */
  StoredRun real() {
    try {
      return new StoredRun(folder.toRealPath(), manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
