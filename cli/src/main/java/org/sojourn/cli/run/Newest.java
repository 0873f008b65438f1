package org.sojourn.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sojourn.cli.runs.ErasedList;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.cli.runs.OutputDirectory;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.ingest.read.FileHashes;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.RunFacts;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.StoredFile;
import org.sojourn.tables.Division;
import org.sojourn.transform.Publication;

/**
 * The run that was published last, which knows all that ever was, also when readers see an older
 * one again.
 *
 * @param output where runs are kept
 * @param programme of which it is; another one's counts as none
 */
record Newest(OutputDirectory output, ProgrammeDirectory programme) {

  /** What the newest run can give. */
  Optional<Before> before(
      List<StoredFile> files, PseudonymKey key, ErasedList erased, Division division)
      throws IOException {
    return path()
        .flatMap(
            run ->
                Manifests.manifest(run)
                    .map(record -> before(run, record, files, key, erased, division)));
  }

  private Before before(
      Path run,
      RunManifest record,
      List<StoredFile> files,
      PseudonymKey key,
      ErasedList erased,
      Division division) {
    return new Before(
        new StoredTables(run, record),
        new ChangesSince(
            run, record, programme, files, key, erased.hash(), new FileHashes(), division));
  }

  /** What the figures are published beside: the newest run, unless it is of another programme. */
  Publication publication(RunFacts facts) throws IOException {
    Optional<Path> newest = path();
    if (newest.isEmpty()) {
      return Publication.first(facts.asOf());
    }
    Publication.Earlier before =
        Manifests.manifest(newest.get())
            .map(
                last ->
                    new Publication.Earlier(
                        newest.get(), last.asOf(), last.fingerprint().equals(facts.fingerprint())))
            .orElseGet(() -> new Publication.Earlier(newest.get(), facts.asOf(), false));
    return new Publication(facts.asOf(), Optional.of(before));
  }

  /**
   * The run that the figures are published beside: the one that was published last, which knows all
   * that ever was, also when readers see an older one again.
   */
  Optional<Path> path() throws IOException {
    return output
        .newestId()
        .map(output::run)
        .filter(newest -> !Manifests.isOfAnother(newest, programme));
  }
}
