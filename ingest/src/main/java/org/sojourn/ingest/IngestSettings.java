package org.sojourn.ingest;

import org.sojourn.ingest.kept.LastRun;
import org.sojourn.ingest.pseudonym.Erasures;
import org.sojourn.tables.Division;

/**
 * What an ingest depends on beside the programme and the key.
 *
 * @param erasures whose rows are left out, as if they were not in the sources
 * @param last what an earlier run kept that need not be made anew
 * @param division how tables are divided into parts
 */
public record IngestSettings(Erasures erasures, LastRun last, Division division) {

  /** Nobody was erased, there is no earlier run, and parts are as large as usual. */
  public static final IngestSettings FIRST =
      new IngestSettings(Erasures.NONE, LastRun.NOTHING, Division.USUAL);
}
