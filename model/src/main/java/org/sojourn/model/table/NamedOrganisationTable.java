package org.sojourn.model.table;

import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.List;

/**
 * The private table of the organisations that get reports: what the programme calls those that
 * exchanges know by their pseudonyms.
 */
public final class NamedOrganisationTable {

  /** One organisation a row, as the programme lists them. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "named-organisations",
          List.of(
              required("organisation", STRING, "pseudonym, as among the exchanges"),
              required("name", STRING, "how its report calls it")));

  private NamedOrganisationTable() {}
}
