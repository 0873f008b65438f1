package org.sojourn.site.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.model.report.ReportLanguages;

/** The site's message files say the same in every language of reports. */
class SiteWordsTest {

  private static final Properties ENGLISH = messages("en");

  static Stream<String> languages() {
    return ReportLanguages.ALL.stream();
  }

  private static Properties messages(String language) {
    String name = "/org/sojourn/site/words/site_" + language + ".properties";
    try (InputStream in = SiteWordsTest.class.getResourceAsStream(name)) {
      Properties messages = new Properties();
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return messages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasEveryMessage(String language) {
    assertThat(messages(language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyMessageTakesTheArgumentsAndCasesOfTheEnglishOne(String language) {
    Properties messages = messages(language);
    for (String key : messages.stringPropertyNames()) {
      assertThat(parts(messages.getProperty(key)))
          .as("%s: %s", language, key)
          .isEqualTo(parts(ENGLISH.getProperty(key)));
    }
  }

  /** Names of arguments and selectors. No message counts, so none has a plural. */
  private static Set<String> parts(String message) {
    MessagePattern pattern = new MessagePattern(message);
    Set<String> parts = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      assertThat(part.getArgType()).as(message).isNotEqualTo(ArgType.PLURAL);
      if (List.of(Part.Type.ARG_NAME, Part.Type.ARG_SELECTOR).contains(part.getType())) {
        parts.add(pattern.getSubstring(part));
      }
    }
    return parts;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noMessageIsEmptyOrHasStraightQuotes(String language) {
    Properties messages = messages(language);
    for (String key : messages.stringPropertyNames()) {
      assertThat(messages.getProperty(key))
          .as("%s: %s", language, key)
          .isNotBlank()
          .doesNotContain("\"", "'", " .", "..", "\u00ad");
    }
  }
}
