package org.sojourn.quality.page;

import java.util.List;

/**
 * The page.
 *
 * @param title of the programme, in {@code language}
 * @param language of the programme's texts; the page's own words are English
 * @param notice of the programme, in its language, or an empty text
 * @param refusal why the run was not published, or an empty text
 * @param headline what became of the rows, in a sentence
 * @param bar accepted and refused rows, to scale
 * @param points what needs attention, the gravest first
 * @param facts where it all comes from
 * @param sections in order
 */
public record Page(
    String title,
    String language,
    String notice,
    String refusal,
    String headline,
    List<Cell.Part> bar,
    List<Point> points,
    List<Fact> facts,
    List<Section> sections) {

  /** Copies the lists. */
  public Page {
    bar = List.copyOf(bar);
    points = List.copyOf(points);
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
  }

  /**
   * Something that needs attention.
   *
   * @param text what it is
   * @param section id of the section that shows it
   */
  public record Point(String text, String section) {}

  /**
   * A fact about the run.
   *
   * @param term what it is called
   * @param text the fact
   */
  public record Fact(String term, String text) {}
}
