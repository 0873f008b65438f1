package org.sojourn.cli.erase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sojourn.ingest.kept.ParsedContent;
import org.sojourn.ingest.kept.ParsedFile;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.tables.ParquetTable;

/**
 * The rows of one run that are about persons: those that name them as a party, responses to
 * exchanges of theirs, what was set aside of any of these, and answers of others that mention them.
 * Rows that were parsed, but are in no table, since rules refuse them, count by themselves.
 */
public final class HeldRows {

  private static final String EXCHANGE = "exchange";
  private static final String QUARANTINE = "quarantine";
  private static final Set<String> KEYS = Set.of(EXCHANGE, "response", "registration");

  /** Columns of the responses that hold no answer. */
  private static final Set<String> NO_ANSWERS =
      Set.of("instrument", "role", "wave", "respondent", "submitted", "status", "file", "source");

  private final Set<String> pseudonyms;
  private final Map<String, Long> counts = new TreeMap<>();
  private final Map<String, Set<Long>> places = new TreeMap<>();
  private final Set<String> exchanges = new TreeSet<>();
  private final Set<String> keys = new TreeSet<>();
  private final Set<String> words = new TreeSet<>();
  private final Map<String, Set<Long>> mentions = new TreeMap<>();

  private HeldRows(Set<String> pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /** The rows of {@code run} about whoever has {@code pseudonyms} there. */
  public static HeldRows of(Path run, Set<String> pseudonyms) {
    HeldRows held = new HeldRows(pseudonyms);
    Path tables = run.resolve("private");
    List<ParsedFile> parsed = ParsedFile.in(tables);
    for (CanonicalTable table :
        List.of(CanonicalTable.EXCHANGES, CanonicalTable.REGISTRATIONS, CanonicalTable.RESPONSES)) {
      forEach(tables.resolve(table.id()), row -> held.add(table, row, table.id()));
      parsed.forEach(file -> held.addParsed(table, file));
    }
    forEach(tables.resolve(QUARANTINE), held::addRefused);
    return held;
  }

  /** Adds the rows of {@code file} for {@code table} that are not there yet. */
  private void addParsed(CanonicalTable table, ParsedFile file) {
    ParsedContent content = file.content();
    if (content.table().equals(table.id())) {
      file.forEachRow(
          parsed -> {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < content.values().size(); i++) {
              row.put(content.values().get(i), Objects.toString(parsed.value(i), ""));
            }
            row.put("file", content.name());
            row.put("row", String.valueOf(parsed.row()));
            if (!isThere(places, row)) {
              add(table, row, ParsedFile.FOLDER);
            }
          });
    }
  }

  private static boolean isThere(Map<String, Set<Long>> places, Map<String, String> row) {
    return places.getOrDefault(row.get("file"), Set.of()).contains(Long.parseLong(row.get("row")));
  }

  /** Shows {@code use} the rows of a table by column; none where there is no such table. */
  static void forEach(Path table, Consumer<Map<String, String>> use) {
    for (Path file : parts(table)) {
      List<String> names = new ArrayList<>();
      ParquetTable.forEachText(
          file,
          cells -> {
            if (names.isEmpty()) {
              names.addAll(cells);
            } else {
              use.accept(row(names, cells));
            }
          });
    }
  }

  private static Map<String, String> row(List<String> names, List<String> cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      row.put(names.get(i), cells.get(i));
    }
    return row;
  }

  private static List<Path> parts(Path table) {
    if (!Files.isDirectory(table)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(table)) {
      return files.filter(f -> f.toString().endsWith(".parquet")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(CanonicalTable table, Map<String, String> row, String as) {
    boolean isParty = row.values().stream().anyMatch(pseudonyms::contains);
    if (table == CanonicalTable.EXCHANGES && isParty) {
      exchanges.add(row.get(EXCHANGE));
    }
    boolean isResponse = table == CanonicalTable.RESPONSES;
    if (isParty || isResponse && exchanges.contains(row.get(EXCHANGE))) {
      take(as, row);
      row.forEach(
          (column, text) -> {
            if (KEYS.contains(column)) {
              keys.add(text);
            } else if (isResponse && !NO_ANSWERS.contains(column)) {
              words.add(text);
            }
          });
    } else if (mentions(row)) {
      note(mentions, row);
    }
  }

  private static void note(Map<String, Set<Long>> places, Map<String, String> row) {
    places
        .computeIfAbsent(row.get("file"), file -> new TreeSet<>())
        .add(Long.parseLong(row.get("row")));
  }

  private boolean mentions(Map<String, String> row) {
    return row.values().stream().anyMatch(text -> pseudonyms.stream().anyMatch(text::contains));
  }

  private void take(String table, Map<String, String> row) {
    counts.merge(table, 1L, Long::sum);
    note(places, row);
  }

  private void addRefused(Map<String, String> issue) {
    if (isThere(places, issue) || pseudonyms.contains(issue.get("value"))) {
      take(QUARANTINE, issue);
      words.add(issue.get("value"));
    } else if (mentions(issue)) {
      note(mentions, issue);
    }
  }

  /** Number of rows by table. */
  public Map<String, Long> counts() {
    return counts;
  }

  /** Rows of the source files, from 1, by file. */
  public Map<String, Set<Long>> places() {
    return places;
  }

  /** Rows of others that mention them. */
  public long mentions() {
    return mentions.values().stream().mapToLong(Set::size).sum();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return counts.isEmpty() && mentions.isEmpty();
  }

  /** Keys of the rows. */
  public Set<String> keys() {
    return keys;
  }

  /** What was answered in own words. */
  public Set<String> words() {
    return words;
  }
}
