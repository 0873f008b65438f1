package org.sojourn.ingest.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.ingest.text.Shown;
import org.sojourn.model.run.Failure;

/**
 * A table or view as the database names it.
 *
 * @param catalog its database in MySQL and MariaDB, null in PostgreSQL
 * @param schema its schema in PostgreSQL, null in MySQL and MariaDB
 * @param name its name
 */
record TableName(String catalog, String schema, String name) {

  private static final int MOST_NAMES = 20;
  private static final String[] TYPES = {
    "TABLE",
    "BASE TABLE",
    "PARTITIONED TABLE",
    "FOREIGN TABLE",
    "VIEW",
    "MATERIALIZED VIEW",
    "SYSTEM VERSIONED"
  };

  /**
   * Finds the declared table of {@code source}: as it is written before without case, in the place
   * that is written before it, else in the one that the connection begins with.
   *
   * @throws Failure when there is none
   */
  static TableName find(Connection connection, DatabaseSource source) throws SQLException {
    String declared = source.database().table();
    int dot = declared.lastIndexOf('.');
    String name = declared.substring(dot + 1);
    boolean schemas = connection.getMetaData().supportsSchemasInTableDefinitions();
    String start = schemas ? connection.getSchema() : connection.getCatalog();
    String place = dot < 0 ? start : declared.substring(0, dot);
    List<TableName> there = in(connection, place, schemas);
    List<TableName> exact = there.stream().filter(t -> t.name.equals(name)).toList();
    List<TableName> found =
        exact.isEmpty()
            ? there.stream().filter(t -> t.name.equalsIgnoreCase(name)).toList()
            : exact;
    if (found.size() != 1) {
      throw absent(source, name, place, schemas, there);
    }
    return found.get(0);
  }

  private static List<TableName> in(Connection connection, String place, boolean schemas)
      throws SQLException {
    List<TableName> there = new ArrayList<>();
    if (place == null) {
      return there;
    }
    DatabaseMetaData meta = connection.getMetaData();
    try (ResultSet tables =
        meta.getTables(schemas ? null : place, schemas ? pattern(place, meta) : null, "%", TYPES)) {
      while (tables.next()) {
        there.add(
            new TableName(
                schemas ? null : tables.getString("TABLE_CAT"),
                schemas ? tables.getString("TABLE_SCHEM") : null,
                tables.getString("TABLE_NAME")));
      }
    }
    return there;
  }

  private static String pattern(String name, DatabaseMetaData meta) throws SQLException {
    String escape = meta.getSearchStringEscape();
    return name.replace("_", escape + "_").replace("%", escape + "%");
  }

  private static Failure absent(
      DatabaseSource source, String name, String place, boolean schemas, List<TableName> there) {
    List<String> names = there.stream().map(TableName::name).sorted().toList();
    String where = (schemas ? "schema " : "database ") + (place == null ? "" : "'" + place + "'");
    return source.failure(
        "there is no table '%s' in %s%s; it holds %s%s; correct database.table, written %s where it lies elsewhere"
            .formatted(
                source.database().table(),
                where.strip(),
                Shown.meant(name, names),
                Shown.names(names.stream().limit(MOST_NAMES).toList()),
                names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "",
                schemas ? "schema.table" : "database.table"));
  }

  /** Columns of the primary key, in its order; empty when there is none. */
  List<String> primaryKey(Connection connection) throws SQLException {
    SortedMap<Integer, String> columns = new TreeMap<>();
    try (ResultSet keys = connection.getMetaData().getPrimaryKeys(catalog, schema, name)) {
      while (keys.next()) {
        columns.put(keys.getInt("KEY_SEQ"), keys.getString("COLUMN_NAME"));
      }
    }
    return List.copyOf(columns.values());
  }

  /** The name as it stands in a statement. */
  String quoted(String quote) {
    String place = schema == null ? catalog : schema;
    return quoted(place, quote) + "." + quoted(name, quote);
  }

  /** {@code name} between quotes. */
  static String quoted(String name, String quote) {
    return quote + name.replace(quote, quote + quote) + quote;
  }
}
