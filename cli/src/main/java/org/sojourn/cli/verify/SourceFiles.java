package org.sojourn.cli.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.cli.console.Places;
import org.sojourn.cli.runs.Fingerprint;
import org.sojourn.model.run.RunManifest;
import org.sojourn.quality.page.Numbers;

/**
 * What has become of the exports that a run read.
 *
 * @param folder the programme directory, or null where the record does not name it
 * @param same how many are as they were
 * @param changed paths of those that are not
 * @param absent paths of those that are not there
 * @param databases how many were read from databases, and are not read again
 */
record SourceFiles(
    Path folder, int same, List<String> changed, List<String> absent, int databases) {

  /** Looks at the exports that {@code manifest} names. */
  static SourceFiles of(RunManifest manifest) {
    Path folder = manifest.directory() == null ? null : Path.of(manifest.directory());
    int same = 0;
    int databases = 0;
    List<String> changed = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    for (RunManifest.Input input : manifest.inputs()) {
      Path file = folder == null ? null : folder.resolve(input.path());
      if (input.extract() != null) {
        databases++;
      } else if (file == null || !Files.isReadable(file)) {
        absent.add(input.path());
      } else if (Fingerprint.of(file).sha256().equals(input.sha256())) {
        same++;
      } else {
        changed.add(input.path());
      }
    }
    return new SourceFiles(folder, same, changed, absent, databases);
  }

  /** The same in words. */
  String told() {
    List<String> parts = new ArrayList<>();
    if (same > 0) {
      parts.add(Numbers.count(same, "file is", "files are") + " as when the run read them");
    }
    if (!changed.isEmpty()) {
      parts.add("changed since: " + String.join(", ", changed));
    }
    if (!absent.isEmpty()) {
      parts.add("no longer there: " + String.join(", ", absent));
    }
    if (databases > 0) {
      parts.add(Numbers.count(databases, "database is", "databases are") + " not read again");
    }
    return (folder == null ? "" : "in " + Places.shown(folder) + " ") + String.join("; ", parts);
  }
}
