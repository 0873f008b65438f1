package org.sojourn.reports.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ColumnType;
import org.sojourn.reports.composition.Composition;

/** The CSV files described by the W3C's metadata vocabulary for tabular data (CSV on the Web). */
final class CsvwMetadata {

  /** The name under which processors look for it. */
  static final String FILE = "csv-metadata.json";

  private static final String CONTEXT = "http://www.w3.org/ns/csvw";

  private CsvwMetadata() {}

  /** The text of the file. */
  static String of(Composition composition, List<OpenFile> files) {
    ObjectNode group = Json.object();
    ArrayNode context = group.putArray("@context");
    context.add(CONTEXT);
    context.addObject().put("@language", "en");
    ObjectNode title = group.putObject("dc:title");
    title.put("@value", composition.in(composition.directory().report().title()));
    title.put("@language", composition.words().language());
    ArrayNode tables = group.putArray("tables");
    files.forEach(file -> table(tables.addObject(), file));
    return Json.text(group);
  }

  private static void table(ObjectNode table, OpenFile file) {
    table.put("url", file.name());
    table.put("dc:title", file.title());
    ObjectNode schema = table.putObject("tableSchema");
    ArrayNode columns = schema.putArray("columns");
    for (Column column : file.schema().columns()) {
      ObjectNode described = columns.addObject();
      described.put("name", column.name());
      described.put("titles", column.name());
      described.put("datatype", datatype(column.type()));
      described.put("required", !file.canBeEmpty(column));
      described.put("dc:description", column.description());
    }
    ArrayNode key = schema.putArray("primaryKey");
    file.key().forEach(key::add);
  }

  private static String datatype(ColumnType type) {
    return switch (type) {
      case STRING -> "string";
      case BYTE -> "byte";
      case INT -> "int";
      case LONG -> "long";
      case DOUBLE -> "double";
      case DATE -> "date";
      case TIMESTAMP -> "dateTime";
    };
  }
}
