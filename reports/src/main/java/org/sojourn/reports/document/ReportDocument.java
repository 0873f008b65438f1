package org.sojourn.reports.document;

import java.util.List;
import java.util.Map;
import org.sojourn.reports.chart.Chart;

/**
 * A whole report, ready to be set.
 *
 * @param language two-letter code
 * @param title for the document's properties
 * @param author who answers for it
 * @param subject what it is about
 * @param runningTitle at the head of every page
 * @param runningNotice at the foot of every page, may be empty
 * @param contentsTitle heading of the list of contents
 * @param cover the first page
 * @param sections chapters in order
 * @param charts drawings by id
 * @param brief whether the list of contents is short: chapters only, and the first one begins below
 *     it
 */
public record ReportDocument(
    String language,
    String title,
    String author,
    String subject,
    String runningTitle,
    String runningNotice,
    String contentsTitle,
    Cover cover,
    List<Section> sections,
    Map<String, Chart> charts,
    boolean brief) {

  /** Copies the collections. */
  public ReportDocument {
    sections = List.copyOf(sections);
    charts = Map.copyOf(charts);
  }

  /** The same with other {@code chapters}. */
  public ReportDocument with(List<Section> chapters) {
    return new ReportDocument(
        language,
        title,
        author,
        subject,
        runningTitle,
        runningNotice,
        contentsTitle,
        cover,
        chapters,
        charts,
        brief);
  }

  /** How many entries the list of contents has. */
  public int entries() {
    return sections.stream().mapToInt(section -> 1 + section.headings().size()).sum();
  }

  /** What each table tells, in the order of the tables. */
  public List<String> tableSummaries() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.DataTable.class::isInstance)
        .map(block -> ((Block.DataTable) block).summary())
        .toList();
  }
}
