package org.sojourn.ingest.mapping;

import java.util.List;

/**
 * What a step made of a cell.
 *
 * @param positions of the canonical columns that it set
 * @param values what it set them to, in the same order
 * @param issues what was wrong
 * @param normalisations texts read as values of another spelling
 * @param erased whether it names somebody who was erased
 */
record Reading(
    int[] positions,
    Object[] values,
    List<Issue> issues,
    List<Normalisation> normalisations,
    boolean erased) {}
