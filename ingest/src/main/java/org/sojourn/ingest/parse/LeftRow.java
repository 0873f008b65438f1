package org.sojourn.ingest.parse;

/**
 * A row about somebody who was erased.
 *
 * @param file index of the file
 * @param row row of the file, from 1
 * @param exchange key of the exchange that the row is, null when it is none
 */
public record LeftRow(int file, long row, String exchange) implements Parsed {}
