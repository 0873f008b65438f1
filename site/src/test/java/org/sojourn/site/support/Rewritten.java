package org.sojourn.site.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.report.ReportLanguages;

/** The example's programme files with their texts changed, and read again as any programme's. */
public final class Rewritten {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String ENGLISH = "en";
  private static final List<String> EVERY_LANGUAGE =
      Stream.concat(Stream.of(ENGLISH), ReportLanguages.ALL.stream()).distinct().toList();

  /** A text attribute that the programme has here. */
  static final String ATTRIBUTE = "line";

  /** Keys whose texts are read as Markdown. */
  private static final List<String> PROSE = List.of("scheme", "limitations");

  private Rewritten() {}

  /**
   * In every language of reports, English first; where the example has no text, the English one
   * stands.
   */
  public static ProgrammeDirectory inEveryLanguage() {
    return rewritten(
        EVERY_LANGUAGE,
        text -> {
          for (String language : EVERY_LANGUAGE) {
            if (!text.has(language)) {
              text.set(language, text.get(ENGLISH));
            }
          }
        });
  }

  /** In English, {@code more} before every text: titles, questions, answers, parties. */
  public static ProgrammeDirectory everyTextAfter(String more) {
    return rewritten(
        List.of(ENGLISH), text -> before(text, more), text -> before(text, plain(more)));
  }

  private static void before(ObjectNode text, String more) {
    text.put(ENGLISH, more + " " + text.get(ENGLISH).asText());
  }

  /** What Markdown reads as {@code text}, whatever is in it. */
  private static String plain(String text) {
    return text.replaceAll("(\\p{Punct})", "\\\\$1");
  }

  private static ProgrammeDirectory rewritten(List<String> languages, Consumer<ObjectNode> text) {
    return rewritten(languages, text, text);
  }

  private static ProgrammeDirectory rewritten(
      List<String> languages, Consumer<ObjectNode> text, Consumer<ObjectNode> prose) {
    try {
      Path to = Files.createTempDirectory(Path.of("target"), "programme").toAbsolutePath();
      try (var files = Files.walk(ExampleSite.EXAMPLE)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = to.resolve(ExampleSite.EXAMPLE.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          if (file.toString().endsWith(".yaml")) {
            YAML.writeValue(copy.toFile(), changed(file, languages, text, prose));
          } else if (file.toString().endsWith(".en.md")) {
            for (String language : languages) {
              String name = file.getFileName().toString().replace(".en.", "." + language + ".");
              Files.copy(file, copy.resolveSibling(name));
            }
          } else if (!file.toString().endsWith(".md")) {
            Files.copy(file, copy);
          }
        }
      }
      return ProgrammeLoader.load(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode changed(
      Path file, List<String> languages, Consumer<ObjectNode> text, Consumer<ObjectNode> prose)
      throws IOException {
    JsonNode tree = YAML.readTree(file.toFile());
    ObjectNode kept = YAML.createObjectNode();
    if (file.endsWith("programme.yaml")) {
      ObjectNode attribute = ((ObjectNode) tree).putArray("attributes").addObject();
      attribute.put("id", ATTRIBUTE).put("type", "text").putObject("label").put(ENGLISH, "Line");
      ArrayNode list = ((ObjectNode) tree).putArray("languages");
      languages.forEach(list::add);
    }
    for (String key : PROSE) {
      JsonNode paragraphs = ((ObjectNode) tree).remove(key);
      if (paragraphs != null) {
        change(paragraphs, prose);
        kept.set(key, paragraphs);
      }
    }
    change(tree, text);
    ((ObjectNode) tree).setAll(kept);
    return tree;
  }

  private static void change(JsonNode node, Consumer<ObjectNode> text) {
    if (node instanceof ObjectNode object && object.path(ENGLISH).isTextual()) {
      text.accept(object);
    } else {
      node.forEach(child -> change(child, text));
    }
  }
}
