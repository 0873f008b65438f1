package org.sojourn.ingest.kept;

/**
 * Some rows of a {@link ParsedFile}.
 *
 * @param place where they begin
 * @param least the least of their keys
 * @param greatest the greatest of their keys
 */
public record KeptRows(long place, String least, String greatest) {}
