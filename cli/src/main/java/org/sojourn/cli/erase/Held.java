package org.sojourn.cli.erase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sojourn.cli.runs.OutputDirectory;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.ingest.pseudonym.Pseudonymiser;

/**
 * What the runs of an output directory hold of persons.
 *
 * @param identifiers what the sources call them
 * @param pseudonyms what the tables call them
 * @param runs what each run holds, by its name within the output directory, the newest first; runs
 *     that hold nothing are left out
 */
record Held(List<String> identifiers, Set<String> pseudonyms, Map<String, HeldRows> runs) {

  private static final int SHOWN = 20;

  /** What {@code output} holds of those called {@code identifiers}. */
  static Held of(OutputDirectory output, List<String> identifiers, PseudonymKey key) {
    Pseudonymiser pseudonymiser = key.pseudonymiser();
    Set<String> pseudonyms =
        identifiers.stream().map(pseudonymiser::pseudonym).collect(Collectors.toSet());
    Map<String, HeldRows> runs = new LinkedHashMap<>();
    List<Path> folders = new ArrayList<>(output.ids().stream().map(output::run).toList());
    if (Files.isDirectory(output.refused())) {
      folders.add(output.refused());
    }
    for (Path run : folders) {
      HeldRows rows = HeldRows.of(run, pseudonyms);
      if (!rows.isEmpty()) {
        runs.put(output.home().relativize(run).toString(), rows);
      }
    }
    return new Held(identifiers, pseudonyms, runs);
  }

  /** Whether no run holds anything. */
  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** What tells of them wherever it is written. */
  Traces traces() {
    Set<String> keys = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    for (HeldRows rows : runs.values()) {
      keys.addAll(rows.keys());
      words.addAll(rows.words());
    }
    return new Traces(Set.copyOf(identifiers), pseudonyms, keys, words);
  }

  /** Prints the number of rows, run by run. */
  void print(Consumer<String> out) {
    if (isEmpty()) {
      out.accept("no run holds a row that names them");
    }
    runs.forEach((run, rows) -> out.accept("  " + run + "  " + counts(rows)));
  }

  private static String counts(HeldRows rows) {
    List<String> parts = new ArrayList<>();
    rows.counts().forEach((table, count) -> parts.add(table + " " + count));
    if (rows.mentions() > 0) {
      parts.add("mentioned in rows of others " + rows.mentions());
    }
    return String.join(", ", parts);
  }

  /** Prints where they stand in the sources, as of the newest run that holds them. */
  void printSources(Consumer<String> out) {
    runs.values().stream()
        .map(HeldRows::places)
        .filter(places -> !places.isEmpty())
        .findFirst()
        .ifPresent(
            places ->
                places.forEach(
                    (file, rows) -> out.accept("  source " + file + "  row " + rows(rows))));
  }

  private static String rows(Set<Long> rows) {
    String shown =
        rows.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
    return rows.size() <= SHOWN ? shown : shown + " and " + (rows.size() - SHOWN) + " more";
  }
}
