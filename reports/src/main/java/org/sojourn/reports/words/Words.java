package org.sojourn.reports.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.sojourn.model.run.Failure;

/**
 * Every word that reports say of themselves, in one language: messages in ICU's format from one
 * file per language, so that a further language is a further file.
 */
public final class Words {

  private final String language;
  private final ULocale locale;
  private final Properties messages;
  private final Map<String, MessageFormat> parsed = new HashMap<>();

  private Words(String language, Properties messages) {
    this.language = language;
    this.locale = ULocale.forLanguageTag(language);
    this.messages = messages;
  }

  /**
   * The words of {@code language}.
   *
   * @throws Failure when there is no file for it
   */
  public static Words in(String language) {
    try (InputStream in = Words.class.getResourceAsStream("report_" + language + ".properties")) {
      if (in == null) {
        throw new Failure(
            Failure.Kind.INPUT, "reports cannot be written in '" + language + "' yet; use 'en'");
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
    return format.format(named);
  }

  private MessageFormat parse(String key) {
    String pattern = messages.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message '" + key + "' in '" + language + "'");
    }
    return new MessageFormat(pattern, locale);
  }
}
