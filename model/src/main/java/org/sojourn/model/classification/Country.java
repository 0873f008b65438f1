package org.sojourn.model.classification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A country.
 *
 * @param code ISO 3166-1 alpha-2 code (XK for Kosovo): what tables store
 * @param euCode the Commission's code (EL, UK): what readers see
 * @param alpha3 ISO 3166-1 alpha-3 code
 * @param names short names by language (en, fr, de, it, el, bg)
 * @param nativeName short name in its own language, with slashes between several languages
 */
public record Country(
    String code, String euCode, String alpha3, Map<String, String> names, String nativeName) {

  /** Copies the map. */
  public Country {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /** The short name in {@code language}, English where there is none. */
  public String name(String language) {
    return names.getOrDefault(language, names.get("en"));
  }
}
