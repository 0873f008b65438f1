package org.sojourn.cli.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sojourn.cli.runs.MadeUpManifest;
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
    return new MadeUpPublication(folder, MadeUpManifest.of(programme, id, files));
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
