package org.sojourn.ingest.rule;

import org.sojourn.model.quality.IssueCode;

/**
 * Whether a row stays.
 *
 * @param claim the row
 * @param code why it does not, null when it does
 * @param reason the same in words, null when it stays
 */
public record Verdict(Claim claim, IssueCode code, String reason) {

  /** Whether the row stays. */
  public boolean accepted() {
    return code == null;
  }
}
