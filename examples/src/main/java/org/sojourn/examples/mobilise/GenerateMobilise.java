package org.sojourn.examples.mobilise;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the data of the example {@code mobilise-sme-2017} anew: the same bytes every time. */
public final class GenerateMobilise {

  private GenerateMobilise() {}

  /**
   * Writes the files.
   *
   * @param arguments folder to write into; {@code examples/mobilise-sme-2017/data} when left out
   * @throws IOException when they cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "examples/mobilise-sme-2017/data");
    new Example().write(folder);
  }
}
