package org.sojourn.reports.document;

import java.util.Objects;

/**
 * A file that travels inside a report.
 *
 * @param name of the file, told apart from all others in the report
 * @param mediaType such as {@code text/csv}
 * @param relation what it is to the report
 * @param description what it holds, in the report's language
 * @param content its bytes
 */
public record Attachment(
    String name, String mediaType, Relation relation, String description, byte[] content) {

  /** What a file is to the report, in the words of PDF 2.0. */
  public enum Relation {
    /** The numbers that the report shows. */
    DATA("Data"),
    /** What helps to read the report or its numbers. */
    SUPPLEMENT("Supplement");

    private final String id;

    Relation(String id) {
      this.id = id;
    }

    /** The name in a PDF. */
    public String id() {
      return id;
    }
  }

  /** Copies the bytes. */
  public Attachment {
    Objects.requireNonNull(name);
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }
}
