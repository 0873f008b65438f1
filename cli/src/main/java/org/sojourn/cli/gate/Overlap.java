package org.sojourn.cli.gate;

import java.util.Set;

/**
 * How the bases of a figure in two runs overlap.
 *
 * @param kept respondents, or exchanges, in both
 * @param came in the later run only
 * @param went in the earlier run only
 */
public record Overlap(long kept, long came, long went) {

  /** The overlap of two bases by their keys. */
  public static Overlap of(Set<String> before, Set<String> now) {
    long kept = now.stream().filter(before::contains).count();
    return new Overlap(kept, now.size() - kept, before.size() - kept);
  }

  /** The greatest that bases of these numbers can have. */
  public static Overlap greatest(long before, long now) {
    long kept = Math.min(before, now);
    return new Overlap(kept, now - kept, before - kept);
  }
}
