package org.sojourn.ingest;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.run.Extract;

/**
 * What an ingest did.
 *
 * @param sources counts of each source, by id
 * @param inputs the files that were read, by source and path
 * @param asOf newest day among the registrations, exchanges and responses that were accepted, null
 *     when none has a day
 */
public record IngestResult(List<SourceQuality> sources, List<InputFile> inputs, LocalDate asOf) {

  /** Copies the lists. */
  public IngestResult {
    sources = List.copyOf(sources);
    inputs = List.copyOf(inputs);
  }

  /** Rows of all sources. */
  public long rowsIn() {
    return sources.stream().mapToLong(SourceQuality::rowsIn).sum();
  }

  /** Accepted rows of all sources. */
  public long accepted() {
    return sources.stream().mapToLong(SourceQuality::accepted).sum();
  }

  /** Quarantined rows of all sources. */
  public long quarantined() {
    return sources.stream().mapToLong(SourceQuality::quarantined).sum();
  }

  /** Rows, or values, of all sources by issue code; only codes that occur. */
  public Map<IssueCode, Long> byCode() {
    Map<IssueCode, Long> sum = new EnumMap<>(IssueCode.class);
    sources.forEach(s -> s.byCode().forEach((code, n) -> sum.merge(code, n, Long::sum)));
    return sum;
  }

  /**
   * Counts of one source.
   *
   * @param source its id
   * @param rowsIn rows read; accepted and quarantined together
   * @param accepted rows in the canonical tables
   * @param quarantined rows refused as a whole
   * @param normalised values that were written otherwise than they are stored
   * @param byCode rows (or values, by the code's scope) with an issue; only codes that occur
   */
  public record SourceQuality(
      String source,
      long rowsIn,
      long accepted,
      long quarantined,
      long normalised,
      Map<IssueCode, Long> byCode) {

    /** Copies the map in the order of the codes. */
    public SourceQuality {
      Map<IssueCode, Long> ordered = new EnumMap<>(IssueCode.class);
      ordered.putAll(byCode);
      byCode = Collections.unmodifiableMap(ordered);
    }
  }

  /**
   * A file that was read.
   *
   * @param source id of its source
   * @param path as declared, relative to the programme directory; a name where it is a database
   * @param sha256 hash of its content, 64 hexadecimal digits
   * @param bytes its length
   * @param rows rows in it, header and blank rows not counted
   * @param dialect what was found out about it, by name: encoding, separator, the pattern of dates
   * @param extract what was read, where the source is a database; else null
   * @param columns names of its columns, from left to right; none where it has no header
   */
  public record InputFile(
      String source,
      String path,
      String sha256,
      long bytes,
      long rows,
      Map<String, String> dialect,
      Extract extract,
      List<String> columns) {

    /** Copies the map in the order of the names. */
    public InputFile {
      dialect = Collections.unmodifiableMap(new TreeMap<>(dialect));
      columns = List.copyOf(columns);
    }

    /** This file as the rows that were read from a database. */
    InputFile of(Extract extract) {
      return new InputFile(source, path, sha256, bytes, rows, dialect, extract, columns);
    }
  }
}
