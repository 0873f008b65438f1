package org.sojourn.model.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** A file layout that sources come in. */
public enum Format {
  /** Separated text with one header row. */
  CSV("csv"),
  /** One sheet of an Office Open XML workbook. */
  XLSX("xlsx"),
  /** One JSON object a line; nested members are named with dots. */
  JSONL("jsonl");

  private final String id;

  Format(String id) {
    this.id = id;
  }

  /** The name used in files. */
  @JsonValue
  public String id() {
    return id;
  }
}
