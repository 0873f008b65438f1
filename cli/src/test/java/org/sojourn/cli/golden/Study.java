package org.sojourn.cli.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A programme directory around a data set: every row is an exchange that was carried out, and its
 * columns are what the participant answered, before or at the end.
 */
final class Study {

  /** The waves. */
  static final String BEFORE = "before";

  static final String EXIT = "exit";

  /**
   * An item of one wave.
   *
   * @param scale name of its scale, null for an amount
   * @param rule its rule in the source, as YAML
   */
  private record Item(String id, String wave, String scale, String rule) {}

  private final String id;
  private final List<Map<String, String>> rows;
  private final Map<String, String> scales = new TreeMap<>();
  private final Map<String, String> attributes = new TreeMap<>();
  private final List<Item> items = new ArrayList<>();
  private final List<String> indicators = new ArrayList<>();
  private String started;
  private String estimation = "{finite-population: false}";

  /**
   * A programme.
   *
   * @param rows of its only table, all with the same columns
   */
  Study(String id, List<Map<String, String>> rows) {
    this.id = id;
    this.rows = rows;
  }

  /** Its id, and the name of its directory. */
  String id() {
    return id;
  }

  /** How uncertainty is computed, as YAML. */
  Study estimation(String yaml) {
    estimation = yaml;
    return this;
  }

  /** A column that becomes a breakdown of the same name. */
  Study attribute(String column) {
    attributes.put(column, column);
    return this;
  }

  /** The column with the day on which an exchange started; see {@link #quarter}. */
  Study start(String column) {
    started = column;
    return this;
  }

  /** A day in the quarter with this number, the first one being that of 2016. */
  static String quarter(int number) {
    return "%d-%02d-15".formatted(2016 + (number - 1) / 4, (number - 1) % 4 * 3 + 1);
  }

  /** A closed item at the end with the codes {@code low} to {@code high}. */
  Study closed(String item, String column, int low, int high) {
    return closed(item, EXIT, low, high, quoted(column));
  }

  /** A closed item with the codes {@code low} to {@code high}, read by {@code rule}. */
  Study closed(String item, String wave, int low, int high, String rule) {
    String scale = "from%dto%d".formatted(low, high);
    scales.put(
        scale,
        IntStream.rangeClosed(low, high)
            .mapToObj(k -> "      - {code: %1$d, label: {en: 'answer %1$d'}}".formatted(k))
            .collect(Collectors.joining("\n")));
    items.add(new Item(item, wave, scale, rule));
    return this;
  }

  /** A closed item, asked before and at the end, with the codes {@code low} to {@code high}. */
  Study twice(String item, String pre, String post, int low, int high) {
    return closed(item, BEFORE, low, high, quoted(pre)).closed(item, EXIT, low, high, quoted(post));
  }

  /** An amount. */
  Study amount(String item, String wave, String column) {
    items.add(new Item(item, wave, null, quoted(column)));
    return this;
  }

  /**
   * An indicator.
   *
   * @param measure as YAML
   * @param more further keys as YAML, such as {@code breakdowns: [vote]}
   */
  Study indicator(String name, String measure, String... more) {
    StringBuilder text = new StringBuilder();
    text.append("  - id: ").append(name).append('\n');
    text.append("    label: {en: ").append(name).append("}\n");
    text.append("    construct: satisfaction\n    criterion: effectiveness\n");
    text.append("    measure: {").append(measure).append("}\n");
    for (String key : more) {
      text.append("    ").append(key).append('\n');
    }
    indicators.add(text.toString());
    return this;
  }

  /** A text as YAML writes it in quotes. */
  static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** Writes the directory into {@code folder}. */
  Path write(Path folder) {
    Path directory = folder.resolve(id);
    write(directory, "programme.yaml", programme());
    write(directory, "codebook/scales.yaml", scales());
    write(directory, "report.yaml", "title: {en: Real data}\n");
    write(directory, "indicators.yaml", "indicators:\n" + String.join("", indicators));
    write(directory, "sources/exchanges.yaml", exchanges());
    for (String wave : new TreeSet<>(items.stream().map(Item::wave).toList())) {
      write(directory, "codebook/" + wave + ".yaml", instrument(wave));
      write(directory, "sources/" + wave + ".yaml", responses(wave));
    }
    write(directory, "data/rows.csv", table());
    return directory;
  }

  private String programme() {
    StringBuilder text = new StringBuilder();
    text.append("id: ").append(id).append('\n');
    text.append("title: {en: Real data}\nsummary: {en: A data set that R knows.}\n");
    text.append("languages: [en]\nperiod: {from: 2016-01-01, to: 2017-12-31}\n");
    text.append(
        "waves: [{id: before, label: {en: Before}}, {id: exit, label: {en: At the end}}]\n");
    text.append("roles: {participant: {en: Participant}}\n");
    if (!attributes.isEmpty()) {
      text.append("attributes:\n");
      attributes
          .keySet()
          .forEach(
              a -> text.append("  - {id: %1$s, type: text, label: {en: %1$s}}\n".formatted(a)));
    }
    text.append("estimation: ").append(estimation).append('\n');
    text.append("disclosure: {threshold: 2, operational: open}\n");
    return text.toString();
  }

  private String scales() {
    StringBuilder text = new StringBuilder("scales:\n");
    scales.forEach(
        (scale, answers) ->
            text.append("  - id: %s\n    answers:\n%s\n".formatted(scale, answers)));
    return text.toString();
  }

  private String instrument(String wave) {
    StringBuilder text = new StringBuilder();
    text.append("instrument: ").append(wave).append("\nrole: participant\nwave: ").append(wave);
    text.append("\ntitle: {en: Questions}\nitems:\n");
    for (Item item : items) {
      if (item.wave().equals(wave)) {
        String kind = item.scale() == null ? "kind: amount" : "scale: " + item.scale();
        text.append("  - {id: %1$s, %2$s, label: {en: %1$s}}\n".formatted(item.id(), kind));
      }
    }
    return text.toString();
  }

  private String exchanges() {
    StringBuilder text = new StringBuilder("source: exchanges\ntable: exchanges\n");
    text.append("format: csv\nfiles: data/rows.csv\ncolumns:\n");
    text.append("  exchange: {row-number: true}\n  status: {constant: completed}\n");
    attributes.forEach((a, column) -> text.append("  " + a + ": " + quoted(column) + "\n"));
    if (started != null) {
      text.append("  start: ").append(quoted(started)).append('\n');
    }
    return text.toString();
  }

  private String responses(String wave) {
    StringBuilder text = new StringBuilder("source: %1$s\ntable: responses\n".formatted(wave));
    text.append("instrument: ").append(wave).append("\nformat: csv\nfiles: data/rows.csv\n");
    text.append("columns:\n  exchange: {row-number: true}\nitems:\n");
    for (Item item : items) {
      if (item.wave().equals(wave)) {
        text.append("  ").append(item.id()).append(": ").append(item.rule()).append('\n');
      }
    }
    return text.toString();
  }

  private String table() {
    List<String> columns = List.copyOf(rows.get(0).keySet());
    StringBuilder text = new StringBuilder(cells(columns));
    rows.forEach(row -> text.append(cells(columns.stream().map(row::get).toList())));
    return text.toString();
  }

  private static String cells(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.isEmpty() ? "" : "\"" + cell.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(",", "", "\n"));
  }

  private static void write(Path directory, String name, String text) {
    try {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
