package org.sojourn.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.model.programme.Text;

/** An entry of a report's list of chapters. */
public sealed interface ReportChapter {

  /**
   * A chapter that Sojourn writes.
   *
   * @param chapter which one
   */
  record BuiltIn(Chapter chapter) implements ReportChapter {}

  /**
   * A chapter of the evaluator's own.
   *
   * @param prose name of its text: that of the files {@code prose/<name>.<language>.md}
   * @param title its heading
   */
  record Own(String prose, Text title) implements ReportChapter {}

  /**
   * The entry written as {@code node}: the name of a chapter, or a map of the keys of one's own.
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ReportChapter of(JsonNode node) {
    if (node.isTextual()) {
      return new BuiltIn(Chapter.of(node.asText()));
    }
    Map<String, String> title = new TreeMap<>();
    node.path("title").fields().forEachRemaining(e -> title.put(e.getKey(), e.getValue().asText()));
    return new Own(node.path("prose").asText(), new Text(title));
  }
}
