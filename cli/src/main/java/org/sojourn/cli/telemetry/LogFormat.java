package org.sojourn.cli.telemetry;

/** How a run tells what it does. */
public enum LogFormat {
  /** Lines for people. */
  TEXT,
  /** A JSON object a line, for log collectors. */
  JSON
}
