package org.sojourn.model.classification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sections and divisions of a revision of NACE, the EU's classification of economic activities.
 * Letters mean other things in other revisions: never compare them across revisions.
 */
public final class Nace {

  /** Short titles in other languages by the English one, which both revisions share. */
  private static final Map<String, Map<String, String>> SHORT =
      TabbedResource.rows("nace-short.tsv").stream()
          .collect(Collectors.toMap(row -> row.get("en"), row -> row));

  private static final Nace REV_2 = new Nace("2");
  private static final Nace REV_2_1 = new Nace("2.1");

  private final String revision;
  private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> divisions = new LinkedHashMap<>();
  private final NaceText text = new NaceText(this);

  private Nace(String revision) {
    this.revision = revision;
    for (Map<String, String> row : TabbedResource.rows("nace-" + revision + ".tsv")) {
      (row.get("section").isEmpty() ? sections : divisions).put(row.get("code"), row);
    }
    sections.forEach((code, row) -> text.learn(new NaceCode(code, null), titles(row)));
    divisions.forEach(
        (code, row) -> text.learn(new NaceCode(row.get("section"), code), titles(row)));
  }

  /**
   * A revision of NACE.
   *
   * @param revision {@code "2"} (sections A to U) or {@code "2.1"} (A to V)
   * @throws IllegalArgumentException for any other
   */
  public static Nace revision(String revision) {
    return switch (revision) {
      case "2" -> REV_2;
      case "2.1" -> REV_2_1;
      default ->
          throw new IllegalArgumentException(
              "no NACE revision '" + revision + "'; there are 2 and 2.1");
    };
  }

  /**
   * Where in NACE {@code text} points: {@code C}, {@code C10}, {@code C10.1}, {@code 10.1}, {@code
   * 10}, {@code 1011}, a title, or a code with its title ({@code Section C - Manufacturing}). A
   * title that a section shares with its only division means the section.
   *
   * @return empty for texts that are no code and no title, or whose parts contradict each other
   */
  public Optional<NaceCode> find(String text) {
    return this.text.read(text);
  }

  /**
   * The official title of a section letter or two-digit division.
   *
   * @param language two-letter code; English where there is no title in that language
   * @throws IllegalArgumentException when the revision has no such code
   */
  public String title(String codeOrSection, String language) {
    String title = row(codeOrSection).getOrDefault(language, "");
    return title.isEmpty() ? row(codeOrSection).get("en") : title;
  }

  /**
   * A title for charts, of at most 24 characters in English and 32 in the other languages of
   * reports; in any other language, the full title.
   *
   * @throws IllegalArgumentException when the revision has no such code
   */
  public String shortTitle(String codeOrSection, String language) {
    String english = row(codeOrSection).get("short");
    if (language.equals("en")) {
      return english;
    }
    String title = SHORT.get(english).get(language);
    return title == null ? title(codeOrSection, language) : title;
  }

  /** Letters of all sections in order. */
  public List<String> sections() {
    return List.copyOf(sections.keySet());
  }

  /** Two-digit codes of all divisions in order. */
  public List<String> divisions() {
    return List.copyOf(divisions.keySet());
  }

  /** The section of a two-digit division; empty when the revision has no such division. */
  public Optional<String> sectionOf(String division) {
    return Optional.ofNullable(divisions.get(division)).map(row -> row.get("section"));
  }

  private Map<String, String> row(String code) {
    Map<String, String> row = sections.getOrDefault(code, divisions.get(code));
    if (row == null) {
      throw new IllegalArgumentException("NACE Rev. " + revision + " has no '" + code + "'");
    }
    return row;
  }

  private static List<String> titles(Map<String, String> row) {
    List<String> titles = new ArrayList<>();
    for (String column : List.of("en", "short", "fr", "de", "it")) {
      titles.add(row.get(column));
    }
    titles.addAll(TabbedResource.list(row.get("aliases")));
    titles.removeIf(String::isEmpty);
    return titles;
  }
}
