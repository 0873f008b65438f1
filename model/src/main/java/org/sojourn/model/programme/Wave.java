package org.sojourn.model.programme;

/**
 * A moment at which respondents are asked.
 *
 * @param id name used in codebooks, indicators and tables
 * @param label what readers see
 */
public record Wave(String id, Text label) {}
