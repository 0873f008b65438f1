package org.sojourn.ingest.mapping;

import org.sojourn.model.codebook.MissingReason;

/**
 * A cell on its way from the source to a canonical column.
 *
 * @param column name for messages: the source's column, or the canonical one of constants
 * @param raw its text as the source has it, cleaned
 * @param text what is to be read: the extract, or what the source's values say; empty when missing
 * @param missing why there is nothing to read, null when there is
 * @param identifying whether the column identifies somebody
 * @param derived whether {@code text} was declared or extracted, so that it is not the raw text
 */
record Cell(
    String column,
    String raw,
    String text,
    MissingReason missing,
    boolean identifying,
    boolean derived) {}
