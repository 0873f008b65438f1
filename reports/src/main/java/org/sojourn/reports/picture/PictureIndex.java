package org.sojourn.reports.picture;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.STRING;

import java.nio.file.Path;
import java.util.List;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.CsvTable;

/** The words that belong beside pictures on a slide: no picture holds its title or its base. */
public final class PictureIndex {

  private static final TableSchema SCHEMA =
      new TableSchema(
          "charts",
          List.of(
              required("figure", STRING, "its name in the report"),
              required("svg", STRING, "file with the drawing"),
              required("png", STRING, "file with the picture"),
              required("title", STRING, "the finding"),
              required("alternative", STRING, "what the drawing tells, with its numbers"),
              optional("note", STRING, "how to read it"),
              required("source", STRING, "who was asked, base and moment, method")));

  private PictureIndex() {}

  /**
   * Writes one row a picture.
   *
   * @param pictures of one language
   */
  public static void write(List<Picture> pictures, Path file) {
    CsvTable.write(file, SCHEMA, pictures.stream().map(PictureIndex::row).toList());
  }

  private static Object[] row(Picture picture) {
    String note = picture.figure().note();
    return new Object[] {
      picture.figure().label(),
      picture.svgName(),
      picture.pngName(),
      picture.figure().title(),
      picture.figure().alternative(),
      note.isEmpty() ? null : note,
      picture.figure().source()
    };
  }
}
