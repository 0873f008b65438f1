package org.sojourn.transform.support;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.load.ProgrammeLoader;

/** The programme of {@code src/test/resources/programmes/tiny}. */
public final class TinyProgramme {

  private TinyProgramme() {}

  public static ProgrammeDirectory load() {
    try {
      return ProgrammeLoader.load(
          Path.of(TinyProgramme.class.getResource("/programmes/tiny/programme.yaml").toURI())
              .getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
