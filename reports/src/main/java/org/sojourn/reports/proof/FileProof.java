package org.sojourn.reports.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.model.run.Failure;

/**
 * Compares one published file with what it should be: reports as {@link Proof} does, tables and
 * workbooks cell by cell, texts word by word, pictures by their bytes.
 *
 * @param keys columns that tell the rows of a table apart, by the name of its CSV file
 */
record FileProof(Map<String, List<String>> keys) {

  private static final Set<String> TEXTS = Set.of("html", "js", "css", "json", "svg", "txt");
  private static final String OTHERWISE = "the same content, stored otherwise";

  /** The mismatches of {@code found}, which is called {@code name}; both files are there. */
  List<Mismatch> compare(String name, Path found, Path expected) {
    try {
      byte[] one = Files.readAllBytes(found);
      byte[] other = Files.readAllBytes(expected);
      if (Arrays.equals(one, other)) {
        return List.of();
      }
      List<Mismatch> mismatches = differences(name, found, one, expected, other);
      return mismatches.isEmpty() ? List.of(new Mismatch(name, OTHERWISE, "")) : mismatches;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Mismatch> differences(
      String name, Path found, byte[] one, Path expected, byte[] other) {
    String kind = name.substring(name.lastIndexOf('.') + 1);
    try {
      return switch (kind) {
        case "pdf" -> within(name, Proof.of(one, other, name).mismatches());
        case "csv" -> CsvProof.compare(name, one, other, key(expected.getFileName().toString()));
        case "parquet" -> parquet(name, found, expected);
        case "xlsx" -> TableProof.cells(name, WorkbookCells.read(one), WorkbookCells.read(other));
        default -> TEXTS.contains(kind) ? words(name, one, other) : bytes(name);
      };
    } catch (Failure unreadable) {
      return List.of(new Mismatch(name, "it cannot be read any more", ""));
    }
  }

  private static List<Mismatch> within(String name, List<Mismatch> mismatches) {
    List<Mismatch> named = new ArrayList<>();
    for (Mismatch mismatch : mismatches) {
      named.add(new Mismatch(name + ", " + mismatch.where(), mismatch.what(), mismatch.context()));
    }
    return named;
  }

  private List<String> key(String file) {
    return keys.getOrDefault(file, List.of());
  }

  /** The rows of a part have the key of the table that the folder is called after. */
  private List<Mismatch> parquet(String name, Path found, Path expected) {
    String table = expected.getParent().getFileName() + ".csv";
    return TableProof.parquet(name, found, expected, key(table));
  }

  private static List<Mismatch> words(String name, byte[] one, byte[] other) {
    return Passage.compare(name, Passage.of(text(one)), Passage.of(text(other)));
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static List<Mismatch> bytes(String name) {
    return List.of(new Mismatch(name, "other bytes than the run makes", ""));
  }
}
