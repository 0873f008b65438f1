package org.sojourn.ingest.record;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.sojourn.ingest.grid.Separators;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.ingest.read.RowsAhead;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.read.TextEncoding;
import org.sojourn.model.run.Failure;

/**
 * Rows of one JSON document in UTF-8 (or UTF-16 with a byte order mark): the objects of its array.
 * The row number is the object's place in the array, from 1. An element that is no object is a
 * broken row; text that is no JSON ends the reading, because nobody can say where the next element
 * would begin.
 */
public final class JsonReader extends RowsAhead {

  private final SourceFile file;
  private final JsonParser parser;
  private final JsonFlattener flattener;
  private long row;

  /**
   * Opens {@code file}.
   *
   * @throws Failure when it is no JSON, or has no array of objects, or several
   */
  public JsonReader(SourceFile file) throws IOException {
    super(file);
    this.file = file;
    Separators.refuseBinary(file);
    flattener = new JsonFlattener(file.plan().columns());
    parser = JsonFlattener.parser(TextEncoding.open(file.path(), StandardCharsets.UTF_8));
    try {
      JsonArrays.enter(file, parser);
      advance();
    } catch (IOException e) {
      parser.close();
      throw unreadable(file, e, parser, row);
    } catch (RuntimeException e) {
      parser.close();
      throw e;
    }
  }

  @Override
  protected RawRow read() {
    try {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.END_ARRAY) {
        finish();
        return null;
      }
      RawRow element = element(token, row + 1);
      row++;
      return element;
    } catch (IOException e) {
      throw unreadable(file, e, parser, row);
    }
  }

  private RawRow element(JsonToken token, long number) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      return flattener.row(number, parser);
    }
    if (token == JsonToken.START_ARRAY) {
      parser.skipChildren();
    }
    return RawRow.broken(number, "the element is no JSON object");
  }

  /** Reads what comes behind the array, so that a file that was cut off there is noticed. */
  private void finish() throws IOException {
    while (!parser.getParsingContext().inRoot()) {
      parser.nextToken();
    }
    if (parser.nextToken() != null) {
      throw file.failure(
          "there is more than one JSON value; declare format: jsonl when each line is one, or export it again");
    }
  }

  /** The failure for JSON that {@code parser} cannot read on. */
  static Failure unreadable(SourceFile file, IOException e, JsonParser parser, long rows) {
    if (e instanceof CharacterCodingException) {
      return file.failure("is not text in UTF-8 after row " + rows + "; export it as UTF-8");
    }
    if (!(e instanceof JsonProcessingException)) {
      return file.failure("cannot be read after row " + rows + ": " + e.getMessage());
    }
    JsonLocation at = ((JsonProcessingException) e).getLocation();
    JsonLocation place = at == null ? parser.currentLocation() : at;
    return file.failure(
        "is no JSON at line %d, column %d, after row %d%s; export it again"
            .formatted(place.getLineNr(), place.getColumnNr(), rows, JsonArrays.reason(e)));
  }

  @Override
  public Set<String> seen() {
    return flattener.seen();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
