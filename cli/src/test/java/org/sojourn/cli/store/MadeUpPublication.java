package org.sojourn.cli.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.StoredFile;

/**
 * A run with little in it.
 *
 * @param folder its directory
 * @param manifest its record
 */
record MadeUpPublication(Path folder, RunManifest manifest) {

  /** The run called {@code id} of {@code programme}, made in {@code runs}. */
  static MadeUpPublication make(Path runs, String programme, String id) throws IOException {
    Path folder = runs.resolve(id);
    List<StoredFile> files = new ArrayList<>();
    for (String path :
        List.of("private/rows", "public/data/figures.csv", "public/site/index.html")) {
      byte[] content = (path + " of " + id).getBytes(StandardCharsets.UTF_8);
      Files.createDirectories(folder.resolve(path).getParent());
      Files.write(folder.resolve(path), content);
      files.add(new StoredFile(path, sha256(content), content.length));
    }
    return new MadeUpPublication(folder, manifest(programme, id, files));
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RunManifest manifest(String programme, String id, List<StoredFile> files) {
    return new RunManifest(
        id,
        programme,
        "/programmes/" + programme,
        "0123456789ab",
        LocalDate.EPOCH,
        "0.1.0",
        "build",
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
