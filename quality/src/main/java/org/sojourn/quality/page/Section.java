package org.sojourn.quality.page;

import java.util.List;

/**
 * A section of the page.
 *
 * @param id for links
 * @param title heading
 * @param badge a few words behind the title in the table of contents, or an empty text
 * @param paragraphs what the tables show and how to read it
 * @param tables in order
 */
public record Section(
    String id, String title, String badge, List<String> paragraphs, List<DataTable> tables) {

  /** Copies the lists. */
  public Section {
    paragraphs = List.copyOf(paragraphs);
    tables = List.copyOf(tables);
  }
}
