package org.sojourn.model.classification;

/**
 * A place in NACE, as far as a text tells.
 *
 * @param section letter of the section
 * @param division two digits of the division, or null where only the section is known
 */
public record NaceCode(String section, String division) {}
