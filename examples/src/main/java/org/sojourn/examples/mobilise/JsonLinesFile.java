package org.sojourn.examples.mobilise;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** JSON Lines: one object a row; dots in column names stand for nesting. */
final class JsonLinesFile {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonLinesFile() {}

  /** Writes {@code table} into {@code folder}: whole numbers as numbers, blanks left out. */
  static void write(TextTable table, Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (TextTable.Row row : table.rows()) {
      lines.append(MAPPER.writeValueAsString(object(table, row))).append('\n');
    }
    Files.writeString(folder.resolve(table.file()), lines, StandardCharsets.UTF_8);
  }

  private static ObjectNode object(TextTable table, TextTable.Row row) {
    ObjectNode object = MAPPER.createObjectNode();
    for (String column : table.header()) {
      if (!row.get(column).isEmpty()) {
        put(object, column, row.get(column));
      }
    }
    return object;
  }

  private static void put(ObjectNode object, String column, String value) {
    int dot = column.indexOf('.');
    if (dot >= 0) {
      String outer = column.substring(0, dot);
      ObjectNode inner = (ObjectNode) object.get(outer);
      put(inner == null ? object.putObject(outer) : inner, column.substring(dot + 1), value);
    } else if (value.matches("-?\\d{1,9}")) {
      object.put(column, Integer.parseInt(value));
    } else {
      object.put(column, value);
    }
  }
}
