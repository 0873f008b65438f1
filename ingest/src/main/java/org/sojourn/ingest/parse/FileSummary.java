package org.sojourn.ingest.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.ingest.mapping.Normalisation;

/**
 * What reading a file to its end told.
 *
 * @param file index of the file
 * @param bytes its length
 * @param sha256 hash of its content, 64 hexadecimal digits; empty when it could not be read
 * @param rows rows read, usable or not
 * @param usable those of them that are usable
 * @param left further rows, about persons who were erased
 * @param normalisations how often which text was read as which value
 * @param seen columns that were there, of formats without a header
 * @param dialect what was found out about the file, by name: encoding, separator, the pattern of
 *     dates
 * @param columns names of all columns, from left to right; none where there is no header
 * @param problem why it cannot be used, null when it can
 */
public record FileSummary(
    int file,
    long bytes,
    String sha256,
    long rows,
    long usable,
    long left,
    Map<Normalisation, Long> normalisations,
    Set<String> seen,
    Map<String, String> dialect,
    List<String> columns,
    String problem)
    implements Parsed {}
