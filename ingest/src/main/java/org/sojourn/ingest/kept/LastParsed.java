package org.sojourn.ingest.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.sojourn.ingest.parse.FileSummary;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.read.FileHashes;

/**
 * What an earlier run kept of the files that it parsed. Whoever hands it on has made sure that the
 * run was made by the same build of Sojourn and the same Java, with the same key and the same list
 * of erased persons: files know nothing of these.
 *
 * @param folder where the run keeps it; null for nothing
 * @param inputs hashes of the files that the run read, by source and name as {@link #input} says
 * @param stored hashes of what it kept, by name
 * @param hashes of the files as they are now
 */
public record LastParsed(
    Path folder, Map<String, String> inputs, Map<String, String> stored, FileHashes hashes) {

  /** Nothing: all files are parsed, and nothing is said of it. */
  public static final LastParsed NOTHING =
      new LastParsed(null, Map.of(), Map.of(), new FileHashes());

  /** Copies the maps. */
  public LastParsed {
    inputs = Map.copyOf(inputs);
    stored = Map.copyOf(stored);
  }

  /** By what the file called {@code name} of {@code source} is known. */
  public static String input(String source, String name) {
    return source + "\n" + name;
  }

  /** Whether there is anything. */
  boolean isAny() {
    return folder != null;
  }

  /** What stands for the file of {@code task}, which is parsed by {@code recipe}, or why not. */
  Choice choice(ParseTask task, String recipe) {
    String source = task.file().plan().source();
    String before = inputs.get(input(source, task.file().name()));
    Optional<String> now = hashes.of(task.file());
    if (before == null || now.isEmpty()) {
      return Choice.parse(Choice.Reason.NEW);
    }
    if (!now.get().equals(before)) {
      return Choice.parse(Choice.Reason.CHANGED);
    }
    Path kept = folder.resolve(ParsedFile.name(recipe));
    if (!stored.containsKey(ParsedFile.name(recipe))) {
      return Choice.parse(Choice.Reason.READ_OTHERWISE);
    }
    if (!Files.exists(kept)) {
      return Choice.parse(Choice.Reason.GONE);
    }
    return isWhole(kept) ? choice(kept, before) : Choice.parse(Choice.Reason.DAMAGED);
  }

  private boolean isWhole(Path kept) {
    try {
      return FileHashes.sha256(kept).equals(stored.get(kept.getFileName().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
