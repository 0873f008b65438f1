package org.sojourn.quality.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as its readers have it. */
public record Html(Document document) {

  public static Html of(Path folder) {
    try {
      return new Html(Jsoup.parse(Files.readString(folder.resolve("index.html"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Texts of the elements that {@code query} finds. */
  public List<String> texts(String query) {
    return document.select(query).stream().map(Element::text).toList();
  }

  /** Cells of the table whose caption begins with {@code caption}; bars by their description. */
  public List<List<String>> table(String caption) {
    Element table =
        document.select("table").stream()
            .filter(t -> t.select("caption").text().startsWith(caption))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no table " + caption));
    return table.select("tbody tr").stream()
        .map(row -> row.children().stream().map(Html::text).toList())
        .toList();
  }

  private static String text(Element cell) {
    Element bar = cell.selectFirst("[role=img]");
    return bar == null ? cell.text() : bar.attr("aria-label");
  }
}
