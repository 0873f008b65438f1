package org.sojourn.cli.run;

import java.nio.file.Path;
import java.util.List;
import org.sojourn.ingest.CheckCases;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.check.Finding;
import org.sojourn.model.check.ProgrammeException;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.reports.type.Typeface;

/** Loads programme directories that are wholly in order, their own cases included. */
public final class Programmes {

  private Programmes() {}

  /**
   * The programme in {@code directory}.
   *
   * @throws ProgrammeException with every problem
   */
  public static ProgrammeDirectory load(Path directory) {
    ProgrammeDirectory programme = ProgrammeLoader.load(directory, Typeface.glyphs());
    List<Finding> findings = CheckCases.run(programme);
    if (!findings.isEmpty()) {
      throw new ProgrammeException(findings);
    }
    return programme;
  }
}
