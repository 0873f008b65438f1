package org.sojourn.model.run;

/**
 * A file as it was read or written.
 *
 * @param path relative to the directory it belongs to, with {@code /}
 * @param sha256 hash of its content, 64 hexadecimal digits
 * @param bytes its length
 */
public record StoredFile(String path, String sha256, long bytes) {}
