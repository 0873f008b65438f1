package org.sojourn.ingest.parse;

import java.io.Serializable;

/**
 * What comes out of parsing a file: usable rows (one by one, or packed), issues, rows that are left
 * out, and at its end one summary.
 */
public sealed interface Parsed extends Serializable
    permits StoredRow, KeyedBlock, PlacedIssue, LeftRow, FileSummary {}
