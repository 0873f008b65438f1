package org.sojourn.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.model.report.ReportLanguages;
import org.sojourn.reports.support.MessageFile;

/** The message files say the same in every language. */
class MessageFilesTest {

  private final MessageFile english = MessageFile.of("en");

  static Stream<String> languages() {
    return ReportLanguages.ALL.stream();
  }

  @Test
  void thereIsAFileForEveryLanguage() {
    assertThat(ReportLanguages.ALL).isSorted().allSatisfy(Words::in);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasEveryMessage(String language) {
    MessageFile file = MessageFile.of(language);

    assertThat(missing(english, file)).as("messages missing in %s", file.name()).isEmpty();
    assertThat(missing(file, english)).as("messages only in %s", file.name()).isEmpty();
  }

  private static Set<String> missing(MessageFile from, MessageFile in) {
    Set<String> missing = new TreeSet<>(from.keys());
    missing.removeAll(in.keys());
    return missing;
  }

  /** A plural or choice may be needless in another language; a text that is put in never is. */
  @ParameterizedTest
  @MethodSource("languages")
  void everyMessageTakesTheArgumentsOfTheEnglishOne(String language) {
    MessageFile file = MessageFile.of(language);
    for (String key : file.keys()) {
      assertThat(file.arguments(key))
          .as("%s: %s", file.name(), key)
          .isSubsetOf(english.arguments(key))
          .containsAll(english.texts(key));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPluralHasTheCategoriesOfItsLanguage(String language) {
    MessageFile file = MessageFile.of(language);
    Set<String> needed = categories(language);
    for (String key : file.keys()) {
      for (Set<String> selectors : file.selectors(key, MessagePattern.ArgType.PLURAL)) {
        assertThat(needed(needed, selectors))
            .as("plural in %s: %s", file.name(), key)
            .isSubsetOf(selectors);
      }
    }
  }

  /** Categories that whole numbers up to a million have. */
  private static Set<String> categories(String language) {
    PluralRules rules = PluralRules.forLocale(new ULocale(language));
    Set<String> categories = new TreeSet<>();
    for (int number = 0; number <= 1_000_000; number++) {
      categories.add(rules.select(number));
    }
    return categories;
  }

  /** Between "none" and "any" there is nothing to inflect. */
  private static Set<String> needed(Set<String> categories, Set<String> selectors) {
    return selectors.equals(Set.of("=0", "other")) ? Set.of("other") : categories;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyChoiceHasTheCasesOfTheEnglishOne(String language) {
    MessageFile file = MessageFile.of(language);
    for (String key : file.keys()) {
      List<Set<String>> cases = file.selectors(key, MessagePattern.ArgType.SELECT);
      Set<String> known =
          english.selectors(key, MessagePattern.ArgType.SELECT).stream()
              .flatMap(Collection::stream)
              .collect(Collectors.toCollection(TreeSet::new));
      if (!cases.isEmpty() && !known.isEmpty()) {
        assertThat(cases.stream().flatMap(Set::stream).collect(Collectors.toSet()))
            .as("choice in %s: %s", file.name(), key)
            .isEqualTo(known);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyMessageIsInTheLettersOfItsLanguage(String language) {
    MessageFile file = MessageFile.of(language);
    for (String key : file.keys()) {
      String message = file.message(key);
      assertThat(message.codePoints().filter(MessageFilesTest::isForbidden).toArray())
          .as("%s: %s", file.name(), key)
          .isEmpty();
      assertThat(message).as("%s: %s", file.name(), key).doesNotContain(" .", "..");
    }
  }

  /** Straight quotation marks and letters that look like those of another script. */
  private static boolean isForbidden(int c) {
    return c == '"' || c == '\u00ad' || c == '\u202f';
  }
}
