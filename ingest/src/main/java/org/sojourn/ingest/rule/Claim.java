package org.sojourn.ingest.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.sojourn.model.source.CanonicalTable;

/**
 * What the rules need to know of a usable row. The natural order puts an exchange before the
 * responses to it, rows of one key in the order of sources, files and rows, and the responses of
 * one party in one wave from the one that counts most: complete, submitted last, read last.
 *
 * @param kind which table it is for
 * @param key of the registration or exchange; the exchange a response is about
 * @param role of a response, else empty
 * @param wave of a response, else empty
 * @param status of an exchange or response, else empty
 * @param submitted when a response was handed in, or null
 * @param newest newest day in the row, or null
 * @param file index of the file
 * @param row row of the file
 */
public record Claim(
    Kind kind,
    String key,
    String role,
    String wave,
    String status,
    LocalDateTime submitted,
    LocalDate newest,
    int file,
    long row)
    implements Comparable<Claim> {

  /** Which table a row is for. */
  public enum Kind {
    /** Registrations. */
    REGISTRATION,
    /** Exchanges. */
    EXCHANGE,
    /** Responses. */
    RESPONSE
  }

  /** The table that the row is for. */
  public CanonicalTable table() {
    return switch (kind) {
      case REGISTRATION -> CanonicalTable.REGISTRATIONS;
      case EXCHANGE -> CanonicalTable.EXCHANGES;
      case RESPONSE -> CanonicalTable.RESPONSES;
    };
  }

  /** Whether a response was finished. */
  boolean complete() {
    return status.equals("complete");
  }

  /** Whether {@code other} has the same kind and key, and for responses role and wave. */
  boolean sameAs(Claim other) {
    return other != null && bySubject(other) == 0;
  }

  @Override
  public int compareTo(Claim other) {
    int subject = bySubject(other);
    if (subject != 0) {
      return subject;
    }
    return kind == Kind.RESPONSE ? other.byWorth(this) : byPlace(other);
  }

  private int bySubject(Claim other) {
    if (kind != other.kind && (kind == Kind.REGISTRATION || other.kind == Kind.REGISTRATION)) {
      return kind.compareTo(other.kind);
    }
    int keys = key.compareTo(other.key);
    if (keys != 0 || kind != other.kind) {
      return keys != 0 ? keys : kind.compareTo(other.kind);
    }
    int roles = role.compareTo(other.role);
    return roles != 0 ? roles : wave.compareTo(other.wave);
  }

  private int byWorth(Claim other) {
    int finished = Boolean.compare(complete(), other.complete());
    if (finished != 0) {
      return finished;
    }
    int times =
        submitted == null || other.submitted == null
            ? Boolean.compare(submitted != null, other.submitted != null)
            : submitted.compareTo(other.submitted);
    return times != 0 ? times : byPlace(other);
  }

  private int byPlace(Claim other) {
    int files = Integer.compare(file, other.file);
    return files != 0 ? files : Long.compare(row, other.row);
  }
}
