package org.sojourn.ingest.database;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.sojourn.model.run.Extract;
import org.sojourn.model.run.Failure;

/** Copies the wanted rows of one source into a file, one JSON object a line. */
final class Fetch {

  private static final int ROWS_AT_ONCE = 1000;

  private final DatabaseSource source;
  private final Connection connection;
  private long rows;

  Fetch(DatabaseSource source, Connection connection) {
    this.source = source;
    this.connection = connection;
  }

  /** Rows read so far. */
  long rows() {
    return rows;
  }

  /**
   * Reads the rows into a new file.
   *
   * @throws Failure when something declared is not there, the order is not settled, or there are no
   *     rows
   */
  Snapshot into(Path file) throws SQLException, IOException {
    Selection selection = Selection.of(connection, source);
    Mark mark = selection.watermark() == null ? Mark.NONE : mark(selection);
    String statement = selection.statement(mark.value() != null);
    try (PreparedStatement query = connection.prepareStatement(statement)) {
      query.setFetchSize(ROWS_AT_ONCE);
      if (mark.value() != null) {
        query.setObject(1, mark.value());
      }
      try (ResultSet result = query.executeQuery();
          OutputStream out = Files.newOutputStream(file)) {
        write(result, out);
      }
    }
    if (rows == 0) {
      throw source.failure("there are no rows in " + what() + "; read another one, or fill it");
    }
    Extract extract =
        new Extract(
            source.address(), source.from(), sha256(statement), selection.watermark(), mark.text());
    return new Snapshot(source.file().plan().source(), file, extract);
  }

  private String what() {
    return source.database().table() == null ? "the query" : "'" + source.from() + "'";
  }

  /**
   * How far the rows go.
   *
   * @param value greatest watermark, null when there is none
   * @param text the same as text
   */
  private record Mark(Object value, String text) {

    static final Mark NONE = new Mark(null, null);
  }

  private Mark mark(Selection selection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(selection.greatest())) {
      result.next();
      ColumnText column = ColumnText.of(source, result.getMetaData(), 1);
      Object value =
          switch (column.kind()) {
            case DAY -> result.getObject(1, LocalDate.class);
            case TIME -> result.getObject(1, LocalDateTime.class);
            case MOMENT -> result.getObject(1, OffsetDateTime.class);
            default -> result.getObject(1);
          };
      return new Mark(value, column.read(result));
    }
  }

  private void write(ResultSet result, OutputStream out) throws SQLException, IOException {
    List<String> names = source.file().plan().columns();
    List<ColumnText> columns = new ArrayList<>();
    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
      columns.add(ColumnText.of(source, result.getMetaData(), i));
    }
    String[] last = null;
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      while (result.next()) {
        String[] row = new String[columns.size()];
        for (int i = 0; i < row.length; i++) {
          row[i] = columns.get(i).read(result);
        }
        rows++;
        requireOrder(last, row, names.size());
        write(json, names, row);
        last = row;
      }
    }
  }

  /** Two rows that differ, and that nothing puts in order, could be the other way round next. */
  private void requireOrder(String[] last, String[] row, int width) {
    if (last != null
        && Arrays.equals(last, width, last.length, row, width, row.length)
        && !Arrays.equals(last, row)) {
      throw source.failure(
          "rows %d and %d are equal in the columns that order the rows; add a column that tells them apart to database.order-by"
              .formatted(rows - 1, rows));
    }
  }

  private static void write(JsonGenerator json, List<String> names, String[] row)
      throws IOException {
    json.writeStartObject();
    for (int i = 0; i < names.size(); i++) {
      json.writeStringField(names.get(i), row[i]);
    }
    json.writeEndObject();
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new Failure(Failure.Kind.FAULT, "this Java has no SHA-256", e);
    }
  }
}
