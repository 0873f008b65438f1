package org.sojourn.reports.support;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.reports.words.Words;

/**
 * The messages of a language as they are written, and their parts.
 *
 * @param name of the file
 * @param messages by key
 */
public record MessageFile(String name, Properties messages) {

  /** The file of {@code language}. */
  public static MessageFile of(String language) {
    String name = "report_" + language + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      Properties messages = new Properties();
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new MessageFile(name, messages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keys in order. */
  public Set<String> keys() {
    return new TreeSet<>(messages.stringPropertyNames());
  }

  /** The message as it is written. */
  public String message(String key) {
    return messages.getProperty(key);
  }

  /** Names of all arguments. */
  public Set<String> arguments(String key) {
    return arguments(key, List.of(ArgType.values()));
  }

  /** Names of the arguments that are put in as they are. */
  public Set<String> texts(String key) {
    return arguments(key, List.of(ArgType.NONE, ArgType.SIMPLE));
  }

  private Set<String> arguments(String key, List<ArgType> types) {
    MessagePattern pattern = new MessagePattern(message(key));
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START && types.contains(part.getArgType())) {
        names.add(pattern.getSubstring(pattern.getPart(i + 1)));
      }
    }
    return names;
  }

  /** The selectors of each plural or choice of a message, in order. */
  public List<Set<String>> selectors(String key, ArgType type) {
    MessagePattern pattern = new MessagePattern(message(key));
    List<Set<String>> all = new ArrayList<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START && part.getArgType() == type) {
        all.add(selectors(pattern, i));
      }
    }
    return all;
  }

  private static Set<String> selectors(MessagePattern pattern, int start) {
    Set<String> selectors = new TreeSet<>();
    int i = start + 2;
    while (i < pattern.getLimitPartIndex(start)) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_SELECTOR) {
        selectors.add(pattern.getSubstring(part));
      }
      i = part.getType() == Part.Type.MSG_START ? pattern.getLimitPartIndex(i) + 1 : i + 1;
    }
    return selectors;
  }
}
