package org.sojourn.quality.measure;

import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.List;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.table.TableSchema;

/**
 * What became of the rows of a file.
 *
 * @param input the file; its rows are what reading counted
 * @param accepted rows in the canonical tables
 * @param refused rows set aside as a whole
 */
public record FileCount(RunManifest.Input input, long accepted, long refused) {

  /** Columns of the file of counts. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "files",
          List.of(
              required("source", STRING, "id of the source"),
              required("file", STRING, "file, relative to the programme directory"),
              required("rows_in", LONG, "rows read"),
              required("accepted", LONG, "rows in the canonical tables"),
              required("quarantined", LONG, "rows set aside"),
              required("bytes", LONG, "length of the file"),
              required("sha256", STRING, "hash of its content")));

  /** The cells by the order of {@link #SCHEMA}. */
  public Object[] cells() {
    return new Object[] {
      input.source(), input.path(), input.rows(), accepted, refused, input.bytes(), input.sha256()
    };
  }

  /** Share of the rows that are set aside, 0 to 1; 0 without rows. */
  public double share() {
    return input.rows() == 0 ? 0 : (double) refused / input.rows();
  }
}
