package org.sojourn.model.codebook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Why an item has no valid answer. Stored in the item's own column as a negative code. */
public enum MissingReason {
  /** The item was not part of the respondent's questionnaire: routing, or another instrument. */
  NOT_SHOWN("not-shown", -1),
  /** Seen and left blank. */
  SKIPPED("skipped", -2),
  /** "Don't know". */
  DONT_KNOW("dont-know", -3),
  /** "Not applicable". */
  NOT_APPLICABLE("not-applicable", -4),
  /** An answer that the codebook does not allow; its text is in quarantine. */
  INVALID("invalid", -5);

  private final String id;
  private final byte code;

  MissingReason(String id, int code) {
    this.id = id;
    this.code = (byte) code;
  }

  /** The name used in files. */
  @JsonValue
  public String id() {
    return id;
  }

  /** The negative code that stands for this reason in a column of answer codes. */
  public byte code() {
    return code;
  }

  /** The reason stored as {@code code}, empty when it is a valid answer (zero or positive). */
  public static Optional<MissingReason> of(byte code) {
    for (MissingReason reason : values()) {
      if (reason.code == code) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
