package org.sojourn.quality.rows;

/**
 * Where one side of an exchange is at home.
 *
 * @param country ISO 3166-1 alpha-2 code, or null
 * @param section NACE section, or null
 */
public record Side(String country, String section) {}
