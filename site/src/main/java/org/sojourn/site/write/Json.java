package org.sojourn.site.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * JSON that can stand anywhere in a script or page: the characters that could end either are
 * written as escapes, which mean the same, since they occur in strings only.
 */
final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Map<String, String> ESCAPES =
      Map.of(
          "<", "\\u003c",
          ">", "\\u003e",
          "&", "\\u0026",
          "\u2028", "\\u2028",
          "\u2029", "\\u2029");

  private Json() {}

  /** {@code value} as JSON. */
  static String of(Object value) {
    try {
      String json = MAPPER.writeValueAsString(value);
      for (Map.Entry<String, String> escape : ESCAPES.entrySet()) {
        json = json.replace(escape.getKey(), escape.getValue());
      }
      return json;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("only maps, lists, texts and numbers are written", e);
    }
  }
}
