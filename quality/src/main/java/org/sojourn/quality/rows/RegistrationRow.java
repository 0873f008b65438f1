package org.sojourn.quality.rows;

import java.time.LocalDate;

/**
 * An accepted registration.
 *
 * @param place where it comes from
 * @param key of the registration
 * @param organisation where it is at home
 * @param registered day of registration, or null
 */
public record RegistrationRow(Place place, String key, Side organisation, LocalDate registered) {}
