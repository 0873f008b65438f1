package org.sojourn.model.run;

/**
 * Which state of a database a run read.
 *
 * @param url its address, without user, password and options
 * @param from the table or view, or {@code query}
 * @param statementSha256 hash of the statement that selected the rows, 64 hexadecimal digits
 * @param watermark column that tells how far the rows go, or null where none is declared
 * @param upTo its greatest value when reading began, or null where there is none
 */
public record Extract(
    String url, String from, String statementSha256, String watermark, String upTo) {}
