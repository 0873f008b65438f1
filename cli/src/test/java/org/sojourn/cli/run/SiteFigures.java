package org.sojourn.cli.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Every figure that the pages and the data of a site hold, read from its files as an outsider reads
 * them: the cells of all tables, and what filters can show.
 */
final class SiteFigures {

  private static final String ASSIGNMENT = "window.sojournFigures = ";
  private static final int STATE = 0;
  private static final int ID = 1;
  private static final int VALUE = 3;
  private static final int BASE = 6;

  /**
   * What the site says of one figure.
   *
   * @param state shown, hidden, empty or undefined
   * @param value null unless shown
   * @param base null unless shown
   */
  record Said(String state, Double value, Long base) {}

  private final Map<String, Said> byId = new TreeMap<>();

  private SiteFigures() {}

  /** The figures of the site in {@code folder}, by id; all places that name one say the same. */
  static Map<String, Said> of(Path folder) {
    SiteFigures figures = new SiteFigures();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (file.toString().endsWith(".html")) {
          figures.page(Files.readString(file));
        } else if (file.getFileName().toString().startsWith("figures-")) {
          figures.data(Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return figures.byId;
  }

  private void page(String html) {
    for (Element cell : Jsoup.parse(html).select("[data-id]")) {
      String value = cell.attr("data-value");
      String base = cell.attr("data-base");
      add(
          cell.attr("data-id"),
          new Said(
              cell.attr("data-state"),
              value.isEmpty() ? null : Double.valueOf(value),
              base.isEmpty() ? null : Long.valueOf(base)));
    }
  }

  private void data(String script) throws IOException {
    String json = script.substring(script.indexOf(ASSIGNMENT) + ASSIGNMENT.length());
    JsonNode indicators = JsonMapper.builder().build().readTree(json.strip().replaceAll(";$", ""));
    for (JsonNode indicator : indicators) {
      for (JsonNode table : indicator.get("tables")) {
        table.forEach(this::figure);
      }
    }
  }

  private void figure(JsonNode figure) {
    JsonNode value = figure.path(VALUE);
    JsonNode base = figure.path(BASE);
    add(
        figure.get(ID).asText(),
        new Said(
            figure.get(STATE).asText(),
            value.isNumber() ? value.asDouble() : null,
            base.isNumber() ? base.asLong() : null));
  }

  private void add(String id, Said said) {
    Said before = byId.putIfAbsent(id, said);
    if (before != null && !before.equals(said)) {
      throw new IllegalStateException(id + " is " + before + " and " + said);
    }
  }
}
