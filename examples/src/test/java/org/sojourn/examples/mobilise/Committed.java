package org.sojourn.examples.mobilise;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the committed example lies, whichever directory the tests run in. */
final class Committed {

  private Committed() {}

  /** The programme directory. */
  static Path programme() {
    Path here = Path.of("mobilise-sme-2017");
    return Files.isDirectory(here) ? here : Path.of("examples", "mobilise-sme-2017");
  }

  /** The folder with the data. */
  static Path data() {
    return programme().resolve("data");
  }
}
