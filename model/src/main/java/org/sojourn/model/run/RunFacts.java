package org.sojourn.model.run;

import java.time.LocalDate;
import java.util.List;

/**
 * What a report says of the run it comes from. Holds no clock: the same inputs give the same facts.
 *
 * @param fingerprint first 12 hexadecimal digits over programme files, inputs and code version
 * @param asOf newest day in the data, or the programme's last day where the data carry no dates:
 *     what the report calls its date
 * @param version Sojourn's version
 * @param build hash of Sojourn's own classes, 12 hexadecimal digits; null where it is not known
 * @param demoKey whether pseudonyms were made with a demonstration key
 * @param programmeFiles the YAML files and the prose it was run with
 * @param inputs the exports it read
 */
public record RunFacts(
    String fingerprint,
    LocalDate asOf,
    String version,
    String build,
    boolean demoKey,
    List<StoredFile> programmeFiles,
    List<RunManifest.Input> inputs) {

  /** Copies the lists. */
  public RunFacts {
    programmeFiles = List.copyOf(programmeFiles);
    inputs = List.copyOf(inputs);
  }

  /** Facts of a run that read no files. */
  public RunFacts(String fingerprint, LocalDate asOf, String version, boolean demoKey) {
    this(fingerprint, asOf, version, null, demoKey, List.of(), List.of());
  }

  /** The facts in a run's record. */
  public static RunFacts of(RunManifest run) {
    return new RunFacts(
        run.fingerprint(),
        run.asOf(),
        run.sojourn(),
        run.build(),
        run.demoKey(),
        run.programmeFiles(),
        run.inputs());
  }
}
