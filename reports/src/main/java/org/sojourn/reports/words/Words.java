package org.sojourn.reports.words;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.sojourn.model.report.ReportLanguages;
import org.sojourn.model.run.Failure;

/**
 * Every word that reports say of themselves, in one language: messages in ICU's format from one
 * file per language, so that a further language is a further file.
 */
public final class Words {

  private final String language;
  private final ULocale locale;
  private final Properties messages;
  private final Typography typography;
  private final Collator collator;
  private final Map<String, MessageFormat> parsed = new HashMap<>();

  private Words(String language, Properties messages) {
    this.language = language;
    this.locale = locale(language);
    this.messages = messages;
    this.typography = Typography.of(language);
    this.collator = Collator.getInstance(locale);
  }

  /** English is British English; every other language is that of its own country. */
  private static ULocale locale(String language) {
    return language.equals("en") ? ULocale.UK : ULocale.forLanguageTag(language);
  }

  /**
   * The words of {@code language}.
   *
   * @throws Failure when there is no file for it
   */
  public static Words in(String language) {
    return of(Words.class, "report", language);
  }

  /**
   * The words of {@code language} in other files of the same kind.
   *
   * @param beside class on whose class path the files are
   * @param files what their names begin with, before {@code _<language>.properties}
   * @throws Failure when there is no file for the language
   */
  public static Words of(Class<?> beside, String files, String language) {
    String name = files + "_" + language + ".properties";
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new Failure(
            Failure.Kind.INPUT,
            "reports cannot be written in '"
                + language
                + "', only in "
                + String.join(", ", ReportLanguages.ALL));
      }
      Properties messages = new Properties();
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Words(language, messages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two-letter code of the language. */
  public String language() {
    return language;
  }

  /** The language as ICU locale. */
  public ULocale locale() {
    return locale;
  }

  /** Whether there is a message called {@code key}. */
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /**
   * The message called {@code key}.
   *
   * @param arguments names and values in turn: {@code "count", 3}
   */
  public String say(String key, Object... arguments) {
    MessageFormat format = parsed.computeIfAbsent(key, this::parse);
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put((String) arguments[i], arguments[i + 1]);
    }
    return set(format.format(named));
  }

  /** {@code text} of somebody else's with the blanks of the language. */
  public String set(String text) {
    return typography.set(text);
  }

  /** A name and what is said of it: {@code Greece: 91 %}. */
  public String pair(String name, String value) {
    return say("join.pair", "name", name, "value", value);
  }

  /** Statements beside each other, with the semicolon of the language. */
  public String parts(List<String> parts) {
    String between = say("join.parts", "first", "<", "second", ">");
    return String.join(between.substring(1, between.length() - 1), parts);
  }

  /** The alphabetical order of the language. */
  public Comparator<String> alphabetical() {
    Comparator<String> order = collator::compare;
    return order.thenComparing(Comparator.naturalOrder());
  }

  private MessageFormat parse(String key) {
    String pattern = messages.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message '" + key + "' in '" + language + "'");
    }
    return new MessageFormat(pattern, locale);
  }
}
