package org.sojourn.model.draft;

/**
 * Something read from a programme file, and where it stands.
 *
 * @param value what was read
 * @param place where
 */
public record Located<T>(T value, Place place) {}
