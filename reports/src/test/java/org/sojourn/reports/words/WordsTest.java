package org.sojourn.reports.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.report.Chapter;
import org.sojourn.model.run.Failure;

class WordsTest {

  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z0-9-]+)+)\"");

  private static Set<String> keys() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("report_en.properties")) {
      properties.load(in);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static String sources() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  @Test
  void everyMessageThatTheCodeNamesExists() throws IOException {
    Set<String> keys = keys();
    Matcher named = Pattern.compile("say\\(\\s*\"([^\"]+)\"\\s*[,)]").matcher(sources());
    Set<String> missing = new TreeSet<>();
    while (named.find()) {
      if (!keys.contains(named.group(1)) && !keys.contains("workbook." + named.group(1))) {
        missing.add(named.group(1));
      }
    }

    assertThat(missing).as("messages missing in report_en.properties").isEmpty();
  }

  @Test
  void everyMessageIsUsed() throws IOException {
    String sources = sources();
    Set<String> used = new TreeSet<>();
    Matcher literals = LITERAL.matcher(sources);
    while (literals.find()) {
      used.add(literals.group(1));
    }
    Set<String> families = new TreeSet<>();
    Matcher prefixes =
        Pattern.compile("\"([a-z.-]+\\.)\" ?\\+").matcher(sources.replace("\n", " "));
    while (prefixes.find()) {
      families.add(prefixes.group(1));
    }
    Set<String> unused = new TreeSet<>();
    for (String key : keys()) {
      boolean family = families.stream().anyMatch(key::startsWith);
      if (!used.contains(key) && !family && !sources.contains("\"" + key + "\"")) {
        unused.add(key);
      }
    }

    assertThat(unused).as("messages that nothing says").isEmpty();
  }

  @Test
  void everyMessageCanBeRead() throws IOException {
    Words words = Words.in("en");
    for (String key : keys()) {
      assertThat(words.say(key, "count", 2, "kind", "x")).as(key).isNotBlank();
    }
  }

  @Test
  void namesEveryIssueStatusAndChapter() {
    Words words = Words.in("en");

    assertThat(IssueCode.values())
        .allSatisfy(code -> assertThat(words.say("issue." + code.id())).isEqualTo(code.summary()));
    assertThat(ExchangeStatus.values()).allMatch(status -> words.has("status." + status.id()));
    assertThat(Chapter.values()).allMatch(chapter -> words.has("chapter." + chapter.id()));
    assertThat(Construct.values())
        .allMatch(construct -> words.has("table.estimates." + construct.id()))
        .allMatch(construct -> words.has("theme.none." + construct.id()));
  }

  @Test
  void refusesALanguageWithoutWords() {
    assertThatThrownBy(() -> Words.in("xx"))
        .isInstanceOf(Failure.class)
        .hasMessage("reports cannot be written in 'xx', only in bg, de, el, en, fr, it");
  }

  @Test
  void namesAMessageThatIsMissing() {
    assertThatThrownBy(() -> Words.in("en").say("no.such"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no message 'no.such' in 'en'");
  }

  @Test
  void nameEveryStatistic() {
    Words words = Words.in("en");
    for (Statistic statistic : Statistic.values()) {
      assertThat(words.has("statistic." + statistic.id())).as(statistic.id()).isTrue();
    }
  }
}
