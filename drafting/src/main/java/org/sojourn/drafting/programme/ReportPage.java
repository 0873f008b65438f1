package org.sojourn.drafting.programme;

import java.util.List;
import java.util.Map;
import org.sojourn.drafting.page.Page;

/** Writes {@code report.yaml}. */
final class ReportPage {

  private static final int MOST_HEADLINES = 6;

  private ReportPage() {}

  /** The page of a programme called {@code name} with {@code figures}. */
  static Page of(String name, List<Figure> figures) {
    Page page = new Page("report.yaml");
    page.decide(0, "the report's title, and who answers for it ('author')");
    page.line(0, "title: " + Page.texts(Map.of("en", ProgrammePage.title(name) + ": evaluation")));
    List<String> headline =
        figures.stream().filter(Figure::headline).map(Figure::id).limit(MOST_HEADLINES).toList();
    if (!headline.isEmpty()) {
      page.decide(0, "which figures stand on the first page: these are only the first ones");
      page.line(0, "headline: [" + String.join(", ", headline) + "]");
    }
    page.decide(
        0,
        "what readers must know of the scheme ('scheme') and what the figures cannot say"
            + " ('limitations'), both lists of texts");
    return page;
  }
}
