package org.sojourn.model.programme;

/**
 * Which key replaces personal data by pseudonyms.
 *
 * @param keyFile file beside {@code programme.yaml} that holds a key, for examples with a marked
 *     demonstration key only; null where the key comes from the machine
 * @param fingerprint first 12 hexadecimal digits that the right key must show, null when any key
 *     will do
 */
public record Pseudonyms(String keyFile, String fingerprint) {}
