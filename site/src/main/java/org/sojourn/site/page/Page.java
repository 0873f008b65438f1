package org.sojourn.site.page;

import java.util.List;

/**
 * A page in one language.
 *
 * @param name of its file, the same in every language, such as {@code country-DE.html}
 * @param section name of the file of the section it belongs to
 * @param kicker what kind of page it is, or an empty text
 * @param title its heading
 * @param scripts further scripts it needs, relative to the folder of pages
 * @param blocks its content
 */
public record Page(
    String name,
    String section,
    String kicker,
    String title,
    List<String> scripts,
    List<Block> blocks) {

  /** Copies the lists. */
  public Page {
    scripts = List.copyOf(scripts);
    blocks = List.copyOf(blocks);
  }
}
