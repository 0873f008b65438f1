package org.sojourn.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.report.ReportLanguages;
import org.sojourn.reports.document.ReportDocument;
import org.sojourn.reports.document.Typesetter;
import org.sojourn.reports.support.FamilyReport;
import org.sojourn.reports.support.LanguageReport;
import org.sojourn.reports.support.PdfPages;
import org.sojourn.reports.support.Vocabulary;
import org.sojourn.reports.words.Words;

/** A report in one language holds no word of another: neither on its pages nor read aloud. */
class UntranslatedTest {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2,}");
  private static final Pattern ID = Pattern.compile("\\b[A-Z]-[A-Z0-9]{8}\\b");
  private static final Pattern ALOUD =
      Pattern.compile(" (?:alt|title|content)=\"(?!contents\")([^\"]*)\"");

  static Stream<String> otherLanguages() {
    return ReportLanguages.ALL.stream().filter(language -> !language.equals("en"));
  }

  @ParameterizedTest
  @MethodSource("otherLanguages")
  void holdsNoEnglishWord(String language) {
    Set<String> english = new TreeSet<>(Vocabulary.of("en"));
    english.removeAll(Vocabulary.of(language));
    english.removeAll(Vocabulary.names());

    Set<String> found = words(WORD, everything(language));
    found.retainAll(english);

    assertThat(found).as("English words in the report in '%s'", language).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bg", "el"})
  void holdsNoLatinWordButNames(String language) {
    Set<String> found = words(LATIN, everything(language));
    found.removeAll(Vocabulary.names());

    assertThat(found).as("Latin words in the report in '%s'", language).isEmpty();
  }

  /** What stands on the pages of reports, and what is told instead of figures and links. */
  private static String everything(String language) {
    return everything(language, LanguageReport.pdf(language), LanguageReport.document(language))
        + everything(language, FamilyReport.GERMANY)
        + everything(language, FamilyReport.ORGANISATION);
  }

  private static String everything(String language, Cell group) {
    return everything(
        language, FamilyFile.pdf(language, group), FamilyReport.document(language, group));
  }

  private static String everything(String language, byte[] pdf, ReportDocument document) {
    StringBuilder text = new StringBuilder(PdfPages.text(pdf));
    Matcher aloud = ALOUD.matcher(Typesetter.xhtml(document, Words.in(language)));
    while (aloud.find()) {
      text.append(' ').append(aloud.group(1).replaceAll("&#?\\w+;", " "));
    }
    return text.append(' ').toString();
  }

  private static Set<String> words(Pattern pattern, String text) {
    Set<String> words = new TreeSet<>();
    Matcher word = pattern.matcher(ID.matcher(text).replaceAll(" "));
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
