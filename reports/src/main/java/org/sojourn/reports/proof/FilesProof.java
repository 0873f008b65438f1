package org.sojourn.reports.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares the files inside two reports: tables cell by cell, all others line by line. */
final class FilesProof {

  private static final String DESCRIPTION = "csv-metadata.json";
  private static final String CSV = ".csv";

  private FilesProof() {}

  /** The mismatches of the files {@code found}, by rising name. */
  static List<Mismatch> compare(Map<String, byte[]> found, Map<String, byte[]> expected) {
    Map<String, List<String>> keys = keys(expected.get(DESCRIPTION));
    List<Mismatch> mismatches = new ArrayList<>();
    Set<String> names = new TreeSet<>(found.keySet());
    names.addAll(expected.keySet());
    for (String name : names) {
      byte[] one = found.get(name);
      byte[] other = expected.get(name);
      if (one == null || other == null) {
        mismatches.add(Mismatch.said("attached files", label(one, name), label(other, name), ""));
      } else if (!Arrays.equals(one, other)) {
        mismatches.addAll(differences(name, one, other, keys.getOrDefault(name, List.of())));
      }
    }
    return mismatches;
  }

  private static String label(byte[] content, String name) {
    return content == null ? "" : name;
  }

  private static List<Mismatch> differences(
      String name, byte[] found, byte[] expected, List<String> key) {
    List<Mismatch> mismatches =
        name.endsWith(CSV)
            ? CsvProof.compare(name, found, expected, key)
            : lines(name, text(found), text(expected));
    return mismatches.isEmpty()
        ? List.of(new Mismatch(name, "the same cells, written or ordered otherwise", ""))
        : mismatches;
  }

  private static List<Mismatch> lines(String name, List<String> found, List<String> expected) {
    List<Mismatch> mismatches = new ArrayList<>();
    for (Alignment.Change change : Alignment.changes(found, expected)) {
      mismatches.add(
          Mismatch.said(
              name + ", line " + (change.from() + 1),
              joined(found, change.from(), change.to()),
              joined(expected, change.expectedFrom(), change.expectedTo()),
              ""));
    }
    return mismatches;
  }

  private static String joined(List<String> lines, int from, int to) {
    return String.join(" ", lines.subList(from, to).stream().map(String::strip).toList());
  }

  private static List<String> text(byte[] content) {
    return List.of(new String(content, StandardCharsets.UTF_8).split("\n"));
  }

  /** The keys of tables, as their description says. */
  static Map<String, List<String>> keys(byte[] description) {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    try {
      for (JsonNode table : JsonMapper.builder().build().readTree(description).get("tables")) {
        List<String> key = new ArrayList<>();
        table.get("tableSchema").get("primaryKey").forEach(part -> key.add(part.asText()));
        keys.put(table.get("url").asText(), key);
      }
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
