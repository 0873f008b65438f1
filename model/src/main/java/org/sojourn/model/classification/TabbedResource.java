package org.sojourn.model.classification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a classification that ships with the code: UTF-8, tabs between cells, one header row. */
final class TabbedResource {

  private TabbedResource() {}

  /** The rows of resource {@code name} beside this class, each from header to cell. */
  static List<Map<String, String>> rows(String name) {
    try (InputStream stream = TabbedResource.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("resource '" + name + "' is not on the class path");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      String[] header = reader.readLine().split("\t", -1);
      return reader.lines().map(line -> row(header, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts between bars in {@code cell}; none when it is empty. */
  static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|", -1));
  }

  private static Map<String, String> row(String[] header, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != header.length) {
      throw new IllegalStateException(
          "expected " + header.length + " cells, found " + cells.length + ": " + line);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      row.put(header[i], cells[i]);
    }
    return row;
  }
}
