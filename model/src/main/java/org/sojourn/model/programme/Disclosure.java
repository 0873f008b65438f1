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
 * @param groupDisclosure how cells are treated in which all, or all but one, gave the same answer
 * @param pPercent the p of the p% rule for sums and means of amounts, 1 to 100; null where it is
 *     not applied
 */
public record Disclosure(
    Integer threshold,
    Integer organisations,
    Zeros zeros,
    Integer decimals,
    Operational operational,
    GroupDisclosure groupDisclosure,
    Integer pPercent) {

  /**
   * Fills in what a programme leaves out: threshold 5, zeros known, operational counts protected,
   * group disclosure looked at in small cells.
   */
  public Disclosure {
    threshold = threshold == null ? 5 : threshold;
    zeros = zeros == null ? Zeros.KNOWN : zeros;
    operational = operational == null ? Operational.PROTECTED : operational;
    groupDisclosure = groupDisclosure == null ? GroupDisclosure.SMALL : groupDisclosure;
  }

  /** The policy of a programme that declares none. */
  public static Disclosure usual() {
    return new Disclosure(null, null, null, null, null, null, null);
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
    return new Disclosure(least, organisations, zeros, decimals, counts, groupDisclosure, pPercent);
  }

  /** From how many respondents on a cell is shown in which nearly all answered alike. */
  public long leastAlike() {
    return groupDisclosure == GroupDisclosure.SMALL ? (3L * threshold + 1) / 2 : Long.MAX_VALUE;
  }

  /** How many answered otherwise, at most, where nearly all answered alike: 0 or 1. */
  public long othersAlike() {
    return groupDisclosure == GroupDisclosure.ALL_BUT_ONE ? 1 : 0;
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

  /**
   * How cells are treated in which nearly all gave the same answer, or are in or outside the
   * answers of a published share. Whoever knows that somebody answered there then knows what (group
   * disclosure); where all but one did, that one knows it of all others (within-group disclosure).
   */
  public enum GroupDisclosure {
    /** Where all did: hidden below one and a half times the threshold. */
    SMALL,
    /** Where all did: hidden whatever the size of the cell. */
    ANY_SIZE,
    /** Where all or all but one did: hidden whatever the size of the cell. */
    ALL_BUT_ONE;

    /** The name used in files. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
