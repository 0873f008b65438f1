package org.sojourn.model.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The record of a run: written last, so that a directory with a manifest is a whole run.
 *
 * @param run the run's id: when it started, and the fingerprint
 * @param programme the programme's id
 * @param directory where its programme directory lay; left out by earlier versions
 * @param fingerprint first 12 hexadecimal digits over version, programme files and inputs
 * @param asOf newest day in the data, or the programme's last day where the data carry no dates
 * @param sojourn version of Sojourn
 * @param build hash of the classes of Sojourn that made it, 12 hexadecimal digits; left out by
 *     earlier versions
 * @param java version of Java
 * @param spark version of Spark
 * @param earlier the published run that its figures were laid beside; left out where there was none
 * @param started when it started (UTC)
 * @param finished when it finished (UTC)
 * @param keyFingerprint of the key for pseudonyms
 * @param demoKey whether that is a demonstration key
 * @param erasures first 12 hexadecimal digits of the hash of the list of persons who were erased;
 *     left out where nobody was
 * @param programmeFiles the YAML files and the prose it was run with
 * @param inputs the exports it read, by source and path
 * @param quality per source: rows-in, accepted, quarantined, and counts by issue code
 * @param steps what was done, in order
 * @param outputs every file of the run but this one
 * @param outcome what it came to; left out by earlier versions
 */
public record RunManifest(
    String run,
    String programme,
    @JsonInclude(JsonInclude.Include.NON_NULL) String directory,
    String fingerprint,
    LocalDate asOf,
    String sojourn,
    @JsonInclude(JsonInclude.Include.NON_NULL) String build,
    String java,
    String spark,
    @JsonInclude(JsonInclude.Include.NON_NULL) String earlier,
    Instant started,
    Instant finished,
    String keyFingerprint,
    boolean demoKey,
    @JsonInclude(JsonInclude.Include.NON_NULL) String erasures,
    List<StoredFile> programmeFiles,
    List<Input> inputs,
    Map<String, Map<String, Long>> quality,
    List<Step> steps,
    List<StoredFile> outputs,
    @JsonInclude(JsonInclude.Include.NON_NULL) RunOutcome outcome) {

  /**
   * An export that a run read.
   *
   * @param source id of its source
   * @param path relative to the programme directory; a name where it is a database
   * @param sha256 hash of its content, 64 hexadecimal digits
   * @param bytes its length
   * @param rows rows in it, header and blank rows not counted
   * @param dialect what was found out about it, by name: encoding, separator, the pattern of dates
   * @param extract what was read, where the source is a database; else left out
   * @param columns names of its columns, from left to right; left out where it has no header
   */
  public record Input(
      String source,
      String path,
      String sha256,
      long bytes,
      long rows,
      Map<String, String> dialect,
      @JsonInclude(JsonInclude.Include.NON_NULL) Extract extract,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> columns) {

    /** Copies the list; earlier versions told no columns. */
    public Input {
      columns = columns == null ? List.of() : List.copyOf(columns);
    }
  }

  /**
   * A step of a run.
   *
   * @param step what was done
   * @param rows rows it dealt with
   * @param seconds how long it took
   */
  public record Step(String step, long rows, double seconds) {}
}
