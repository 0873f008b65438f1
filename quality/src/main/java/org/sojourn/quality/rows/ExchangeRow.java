package org.sojourn.quality.rows;

import java.time.LocalDate;

/**
 * An accepted exchange.
 *
 * @param place where it comes from
 * @param key of the exchange
 * @param sending the sending side
 * @param host the host side
 * @param status from requested to completed, cancelled or rejected
 * @param start first day, or null
 * @param end last day, or null
 */
public record ExchangeRow(
    Place place,
    String key,
    Side sending,
    Side host,
    String status,
    LocalDate start,
    LocalDate end) {}
