package org.sojourn.model.load;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Position;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads the YAML files of a programme directory; what is no YAML becomes a finding. */
final class YamlReader {

  /** Beginnings of the parser's messages, and what usually mends the file. */
  private static final Map<String, String> HINTS =
      Map.of(
          "mapping values are not allowed here",
          "a text that contains a colon in quotes",
          "found character '\\t(TAB)' that cannot start any token",
          "blanks for indentation",
          "expected ',' or",
          "commas between entries; texts that contain ? : , [ ] { } in quotes");

  private final TextReader texts;
  private final Findings findings;

  YamlReader(Path directory, Findings findings) {
    this.texts = new TextReader(directory, findings);
    this.findings = findings;
  }

  /** Reads file {@code name}; empty when it is not readable, not UTF-8, not YAML, or empty. */
  Optional<YamlFile> read(String name) {
    return texts.read(name).flatMap(text -> parse(name, text));
  }

  private Optional<YamlFile> parse(String name, String text) {
    try (AnchoredParser parser = AnchoredParser.of(text)) {
      return new YamlTree(name, parser, findings).read();
    } catch (JsonProcessingException e) {
      syntax(name, text, e);
    } catch (IOException e) {
      findings.add(name, Position.START, "cannot be read: " + e.getMessage(), "", "");
    }
    return Optional.empty();
  }

  private void syntax(String name, String text, JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      String problem = marked.getProblem().replaceAll("\\. ?\\(.*", "").strip();
      boolean open = problem.contains("end of stream") && marked.getContextMark() != null;
      Mark mark = open ? marked.getContextMark() : marked.getProblemMark();
      Position position = new Position(mark.getLine() + 1, mark.getColumn() + 1);
      notYaml(name, position, problem);
    } else if (e.getCause() instanceof ReaderException unreadable) {
      notYaml(
          name,
          TextReader.position(text, unreadable.getPosition()),
          "character U+%04X is not allowed".formatted(unreadable.getCodePoint()));
    } else {
      JsonLocation at = e.getLocation();
      notYaml(
          name,
          at == null
              ? Position.START
              : new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())),
          e.getOriginalMessage());
    }
  }

  private void notYaml(String name, Position position, String problem) {
    String hint =
        HINTS.keySet().stream().filter(problem::startsWith).findFirst().map(HINTS::get).orElse("");
    findings.add(name, position, "is not valid YAML: " + problem, hint, "");
  }
}
