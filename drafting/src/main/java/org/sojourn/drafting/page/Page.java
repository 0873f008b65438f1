package org.sojourn.drafting.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A YAML file in the making: its lines, and the decisions that its comments ask for. */
public final class Page {

  private static final int WIDTH = 96;

  private final String file;
  private final List<String> lines = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();

  /** An empty page that will be {@code file}, relative to the drafted directory. */
  public Page(String file) {
    this.file = file;
  }

  /** Where the page belongs, relative to the drafted directory. */
  public String file() {
    return file;
  }

  /** Adds a line of YAML. */
  public Page line(int indent, String yaml) {
    lines.add(" ".repeat(indent) + yaml);
    return this;
  }

  /** Adds an empty line. */
  public Page gap() {
    lines.add("");
    return this;
  }

  /** Adds a comment, over several lines where it is long. */
  public Page comment(int indent, String text) {
    for (String part : wrapped(oneLine(text), WIDTH - indent)) {
      lines.add(" ".repeat(indent) + "# " + part);
    }
    return this;
  }

  /** Adds a comment that asks for a decision about what follows it. */
  public Page decide(int indent, String question) {
    decisions.add(new Decision(file, lines.size() + 1, oneLine(question)));
    return comment(indent, "decide: " + question);
  }

  /** The whole text, with a line break at its end. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }

  /** The decisions asked for, from top to bottom. */
  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  /** A map from language to text within braces. */
  public static String texts(Map<String, String> byLanguage) {
    return byLanguage.entrySet().stream()
        .map(text -> text.getKey() + ": " + Scalar.of(text.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** A list within brackets. */
  public static String list(Collection<String> texts) {
    return texts.stream().map(Scalar::of).collect(Collectors.joining(", ", "[", "]"));
  }

  /** Comments end with their line: whatever breaks lines becomes a blank. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}]+", " ").strip();
  }

  private static List<String> wrapped(String text, int width) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : text.split(" ")) {
      if (part.length() > 0 && part.length() + 1 + word.length() > width) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(part.length() == 0 ? "" : " ").append(word);
    }
    parts.add(part.toString());
    return parts;
  }
}
