package org.sojourn.model.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What must not be published so that nobody can be singled out.
 *
 * @param threshold least unweighted base of a published cell of answers, at least 2
 * @param organisations least number of distinct organisations behind a published cell of answers,
 *     at least 2; null where they are not counted
 * @param zeros how cells are treated in which somebody was asked and nobody answered
 * @param decimals to how many decimals published figures are rounded, 0 to 6; null where they are
 *     not
 * @param operational whether counts of exchanges and registrations, which hold no answers, are
 *     published whatever their size
 */
public record Disclosure(
    Integer threshold,
    Integer organisations,
    Zeros zeros,
    Integer decimals,
    Operational operational) {

  /**
   * Fills in what a programme leaves out: threshold 5, zeros known, operational counts protected.
   */
  public Disclosure {
    threshold = threshold == null ? 5 : threshold;
    zeros = zeros == null ? Zeros.KNOWN : zeros;
    operational = operational == null ? Operational.PROTECTED : operational;
  }

  /** The policy of a programme that declares none. */
  public static Disclosure usual() {
    return new Disclosure(null, null, null, null, null);
  }

  /**
   * Whether published shares of some answers tell how many they are. Rounding moves a share by at
   * most half a step of its last decimal: less than half an answer as long as there are fewer than
   * 100 times 10^decimals of them.
   */
  public boolean tellsCounts(long answers) {
    return decimals == null || answers < 100 * Math.pow(10, decimals);
  }

  /** The same with another threshold and another treatment of counts without answers. */
  public Disclosure with(int least, Operational counts) {
    return new Disclosure(least, organisations, zeros, decimals, counts);
  }

  /** How cells are treated in which nobody answered. */
  public enum Zeros {
    /** It is taken to be known: shown as no answers, but beside hidden numbers. */
    KNOWN,
    /** Like a cell of few, where somebody was asked. */
    PROTECTED;

    /** The name used in files. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How counts that hold no answers are treated. */
  public enum Operational {
    /** Published whatever their size. */
    OPEN,
    /** Under the same threshold as answers. */
    PROTECTED;

    /** The name used in files. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
