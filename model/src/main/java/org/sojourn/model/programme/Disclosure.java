package org.sojourn.model.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What must not be published so that nobody can be singled out.
 *
 * @param threshold least unweighted base of a published cell of answers, at least 2
 * @param operational whether counts of exchanges and registrations, which hold no answers, are
 *     published whatever their size
 */
public record Disclosure(Integer threshold, Operational operational) {

  /** Fills in what a programme leaves out: threshold 5, operational counts protected. */
  public Disclosure {
    threshold = threshold == null ? 5 : threshold;
    operational = operational == null ? Operational.PROTECTED : operational;
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
