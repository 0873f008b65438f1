package org.sojourn.cli.runs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * Something that happened in an output directory.
 *
 * @param at when
 * @param run the run that it happened to
 * @param event what
 * @param code exit code of a run that was not published, else null
 * @param message what there is to say about it, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JournalEntry(Instant at, String run, Event event, Integer code, String message) {

  /** What can happen. */
  public enum Event {
    /** A run began. */
    @JsonProperty("started")
    STARTED,
    /** It is whole, has passed its gates, and will be published whatever happens. */
    @JsonProperty("publishing")
    PUBLISHING,
    /** Readers see it. */
    @JsonProperty("published")
    PUBLISHED,
    /** A gate refused it. */
    @JsonProperty("refused")
    REFUSED,
    /** It ended with a message. */
    @JsonProperty("failed")
    FAILED,
    /** Its process ended by force. */
    @JsonProperty("broken-off")
    BROKEN_OFF,
    /** Readers see it again, in place of a later one. */
    @JsonProperty("rolled-back")
    ROLLED_BACK,
    /** It was removed. */
    @JsonProperty("pruned")
    PRUNED,
    /** From now on runs leave persons out; what is kept of them is being removed. */
    @JsonProperty("erasing")
    ERASING,
    /** Nothing of them is kept any longer; the run is the first one without them. */
    @JsonProperty("erased")
    ERASED;

    /** Whether it says how a run ended. */
    boolean isEnd() {
      return this == PUBLISHED || this == REFUSED || this == FAILED || this == BROKEN_OFF;
    }
  }

  /** Something that needs no words. */
  public static JournalEntry of(Instant at, String run, Event event) {
    return new JournalEntry(at, run, event, null, null);
  }
}
