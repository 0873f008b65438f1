package org.sojourn.model.load;

/** The kinds of files in a programme directory, each with its schema. */
enum FileKind {
  /** {@code programme.yaml}. */
  PROGRAMME("programme"),
  /** {@code codebook/scales.yaml}. */
  SCALES("scales"),
  /** Any other file of {@code codebook/}. */
  INSTRUMENT("instrument"),
  /** A file of {@code sources/}. */
  SOURCE("source"),
  /** {@code indicators.yaml}. */
  INDICATORS("indicators"),
  /** {@code report.yaml}. */
  REPORT("report"),
  /** A file of {@code checks/}. */
  CHECKS("checks");

  private final String schema;

  FileKind(String schema) {
    this.schema = schema;
  }

  /** The class path resource that holds the JSON Schema of this kind. */
  String resource() {
    return "/org/sojourn/schema/" + schema + ".schema.json";
  }
}
