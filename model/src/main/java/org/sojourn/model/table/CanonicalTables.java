package org.sojourn.model.table;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.BYTE;
import static org.sojourn.model.table.ColumnType.DATE;
import static org.sojourn.model.table.ColumnType.DOUBLE;
import static org.sojourn.model.table.ColumnType.INT;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;
import static org.sojourn.model.table.ColumnType.TIMESTAMP;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.programme.Attribute;
import org.sojourn.model.programme.Programme;

/** Schemas of the private tables between ingest and transform. */
public final class CanonicalTables {

  private static final List<Column> PROVENANCE =
      List.of(
          required("source", STRING, "id of the source"),
          required("file", STRING, "file, relative to the programme directory"),
          required("row", LONG, "row of the file, from 1, header rows counted"));

  private CanonicalTables() {}

  /** Organisations that signed up; key {@code registration}. */
  public static TableSchema registrations() {
    List<Column> columns = new ArrayList<>();
    columns.add(required("registration", STRING, "key of the registration"));
    columns.add(required("organisation", STRING, "pseudonym of the organisation"));
    columns.addAll(organisation("", "the organisation"));
    columns.add(optional("registered", DATE, "day of registration"));
    columns.addAll(PROVENANCE);
    return new TableSchema("registrations", columns);
  }

  /** Exchanges; key {@code exchange}; one column per declared attribute. */
  public static TableSchema exchanges(Programme programme) {
    return exchanges(programme.attributes(), programme.language());
  }

  /** Exchanges of a programme with {@code attributes}, described in {@code language}. */
  public static TableSchema exchanges(List<Attribute> attributes, String language) {
    List<Column> columns = new ArrayList<>();
    columns.add(required("exchange", STRING, "key of the exchange"));
    columns.add(optional("sending_organisation", STRING, "pseudonym of the sending organisation"));
    columns.add(optional("host_organisation", STRING, "pseudonym of the host organisation"));
    columns.add(optional("participant", STRING, "pseudonym of the participant"));
    columns.addAll(organisation("sending_", "the sending organisation"));
    columns.addAll(organisation("host_", "the host organisation"));
    columns.add(required("status", STRING, "requested to completed, cancelled, rejected"));
    columns.add(optional("start", DATE, "first day"));
    columns.add(optional("end", DATE, "last day, inclusive"));
    columns.add(optional("duration_days", INT, "days from first to last, both counted"));
    columns.add(optional("cohort", STRING, "quarter of the start, such as 2017-Q1"));
    for (Attribute attribute : attributes) {
      columns.add(
          optional(
              attribute.id(),
              attribute.type() == Attribute.Type.NUMBER ? DOUBLE : STRING,
              attribute.label().in(language)));
    }
    columns.addAll(PROVENANCE);
    return new TableSchema("exchanges", columns);
  }

  /** Responses; key (exchange, role, wave); one column per item. */
  public static TableSchema responses(Codebook codebook, String language) {
    List<Column> columns = new ArrayList<>();
    columns.add(required("response", STRING, "key of the response"));
    columns.add(required("exchange", STRING, "key of the exchange it is about"));
    columns.add(required("instrument", STRING, "what was answered"));
    columns.add(required("role", STRING, "who answered: sending, host or participant"));
    columns.add(required("wave", STRING, "when"));
    columns.add(optional("respondent", STRING, "pseudonym of the respondent"));
    columns.add(optional("submitted", TIMESTAMP, "when it was handed in"));
    columns.add(required("status", STRING, "complete or partial"));
    for (Item item : codebook.items()) {
      columns.add(column(item, language));
    }
    columns.addAll(PROVENANCE);
    return new TableSchema("responses", columns);
  }

  private static Column column(Item item, String language) {
    String label = item.label().in(language);
    return switch (item.kind()) {
      case CLOSED -> required(item.id(), BYTE, label + " (answer code; negative: missing)");
      case AMOUNT -> optional(item.id(), DOUBLE, label);
      case OPEN -> optional(item.id(), STRING, label);
      case MULTIPLE -> throw new IllegalArgumentException(item.id() + " is stored as its options");
    };
  }

  private static List<Column> organisation(String prefix, String whose) {
    return List.of(
        optional(prefix + "country", STRING, "ISO 3166-1 alpha-2 code of " + whose),
        optional(prefix + "section", STRING, "NACE section of " + whose),
        optional(prefix + "division", STRING, "NACE division of " + whose),
        optional(prefix + "size", STRING, "size class of " + whose));
  }

  /** Refused rows and values, one issue a row. */
  public static TableSchema quarantine() {
    List<Column> columns = new ArrayList<>(PROVENANCE);
    columns.add(required("scope", STRING, "row: the whole row is left out; value: one answer"));
    columns.add(optional("column", STRING, "column of the source"));
    columns.add(optional("value", STRING, "raw text; a pseudonym where it identifies somebody"));
    columns.add(required("code", STRING, "issue code"));
    columns.add(required("reason", STRING, "what is wrong and what is allowed"));
    return new TableSchema("quarantine", columns);
  }

  /** How often which raw text was read as which value. */
  public static TableSchema normalisations() {
    return new TableSchema(
        "normalisations",
        List.of(
            required("source", STRING, "id of the source"),
            required("column", STRING, "column of the source"),
            required("value", STRING, "raw text"),
            required("normalised", STRING, "what it was read as"),
            required("count", LONG, "rows")));
  }

  /**
   * Counts per source: rows in, accepted, quarantined, and one row per issue code. What is
   * published sums up the sources that feed the same table or questionnaire.
   */
  public static TableSchema sourceCounts() {
    return new TableSchema(
        "source-counts",
        List.of(
            required(
                "source",
                STRING,
                "registrations, exchanges or the questionnaire; in private the id of the source"),
            required("code", STRING, "rows-in, accepted, quarantined, normalised or an issue code"),
            required("scope", STRING, "row or value"),
            required("count", LONG, "rows, or values")));
  }
}
