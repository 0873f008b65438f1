package org.sojourn.cli;

/** How a run tells what it does. */
enum LogFormat {
  /** Lines for people. */
  TEXT,
  /** A JSON object a line, for log collectors. */
  JSON
}
