package org.sojourn.model.classification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All countries of ISO 3166-1 and Kosovo (XK, by the Commission's usage), with the names under
 * which exports call them.
 *
 * <p>A name with an asterisk, such as {@code Kosovo*}, is shown with a footnote: the designation is
 * without prejudice to positions on status.
 */
public final class Countries {

  private static final List<String> LANGUAGES = List.of("en", "fr", "de", "it", "el", "bg");

  private static final List<Country> ALL = new ArrayList<>();
  private static final Map<String, Country> BY_CODE = new LinkedHashMap<>();
  private static final Map<String, Country> BY_TEXT = new LinkedHashMap<>();

  static {
    for (Map<String, String> row : TabbedResource.rows("countries.tsv")) {
      Country country = country(row);
      ALL.add(country);
      BY_CODE.put(country.code(), country);
      texts(country, row).forEach(text -> recognise(text, country));
    }
  }

  private Countries() {}

  /** The country with the ISO 3166-1 alpha-2 code {@code iso2} in capitals, or XK. */
  public static Optional<Country> byCode(String iso2) {
    return Optional.ofNullable(BY_CODE.get(iso2));
  }

  /**
   * The country that {@code text} names: an alpha-2 or alpha-3 code, EL or UK, the name in its own
   * language, in English, French, German, Italian, Greek or Bulgarian, or a usual alias ({@code
   * Czech Republic}, {@code Holland}). Case, accents, punctuation and outer blanks do not matter.
   * {@code NA} is Namibia: a source that means "not available" says so in its mapping.
   *
   * @return empty when the text names none, or more than one
   */
  public static Optional<Country> find(String text) {
    return Optional.ofNullable(BY_TEXT.get(Folding.fold(text)));
  }

  /**
   * All countries in protocol order: the Member States by their own names, then EFTA, the United
   * Kingdom and the candidates, then all others by English name.
   */
  public static List<Country> all() {
    return List.copyOf(ALL);
  }

  private static Country country(Map<String, String> row) {
    Map<String, String> names = new LinkedHashMap<>();
    LANGUAGES.forEach(language -> names.put(language, row.get(language)));
    return new Country(
        row.get("code"), row.get("eu-code"), row.get("alpha3"), names, row.get("native"));
  }

  private static List<String> texts(Country country, Map<String, String> row) {
    List<String> texts = new ArrayList<>();
    texts.add(country.code());
    texts.add(country.euCode());
    texts.add(country.alpha3());
    texts.addAll(country.names().values());
    texts.add(country.nativeName());
    texts.addAll(List.of(country.nativeName().split("/")));
    texts.addAll(TabbedResource.list(row.get("aliases")));
    return texts;
  }

  private static void recognise(String text, Country country) {
    Country other = BY_TEXT.putIfAbsent(Folding.fold(text), country);
    if (other != null && other != country) {
      throw new IllegalStateException(
          "'" + text + "' names both " + other.code() + " and " + country.code());
    }
  }
}
