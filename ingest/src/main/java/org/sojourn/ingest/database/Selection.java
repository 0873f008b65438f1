package org.sojourn.ingest.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.ingest.read.ColumnMatch;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.text.Folded;
import org.sojourn.ingest.text.Shown;
import org.sojourn.model.run.Failure;

/**
 * What is asked of the database: the wanted columns, then those that order the rows.
 *
 * @param from table or query, as it stands in a statement
 * @param wanted columns by the order of the wanted names
 * @param order columns that order the rows
 * @param watermark column that tells how far the rows go, or null
 * @param quote what names stand between
 */
record Selection(
    String from, List<String> wanted, List<String> order, String watermark, String quote) {

  /**
   * Finds the table and its columns.
   *
   * @throws Failure when something declared is not there, or nothing orders the rows
   */
  static Selection of(Connection connection, DatabaseSource source) throws SQLException {
    String quote = connection.getMetaData().getIdentifierQuoteString();
    String query = source.database().query();
    TableName table = query == null ? TableName.find(connection, source) : null;
    String from = table == null ? "(" + plain(query) + "\n) sojourn_rows" : table.quoted(quote);
    List<String> columns = columns(connection, from);
    List<String> order = source.database().orderBy();
    if (order.isEmpty()) {
      order = table == null ? List.of() : table.primaryKey(connection);
      if (order.isEmpty()) {
        throw unordered(source);
      }
    }
    String watermark = source.database().watermark();
    return new Selection(
        from,
        wanted(source, columns),
        order.stream().map(name -> column(source, "order-by", name, columns)).toList(),
        watermark == null ? null : column(source, "watermark", watermark, columns),
        quote);
  }

  private static String plain(String query) {
    return query.strip().replaceFirst(";$", "");
  }

  private static Failure unordered(DatabaseSource source) {
    return source.failure(
        "%s has no primary key, so that its rows have no order that lasts; name columns that order them under database.order-by"
            .formatted(
                source.database().table() == null
                    ? "a query"
                    : "'" + source.database().table() + "'"));
  }

  private static List<String> columns(Connection connection, String from) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet none = statement.executeQuery("select * from " + from + " where 1 = 0")) {
      ResultSetMetaData columns = none.getMetaData();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        names.add(columns.getColumnLabel(i));
      }
    }
    return names;
  }

  private static List<String> wanted(DatabaseSource source, List<String> columns) {
    int[] slots =
        ColumnMatch.slots(source.file(), columns.stream().map(name -> Heading.of(name)).toList());
    String[] wanted = new String[source.file().plan().columns().size()];
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] >= 0) {
        wanted[slots[i]] = columns.get(i);
      }
    }
    return List.of(wanted);
  }

  private static String column(
      DatabaseSource source, String key, String name, List<String> columns) {
    if (columns.contains(name)) {
      return name;
    }
    return columns.stream()
        .filter(column -> Folded.of(column).equals(Folded.of(name)))
        .findFirst()
        .orElseThrow(() -> noColumn(source, key, name, columns));
  }

  private static Failure noColumn(
      DatabaseSource source, String key, String name, List<String> columns) {
    return source.failure(
        "there is no column '%s'%s; there are %s; correct database.%s"
            .formatted(name, Shown.meant(name, columns), Shown.names(columns), key));
  }

  /** The statement; its one parameter is the greatest watermark, where {@code upTo} says so. */
  String statement(boolean upTo) {
    String columns =
        Stream.concat(wanted.stream(), order.stream())
            .map(name -> TableName.quoted(name, quote))
            .collect(Collectors.joining(", "));
    String mark = upTo ? TableName.quoted(watermark, quote) : null;
    return "select %s from %s%s order by %s"
        .formatted(
            columns,
            from,
            upTo ? " where " + mark + " <= ? or " + mark + " is null" : "",
            order.stream()
                .map(name -> TableName.quoted(name, quote))
                .collect(Collectors.joining(", ")));
  }

  /** The statement that asks for the greatest watermark. */
  String greatest() {
    return "select max(%s) from %s".formatted(TableName.quoted(watermark, quote), from);
  }
}
