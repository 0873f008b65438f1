package org.sojourn.drafting.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Codes of languages, as survey tools write them. */
final class Languages {

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([A-Za-z]{2})(?:[-_][^)]*)?\\)");

  private static final Map<String, String> BY_NAME =
      Arrays.stream(Locale.getISOLanguages())
          .filter(code -> code.length() == 2)
          .sorted()
          .collect(
              Collectors.toMap(
                  code ->
                      Locale.forLanguageTag(code)
                          .getDisplayLanguage(Locale.ENGLISH)
                          .toLowerCase(Locale.ROOT),
                  code -> code,
                  (a, b) -> a));

  private Languages() {}

  /** The first two letters of a tag such as {@code de-informal} or {@code pt-BR}. */
  static String twoLetters(String tag) {
    String plain = tag.strip().toLowerCase(Locale.ROOT);
    return plain.matches("[a-z]{2}([-_].*)?") ? plain.substring(0, 2) : "en";
  }

  /** The code in a heading such as {@code English (en)}, {@code fr} or {@code German}. */
  static String ofHeading(String heading) {
    Matcher brackets = IN_BRACKETS.matcher(heading);
    if (brackets.find()) {
      return brackets.group(1).toLowerCase(Locale.ROOT);
    }
    String name = heading.strip().toLowerCase(Locale.ROOT);
    return BY_NAME.getOrDefault(name, twoLetters(name));
  }
}
