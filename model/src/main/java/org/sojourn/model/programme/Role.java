package org.sojourn.model.programme;

import com.fasterxml.jackson.annotation.JsonValue;

/** One of the three parties of an exchange; every response is given by one of them. */
public enum Role {
  /** The organisation that sends an employee abroad. */
  SENDING("sending"),
  /** The organisation that receives the employee. */
  HOST("host"),
  /** The employee who goes: belongs to the sending organisation. */
  PARTICIPANT("participant");

  private final String id;

  Role(String id) {
    this.id = id;
  }

  /** The name used in files and tables. */
  @JsonValue
  public String id() {
    return id;
  }
}
