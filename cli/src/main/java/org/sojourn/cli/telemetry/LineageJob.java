package org.sojourn.cli.telemetry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A run as lineage knows it.
 *
 * @param programme id of the programme, the name of the job
 * @param home the output directory, which with the run's id makes the run's number
 * @param run id of the run
 */
public record LineageJob(String programme, Path home, String run) {

  /** The same for all events of the run. */
  String number() {
    String name = home + "\n" + run;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
