package org.sojourn.drafting.look;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.source.Format;

/**
 * What one export holds, as far as it was looked at.
 *
 * @param file path relative to the folder of exports, with slashes
 * @param format how it is read
 * @param dialect where in the file the rows are
 * @param columns those with a name of their own, from left to right
 * @param unnamed columns that cannot be asked for: without a name, or with one that comes twice
 * @param whole whether all rows were looked at
 */
public record ExportTable(
    String file,
    Format format,
    Dialect dialect,
    List<Column> columns,
    List<String> unnamed,
    boolean whole) {

  /** The column that goes by {@code name}. */
  public Optional<Column> column(String name) {
    return columns.stream().filter(column -> column.names().contains(name)).findFirst();
  }

  /** The file's name without folders and endings. */
  public String stem() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.replaceFirst("\\.(gz|zip)$", "").replaceFirst("\\.[^.]*$", "");
  }
}
