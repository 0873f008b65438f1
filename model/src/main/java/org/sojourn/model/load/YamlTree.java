package org.sojourn.model.load;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Position;
import org.sojourn.model.draft.Positions;

/**
 * Builds the trees of one file and remembers positions. Keys written twice, of which one would be
 * lost without a word, become findings; an alias stands for the value of its anchor.
 */
final class YamlTree {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String name;
  private final AnchoredParser parser;
  private final Findings findings;
  private final Positions positions = new Positions();
  private final Map<String, Nodes> anchors = new HashMap<>();

  YamlTree(String name, AnchoredParser parser, Findings findings) {
    this.name = name;
    this.parser = parser;
    this.findings = findings;
  }

  /** Reads the only document of the file. */
  Optional<YamlFile> read() throws IOException {
    if (parser.nextToken() == null) {
      findings.add(name, Position.START, "the file is empty", "", "");
      return Optional.empty();
    }
    Nodes nodes = value(JsonPointer.empty());
    if (parser.nextToken() != null) {
      findings.add(name, position(), "a second document begins", "one document a file", "");
    }
    return Optional.of(new YamlFile(name, nodes.typed, nodes.text, positions));
  }

  private Nodes value(JsonPointer at) throws IOException {
    positions.value(at, position());
    if (parser.isCurrentAlias()) {
      return alias(parser.getText());
    }
    String anchor = parser.anchor();
    Nodes nodes = ofToken(at);
    if (anchor != null) {
      anchors.put(anchor, nodes);
    }
    return nodes;
  }

  private Nodes alias(String anchor) {
    Nodes nodes = anchors.get(anchor);
    if (nodes == null) {
      findings.add(name, position(), "there is no anchor '" + anchor + "' above", "", "");
      return new Nodes(NODES.nullNode(), NODES.nullNode());
    }
    return nodes;
  }

  private Nodes ofToken(JsonPointer at) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> array(at);
      case VALUE_NULL -> new Nodes(NODES.nullNode(), NODES.nullNode());
      case VALUE_TRUE, VALUE_FALSE -> scalar(NODES.booleanNode(parser.getBooleanValue()));
      case VALUE_NUMBER_INT -> scalar(NODES.numberNode(parser.getBigIntegerValue()));
      case VALUE_NUMBER_FLOAT -> scalar(NODES.numberNode(parser.getDoubleValue()));
      default -> scalar(NODES.textNode(parser.getText()));
    };
  }

  private Nodes scalar(JsonNode typed) throws IOException {
    return new Nodes(typed, NODES.textNode(parser.getText()));
  }

  private Nodes object(JsonPointer at) throws IOException {
    ObjectNode typed = NODES.objectNode();
    ObjectNode text = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      Position position = position();
      parser.nextToken();
      if (typed.has(key)) {
        findings.add(name, position, "key '" + key + "' is given twice", "", "");
        parser.skipChildren();
        continue;
      }
      JsonPointer child = at.appendProperty(key);
      positions.key(child, position);
      Nodes value = value(child);
      typed.set(key, value.typed);
      text.set(key, value.text);
    }
    return new Nodes(typed, text);
  }

  private Nodes array(JsonPointer at) throws IOException {
    ArrayNode typed = NODES.arrayNode();
    ArrayNode text = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Nodes value = value(at.appendIndex(typed.size()));
      typed.add(value.typed);
      text.add(value.text);
    }
    return new Nodes(typed, text);
  }

  private Position position() {
    JsonLocation at = parser.currentTokenLocation();
    return new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  /** One value, typed and as text. */
  private record Nodes(JsonNode typed, JsonNode text) {}
}
