package org.sojourn.notebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What stands below the cells of a notebook.
 *
 * @param file where it lies
 * @param cells its code cells
 * @param page all HTML below them, in order
 */
record ExecutedNotebook(Path file, List<JsonNode> cells, Document page) {

  private static final String PNG = "data:image/png;base64,";

  /** A chart of the notebook and the words that stand for it. */
  record Picture(BufferedImage image, String alternative) {}

  static ExecutedNotebook read(Path file) {
    try {
      List<JsonNode> cells = new ArrayList<>();
      StringBuilder html = new StringBuilder();
      for (JsonNode cell : new ObjectMapper().readTree(file.toFile()).get("cells")) {
        if (cell.get("cell_type").asText().equals("code")) {
          cells.add(cell);
          cell.get("outputs").forEach(output -> html.append(text(output.at("/data/text~1html"))));
        }
      }
      return new ExecutedNotebook(file, cells, Jsoup.parse(html.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(JsonNode lines) {
    if (!lines.isArray()) {
      return lines.asText();
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.asText()));
    return text.toString();
  }

  /** The kinds of all outputs: display_data, execute_result, stream, error. */
  List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    for (JsonNode cell : cells) {
      cell.get("outputs").forEach(output -> kinds.add(output.get("output_type").asText()));
    }
    return kinds;
  }

  /** The cells of the body of the table whose caption starts with {@code caption}, by row. */
  List<List<String>> table(String caption) {
    for (Element table : page.select("table")) {
      if (table.select("caption").text().startsWith(caption)) {
        return table.select("tbody tr").stream()
            .map(row -> row.select("th, td").stream().map(Element::text).toList())
            .toList();
      }
    }
    throw new AssertionError("no table '" + caption + "' in " + file);
  }

  /** The sentences that are set off. */
  List<String> findings() {
    return page.select("p > strong").eachText();
  }

  /** The charts, in order. */
  List<Picture> pictures() {
    return page.select("img").stream().map(ExecutedNotebook::picture).toList();
  }

  private static Picture picture(Element image) {
    String source = image.attr("src");
    if (!source.startsWith(PNG)) {
      throw new AssertionError("no PNG inside the page: " + source.substring(0, 40));
    }
    byte[] bytes = Base64.getDecoder().decode(source.substring(PNG.length()));
    try {
      return new Picture(ImageIO.read(new ByteArrayInputStream(bytes)), image.attr("alt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
