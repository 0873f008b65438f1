package org.sojourn.cli.runs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.StoredFile;

/** The record of a run that was not computed. */
public final class MadeUpManifest {

  private MadeUpManifest() {}

  /** The record of the run called {@code id} of {@code programme}, with these files. */
  public static RunManifest of(String programme, String id, List<StoredFile> files) {
    return new RunManifest(
        id,
        programme,
        "/programmes/" + programme,
        "0123456789ab",
        LocalDate.EPOCH,
        "0.1.0",
        Build.id(),
        "17",
        "4.2.0",
        null,
        Instant.EPOCH,
        Instant.EPOCH,
        "",
        true,
        null,
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        files,
        null);
  }
}
