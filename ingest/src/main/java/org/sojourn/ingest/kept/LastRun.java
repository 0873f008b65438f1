package org.sojourn.ingest.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sojourn.ingest.parse.FileSummary;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.read.FileHashes;
import org.sojourn.tables.StoredHashes;

/**
 * What an earlier run kept: parsed files, and parts of tables. Whoever hands it on has made sure
 * that the run was made by the same build of Sojourn and the same Java, with the same key and the
 * same list of erased persons: files know nothing of these.
 *
 * @param folder its private folder; null for nothing
 * @param inputs the files that the run read, by source and name, with {@link FileNames#id} as keys
 * @param stored hashes of what it stored, by path within that folder
 * @param hashes of the files of the sources as they are now
 */
public record LastRun(
    Path folder, Map<String, Input> inputs, Map<String, String> stored, FileHashes hashes) {

  /** Nothing: everything is made anew, and nothing is said of it. */
  public static final LastRun NOTHING = new LastRun(null, Map.of(), Map.of(), new FileHashes());

  /**
   * A file that the run read.
   *
   * @param sha256 hash of its content
   * @param rows rows in it
   */
  public record Input(String sha256, long rows) {}

  /** Copies the maps. */
  public LastRun {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    stored = Map.copyOf(stored);
  }

  /** Whether there is anything. */
  public boolean isAny() {
    return folder != null;
  }

  /** Whether the file at {@code path} of the folder is there as it was stored. */
  public boolean isWhole(String path) {
    Path file = folder.resolve(path);
    try {
      return stored.containsKey(path)
          && Files.isRegularFile(file)
          && StoredHashes.of(file).equals(stored.get(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands for the file of {@code task}, which is parsed by {@code recipe}, or why not. */
  Choice choice(ParseTask task, String recipe) {
    Input before = inputs.get(FileNames.id(task));
    Optional<String> now = hashes.of(task.file());
    if (before == null || now.isEmpty()) {
      return Choice.parse(Choice.Reason.NEW);
    }
    if (!now.get().equals(before.sha256())) {
      return Choice.parse(Choice.Reason.CHANGED);
    }
    String path = ParsedFile.path(recipe);
    if (!stored.containsKey(path)) {
      return Choice.parse(Choice.Reason.READ_OTHERWISE);
    }
    if (!Files.exists(folder.resolve(path))) {
      return Choice.parse(Choice.Reason.GONE);
    }
    return isWhole(path)
        ? choice(folder.resolve(path), now.get())
        : Choice.parse(Choice.Reason.DAMAGED);
  }

  private static Choice choice(Path kept, String sha256) {
    FileSummary summary = ParsedFile.at(kept).content().summary(0);
    if (summary.left() > 0) {
      return Choice.parse(Choice.Reason.ERASED);
    }
    return summary.sha256().equals(sha256)
        ? new Choice(kept, null)
        : Choice.parse(Choice.Reason.CHANGED);
  }
}
