package org.sojourn.model.table;

import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.DOUBLE;
import static org.sojourn.model.table.ColumnType.INT;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.List;

/**
 * The private table of editions: what stood behind figures whenever they were published anew. From
 * run to run it is carried on, so that a run can be compared with all that were ever published,
 * though their directories are gone.
 */
public final class EditionTable {

  /** One number a row, in the order of editions. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "editions",
          List.of(
              required("edition", INT, "number of the edition, rising from 1"),
              required("as_of", STRING, "newest day in its data"),
              required("policy", STRING, "the disclosure policy it was made under"),
              required("base", STRING, "whose answers, pairs or exchanges are counted"),
              required("roles", INT, "the roles that are pooled, one bit each"),
              required("breakdown", STRING, "how the base is divided"),
              required("cell", STRING, "keys of the cell"),
              required(
                  "what", STRING, "base, population, shown, an answer's code, or a figure's id"),
              required("number", DOUBLE, "its number; 1 where the cell was shown, else 0")));

  private EditionTable() {}
}
