package org.sojourn.model.load;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Place;

/** Says in plain words, with position and what is allowed, where a file breaks its schema. */
final class SchemaWords {

  private final JsonNode schema;
  private final YamlFile file;
  private final Findings findings;

  SchemaWords(JsonNode schema, YamlFile file, Findings findings) {
    this.schema = schema;
    this.file = file;
    this.findings = findings;
  }

  /** Adds the finding for a broken keyword of the schema; {@code at} is the value at fault. */
  void explain(ValidationMessage message, JsonPointer at) {
    JsonPointer keyword = JsonPointer.compile(message.getSchemaLocation().getFragment().toString());
    JsonNode rule = schema.at(keyword.head());
    JsonNode value = file.typed().at(at);
    Place place = file.place(at);
    String subject = subject(at);
    String cannot = subject + " cannot be " + shown(value);
    switch (message.getType()) {
      case "additionalProperties" -> unknownKey(place.at(message.getProperty()), rule);
      case "required" -> findings.add(place, "key '" + message.getProperty() + "' is missing");
      case "type" -> type(place, subject, value, words(rule.path("type")));
      case "enum" -> findings.add(place, cannot, value.asText(), texts(rule.path("enum")));
      case "pattern" -> findings.add(place, cannot, described(rule));
      case "format" -> findings.add(place, cannot, "a day, written YYYY-MM-DD");
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
          findings.add(place, cannot, range(rule));
      case "maxLength" -> findings.add(place, cannot, described(rule));
      case "minItems" -> tooFew(place, subject, value, rule);
      case "minProperties" -> findings.add(place, subject + " is empty", "at least one key");
      case "minLength" -> findings.add(place, subject + " is empty", "some text");
      case "uniqueItems" -> twice(place, subject, value);
      default -> findings.add(place, subject + ": " + message.getError());
    }
  }

  private void tooFew(Place place, String subject, JsonNode value, JsonNode rule) {
    int least = rule.path("minItems").asInt(1);
    if (value.isEmpty()) {
      findings.add(
          place, subject + " is empty", least == 1 ? "at least one entry" : least + " entries");
    } else {
      findings.add(place, subject + " has too few entries", "at least " + least);
    }
  }

  private void unknownKey(Place key, JsonNode rule) {
    String name = key.pointer().last().getMatchingProperty();
    List<String> allowed = new ArrayList<>();
    rule.path("properties").fieldNames().forEachRemaining(allowed::add);
    if (rule.has("patternProperties")) {
      allowed.add("two-letter codes of languages");
    }
    findings.addKey(key, "unknown key '" + name + "'", name, allowed);
  }

  private void type(Place place, String subject, JsonNode value, String wanted) {
    if (value.isNull()) {
      findings.add(place, subject + " has no value", wanted);
    } else if (wanted.equals("text") && value.isValueNode()) {
      findings.add(place, subject + " is " + shown(value) + ", not text", "text, in quotes");
    } else {
      findings.add(place, subject + " cannot be " + shown(value), wanted);
    }
  }

  private void twice(Place place, String subject, JsonNode list) {
    Set<JsonNode> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (!seen.add(list.get(i))) {
        findings.add(place.at(i), subject + " lists " + shown(list.get(i)) + " twice");
      }
    }
  }

  /** How a reader would call the value at {@code at}: by its key. */
  private static String subject(JsonPointer at) {
    if (at.matches()) {
      return "the file";
    }
    JsonPointer last = at.last();
    return last.mayMatchElement() && !at.head().matches()
        ? "entry " + (last.getMatchingIndex() + 1) + " of " + subject(at.head())
        : "'" + last.getMatchingProperty() + "'";
  }

  private static String shown(JsonNode value) {
    if (value.isObject()) {
      return "a map of keys";
    }
    if (value.isArray()) {
      return "a list";
    }
    if (value.isNull()) {
      return "empty";
    }
    return value.isTextual() ? "'" + value.asText() + "'" : value.asText();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(value -> texts.add(value.asText()));
    return texts.stream().distinct().toList();
  }

  private static String words(JsonNode types) {
    List<String> words = new ArrayList<>();
    for (String type : types.isArray() ? texts(types) : List.of(types.asText())) {
      words.add(
          switch (type) {
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "object" -> "a map of keys";
            case "array" -> "a list";
            default -> type;
          });
    }
    return String.join(", ", words);
  }

  private static String range(JsonNode rule) {
    List<String> limits = new ArrayList<>();
    limit(limits, rule, "minimum", "at least ");
    limit(limits, rule, "exclusiveMinimum", "more than ");
    limit(limits, rule, "maximum", "at most ");
    limit(limits, rule, "exclusiveMaximum", "less than ");
    return String.join(", ", limits);
  }

  private static void limit(List<String> limits, JsonNode rule, String keyword, String words) {
    if (rule.has(keyword)) {
      limits.add(words + rule.get(keyword).asText());
    }
  }

  /** What the schema says of the value, without the name before its colon and the full stop. */
  private static String described(JsonNode rule) {
    String description = rule.path("description").asText();
    String words = description.substring(description.indexOf(": ") + 1).strip();
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }
}
