package org.sojourn.ingest.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.ingest.text.Folded;

/**
 * Makes a row of a JSON object: nested members are named by their path with dots, elements of an
 * array are joined by semicolons, {@code null} is blank. Objects lie at most 100 deep, a text has
 * at most 20 million characters and a number 1,000 digits.
 */
final class JsonFlattener {

  private static final int MOST_PATHS = 10_000;
  private static final int LONGEST_NUMBER = 400;
  private static final int LONGEST_TEXT = 20_000_000;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(100)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(1_000)
                  .build())
          .build();

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

  /** A parser of the texts that rows are made of. */
  static JsonParser parser(Reader text) throws IOException {
    return JSON.createParser(text);
  }

  /**
   * The wanted members of the object in {@code line}; broken when one is there twice.
   *
   * @throws com.fasterxml.jackson.core.JsonProcessingException when the line is not one object
   */
  RawRow row(long number, String line) throws IOException {
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(parser, "no object");
      }
      RawRow row = row(number, parser);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "more than one value");
      }
      return row;
    }
  }

  /**
   * The wanted members of the object that begins at {@code parser}, which is left at its end.
   *
   * @return broken when a wanted member is there twice
   * @throws com.fasterxml.jackson.core.JsonProcessingException when it is no JSON
   */
  RawRow row(long number, JsonParser parser) throws IOException {
    String[] cells = new String[columns.size()];
    String twice = readObject(parser, "", cells);
    return twice == null
        ? RawRow.of(number, cells)
        : RawRow.broken(number, "the member '" + twice + "' is there twice");
  }

  /** Fills {@code cells}, and tells which wanted member is there twice, or null. */
  private String readObject(JsonParser parser, String prefix, String[] cells) throws IOException {
    String twice = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String path = prefix + parser.currentName();
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        String within = readObject(parser, path + ".", cells);
        twice = twice == null ? within : twice;
      } else {
        int slot = slot(path);
        String text = text(parser);
        if (slot >= 0) {
          twice = twice == null && cells[slot] != null ? columns.get(slot) : twice;
          cells[slot] = text;
        }
      }
    }
    return twice;
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
    try (JsonGenerator generator = JSON.createGenerator(out)) {
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
