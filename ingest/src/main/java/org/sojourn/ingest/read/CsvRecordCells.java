package org.sojourn.ingest.read;

import java.util.List;

/**
 * A record of a CSV file.
 *
 * @param line line where it starts, from 1
 * @param count how many cells it has
 * @param names all cells, of the first record only; else empty
 * @param cells the wanted cells; of the first record none
 * @param text whether any cell holds more than blanks
 * @param quotedBreak whether the last cell is quoted and holds a line break
 */
record CsvRecordCells(
    long line, int count, List<String> names, String[] cells, boolean text, boolean quotedBreak) {}
