package org.sojourn.ingest.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.sojourn.ingest.text.Folded;

/**
 * Makes a row of a JSON object: nested members are named by their path with dots, elements of an
 * array are joined by semicolons, {@code null} is blank.
 */
final class JsonFlattener {

  private static final int MOST_PATHS = 10_000;
  private static final int LONGEST_NUMBER = 400;

  private final JsonFactory json =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private final Map<String, Integer> wanted = new HashMap<>();
  private final Map<String, Integer> slotByPath = new HashMap<>();
  private final List<String> columns;
  private final Set<String> seen = new TreeSet<>();

  JsonFlattener(List<String> columns) {
    this.columns = columns;
    for (int i = 0; i < columns.size(); i++) {
      wanted.put(Folded.of(columns.get(i)), i);
    }
  }

  /** Paths met so far: the wanted ones under the name they are wanted by. */
  Set<String> seen() {
    return seen;
  }

  /**
   * The wanted members of the object in {@code line}.
   *
   * @throws com.fasterxml.jackson.core.JsonProcessingException when the line is not one object
   */
  String[] cells(String line) throws IOException {
    String[] cells = new String[columns.size()];
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(parser, "no object");
      }
      readObject(parser, "", cells);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "more than one value");
      }
    }
    return cells;
  }

  private void readObject(JsonParser parser, String prefix, String[] cells) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String path = prefix + parser.currentName();
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        readObject(parser, path + ".", cells);
      } else {
        int slot = slot(path);
        String text = text(parser);
        if (slot >= 0) {
          cells[slot] = text;
        }
      }
    }
  }

  private int slot(String path) {
    Integer known = slotByPath.get(path);
    if (known != null) {
      return known;
    }
    int slot = wanted.getOrDefault(Folded.of(path), -1);
    if (slotByPath.size() < MOST_PATHS) {
      slotByPath.put(path, slot);
      seen.add(slot >= 0 ? columns.get(slot) : path);
    } else if (slot >= 0) {
      seen.add(columns.get(slot));
    }
    return slot;
  }

  private String text(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_ARRAY -> joined(parser);
      case START_OBJECT -> copied(parser);
      case VALUE_NULL -> "";
      case VALUE_NUMBER_FLOAT -> decimal(parser.getText());
      default -> parser.getText();
    };
  }

  private String joined(JsonParser parser) throws IOException {
    StringJoiner elements = new StringJoiner(";");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(text(parser));
    }
    return elements.toString();
  }

  private String copied(JsonParser parser) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = json.createGenerator(out)) {
      generator.copyCurrentStructure(parser);
    }
    return out.toString();
  }

  private static String decimal(String number) {
    try {
      BigDecimal value = new BigDecimal(number);
      return Math.abs((long) value.scale()) > LONGEST_NUMBER
          ? number
          : value.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException exponentTooLarge) {
      return number;
    }
  }
}
