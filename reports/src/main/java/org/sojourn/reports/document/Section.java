package org.sojourn.reports.document;

import java.util.List;

/**
 * A chapter of the document.
 *
 * @param id anchor
 * @param number such as "3", a letter for annexes, or empty
 * @param title its heading
 * @param blocks what stands in it
 */
public record Section(String id, String number, String title, List<Block> blocks) {

  /** Copies the list. */
  public Section {
    blocks = List.copyOf(blocks);
  }

  /** Headings of the second level, for the list of contents. */
  public List<Block.Heading> headings() {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.level() == 2)
        .toList();
  }
}
