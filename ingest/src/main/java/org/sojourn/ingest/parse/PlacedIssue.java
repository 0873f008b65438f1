package org.sojourn.ingest.parse;

import org.sojourn.ingest.mapping.Issue;

/**
 * An issue and the row it was found in.
 *
 * @param file index of the file
 * @param row row of the file, from 1
 * @param issue what is wrong
 */
public record PlacedIssue(int file, long row, Issue issue) implements Parsed {}
