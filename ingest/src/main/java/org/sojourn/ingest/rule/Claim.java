package org.sojourn.ingest.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;

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
    implements Serializable, Comparable<Claim> {

  private static final Comparator<Claim> PLACE =
      Comparator.comparingInt(Claim::file).thenComparingLong(Claim::row);
  private static final Comparator<Claim> WORTH =
      Comparator.comparing(Claim::complete)
          .thenComparing(Claim::submitted, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(PLACE);
  private static final Comparator<Claim> SUBJECT =
      Comparator.comparing((Claim claim) -> claim.kind != Kind.REGISTRATION)
          .thenComparing(Claim::key)
          .thenComparing(Claim::kind)
          .thenComparing(Claim::role)
          .thenComparing(Claim::wave);

  /** Which table a row is for. */
  public enum Kind {
    /** Registrations. */
    REGISTRATION,
    /** Exchanges. */
    EXCHANGE,
    /** Responses. */
    RESPONSE
  }

  /** Whether a response was finished. */
  boolean complete() {
    return status.equals("complete");
  }

  /** Whether {@code other} has the same kind and key, and for responses role and wave. */
  boolean sameAs(Claim other) {
    return other != null && SUBJECT.compare(this, other) == 0;
  }

  @Override
  public int compareTo(Claim other) {
    int subject = SUBJECT.compare(this, other);
    if (subject != 0) {
      return subject;
    }
    return kind == Kind.RESPONSE ? WORTH.compare(other, this) : PLACE.compare(this, other);
  }
}
