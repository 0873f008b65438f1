package org.sojourn.ingest.parse;

import java.util.List;

/**
 * Usable rows of a file, one behind the other, with what is to be known of their keys.
 *
 * @param rows the rows, at least one
 * @param least the least of their keys
 * @param greatest the greatest of their keys
 * @param begins those of their keys that begin a part of the table; none where another table
 *     decides about parts
 */
public record KeyedBlock(RowBlock rows, String least, String greatest, List<String> begins)
    implements Parsed {}
