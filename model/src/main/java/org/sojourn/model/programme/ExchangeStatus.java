package org.sojourn.model.programme;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an exchange stands on its way from request to end. */
public enum ExchangeStatus {
  /** Asked for; no partner yet. */
  REQUESTED("requested"),
  /** Two organisations agreed. */
  MATCHED("matched"),
  /** Under way. */
  STARTED("started"),
  /** Carried through. */
  COMPLETED("completed"),
  /** Given up by a party after it was matched. */
  CANCELLED("cancelled"),
  /** Refused by the programme. */
  REJECTED("rejected");

  private final String id;

  ExchangeStatus(String id) {
    this.id = id;
  }

  /** The name used in files and tables. */
  @JsonValue
  public String id() {
    return id;
  }
}
