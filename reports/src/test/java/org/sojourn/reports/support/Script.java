package org.sojourn.reports.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.load.ProgrammeLoader;

/**
 * The letters of a language that the example is not translated to: enough to see whether a report
 * in it holds a word of another.
 *
 * @param language two-letter code
 * @param letters for a to z
 */
record Script(String language, String letters) {

  /** For each language its letters for a to z. */
  static final Map<String, String> LETTERS =
      Map.of(
          "el", "αβκδεφγηιιχλμνοπκρστυβωξψζ",
          "bg", "абцдефгхийклмнопкрстувшжъз");

  private static final Pattern KEPT =
      Pattern.compile("\\{\\{[^{}]*}}|\\]\\([^)]*\\)|^Table:", Pattern.MULTILINE);

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Path EXAMPLE = Path.of("../examples/mobilise-sme-2017");

  static Script of(String language) {
    return new Script(language, LETTERS.get(language));
  }

  /** The example with its English texts in these letters. */
  ProgrammeDirectory programme() {
    try {
      Path copy = Files.createTempDirectory(Path.of("target"), language);
      for (Path file : files()) {
        JsonNode tree = YAML.readTree(file.toFile());
        write(tree);
        if (tree.path("languages") instanceof ArrayNode languages) {
          languages.add(language);
        }
        Path target = copy.resolve(EXAMPLE.relativize(file));
        Files.createDirectories(target.getParent());
        YAML.writeValue(target.toFile(), tree);
      }
      Files.copy(EXAMPLE.resolve("demo.key"), copy.resolve("demo.key"));
      prose(copy.resolve("prose"));
      return ProgrammeLoader.load(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Iterable<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(EXAMPLE)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private void prose(Path copy) throws IOException {
    Files.createDirectories(copy);
    try (Stream<Path> all = Files.list(EXAMPLE.resolve("prose"))) {
      for (Path file : all.sorted().toList()) {
        String name = file.getFileName().toString();
        Files.copy(file, copy.resolve(name));
        if (name.endsWith(".en.md")) {
          Path own = copy.resolve(name.replace(".en.md", "." + language + ".md"));
          Files.writeString(own, words(Files.readString(file)));
        }
      }
    }
  }

  /** A text in these letters, but for references, addresses and the mark of titles. */
  private String words(String prose) {
    StringBuilder all = new StringBuilder();
    Matcher kept = KEPT.matcher(prose);
    int end = 0;
    while (kept.find()) {
      all.append(in(prose.substring(end, kept.start()))).append(kept.group());
      end = kept.end();
    }
    return all.append(in(prose.substring(end))).toString();
  }

  private void write(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("en").isTextual()) {
      object.put(language, words(object.get("en").asText()));
    } else {
      node.forEach(this::write);
    }
  }

  /** {@code text} in these letters. */
  String in(String text) {
    return text.codePoints().mapToObj(this::letter).collect(Collectors.joining());
  }

  private String letter(int c) {
    int lower = Character.toLowerCase(c);
    if (lower < 'a' || lower > 'z') {
      return Character.toString(c);
    }
    int other = letters.charAt(lower - 'a');
    return Character.toString(c == lower ? other : Character.toUpperCase(other));
  }
}
