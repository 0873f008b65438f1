package org.sojourn.ingest.mapping;

import java.time.LocalDateTime;
import java.util.Optional;

/** Reads texts as days, with or without a time of day. */
interface Dates {

  /** The date in {@code text}, at midnight where it has no time; empty when it is none. */
  Optional<LocalDateTime> read(String text);

  /** What is allowed, for messages. */
  String allowed();
}
