package org.sojourn.ingest.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.read.TextEncoding;
import org.sojourn.ingest.text.Shown;
import org.sojourn.model.run.Failure;

/** Finds the array of a JSON document whose elements are the rows. */
final class JsonArrays {

  private final SourceFile file;
  private final List<List<String>> found = new ArrayList<>();
  private final List<List<String>> empty = new ArrayList<>();

  private JsonArrays(SourceFile file) {
    this.file = file;
  }

  /**
   * Leads {@code parser} into the array: the document itself, or else the only array of objects
   * that lies in its objects (an empty one where no other does).
   *
   * @throws Failure when there is none, or several
   */
  static void enter(SourceFile file, JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_OBJECT) {
      for (String name : new JsonArrays(file).only()) {
        enter(parser, name);
      }
    } else if (token != JsonToken.START_ARRAY) {
      throw file.failure(
          "is neither a JSON array nor a JSON object; declare its format, or export it again");
    }
  }

  private static void enter(JsonParser parser, String name) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME && !parser.currentName().equals(name)) {
      parser.nextToken();
      parser.skipChildren();
    }
    parser.nextToken();
  }

  private List<String> only() throws IOException {
    try (JsonParser parser =
        JsonFlattener.parser(TextEncoding.open(file.path(), StandardCharsets.UTF_8))) {
      try {
        parser.nextToken();
        search(parser, List.of());
      } catch (IOException e) {
        throw JsonReader.unreadable(file, e, parser, 0);
      }
    }
    List<List<String>> arrays = found.isEmpty() ? empty : found;
    if (arrays.size() != 1) {
      throw arrays.isEmpty() ? none() : several(arrays);
    }
    return arrays.get(0);
  }

  /** Looks through the object that begins at {@code parser}; what lies in arrays are no rows. */
  private void search(JsonParser parser, List<String> path) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      List<String> member = new ArrayList<>(path);
      member.add(parser.currentName());
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT) {
        search(parser, member);
      } else if (value == JsonToken.START_ARRAY) {
        note(parser, member);
      }
    }
  }

  private void note(JsonParser parser, List<String> path) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.END_ARRAY) {
      empty.add(path);
      return;
    }
    if (first == JsonToken.START_OBJECT) {
      found.add(path);
    }
    for (JsonToken token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      if (token.isStructStart()) {
        parser.skipChildren();
      }
    }
  }

  private Failure none() {
    return file.failure(
        "holds no array of objects, whose elements would be the rows; declare format: jsonl when each line is an object, or export it again");
  }

  private Failure several(List<List<String>> arrays) {
    List<String> names = arrays.stream().map(path -> String.join(".", path)).limit(20).toList();
    return file.failure(
        "holds more than one array of objects: %s; keep only the one whose elements are the rows"
            .formatted(Shown.names(names)));
  }

  /** Why {@code e} came up, in words that show nothing of the file; empty when it is plain. */
  static String reason(IOException e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof JsonEOFException || message.contains("end-of-input")) {
      return ": the file ends too early";
    }
    if (e instanceof StreamConstraintsException) {
      return ": it is nested more than 100 deep, or a text or number is too long";
    }
    return message.startsWith("Duplicate field") ? ": a member is there twice" : "";
  }
}
