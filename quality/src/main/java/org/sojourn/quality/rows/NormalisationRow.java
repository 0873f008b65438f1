package org.sojourn.quality.rows;

/**
 * A text that was read as a value of another spelling.
 *
 * @param source id of the source
 * @param column column of the source
 * @param value its text
 * @param normalised what it was read as
 * @param count rows
 */
public record NormalisationRow(
    String source, String column, String value, String normalised, long count) {}
