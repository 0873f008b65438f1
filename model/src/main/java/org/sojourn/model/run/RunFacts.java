package org.sojourn.model.run;

import java.time.LocalDate;

/**
 * What a report says of the run it comes from. Holds no clock: the same inputs give the same facts.
 *
 * @param fingerprint first 12 hexadecimal digits over programme files, inputs and code version
 * @param asOf newest day in the data, or the programme's last day where the data carry no dates:
 *     what the report calls its date
 * @param version Sojourn's version
 * @param demoKey whether pseudonyms were made with a demonstration key
 */
public record RunFacts(String fingerprint, LocalDate asOf, String version, boolean demoKey) {}
