package org.sojourn.ingest.parse;

/**
 * Usable rows, one behind the other as bytes: so they are kept and travel, because there are as
 * many as rows in the sources. {@link RowBuffer} makes them, {@link RowCursor} walks over them.
 *
 * @param table place of the table that they are for, in the order of the canonical tables
 * @param bytes the rows
 */
public record RowBlock(int table, byte[] bytes) implements Parsed {}
