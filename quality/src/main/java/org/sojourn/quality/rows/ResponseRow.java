package org.sojourn.quality.rows;

import java.time.LocalDate;

/**
 * An accepted response.
 *
 * @param place where it comes from
 * @param key of the response
 * @param exchange it is about
 * @param instrument what was answered
 * @param role who answered
 * @param respondent pseudonym, or null
 * @param submitted day it was handed in, or null
 * @param answers by the order of the codebook's items: Byte codes (negative: a missing reason),
 *     Double amounts or String texts (null: none)
 */
public record ResponseRow(
    Place place,
    String key,
    String exchange,
    String instrument,
    String role,
    String respondent,
    LocalDate submitted,
    Object[] answers) {}
