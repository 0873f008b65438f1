package org.sojourn.notebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A run of Sojourn on the disk.
 *
 * @param directory such as {@code output/mobilise-sme-2017/current}
 */
public record Run(Path directory) {

  /** The environment variable that names the directory of a run. */
  public static final String VARIABLE = "SOJOURN_RUN";

  private static final String EXAMPLE = "../output/mobilise-sme-2017/current";

  /**
   * The run that {@link #VARIABLE} names; without it that of the example, beside the notebooks.
   *
   * @throws IllegalStateException when there is none
   */
  public static Run chosen() {
    String named = System.getenv(VARIABLE);
    return at(Path.of(named == null || named.isBlank() ? EXAMPLE : named));
  }

  /**
   * The run in {@code directory}, which may be a link to it.
   *
   * @throws IllegalStateException when there is none
   */
  public static Run at(Path directory) {
    if (!Files.isRegularFile(directory.resolve("manifest.json"))) {
      throw new IllegalStateException(
          "there is no run in "
              + directory.toAbsolutePath().normalize()
              + "; make one with ./sojourn run examples/mobilise-sme-2017, or name another in "
              + VARIABLE);
    }
    try {
      return new Run(directory.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tables that everybody may read. */
  public Path publicData() {
    return directory.resolve("public/data");
  }

  /** Tables about respondents. What is worked out of them is not protected. */
  public Path privateStore() {
    return directory.resolve("private");
  }

  /** The name of the run's directory. */
  public String id() {
    return directory.getFileName().toString();
  }
}
