package org.sojourn.model.load;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;

/** Binds parts of files to records: kebab-case keys, nothing unknown, nothing guessed. */
final class Binder {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .defaultLocale(Locale.ROOT)
          .build();

  private final Findings findings;

  Binder(Findings findings) {
    this.findings = findings;
  }

  /** Binds all entries of the list under {@code key} that are sound. */
  <T> List<Located<T>> entries(CheckedFile file, String key, Class<T> type) {
    JsonPointer list = JsonPointer.empty().appendProperty(key);
    return IntStream.range(0, file.yaml().text().at(list).size())
        .mapToObj(i -> part(file, list.appendIndex(i), type))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Binds the whole of {@code file}, if it is sound. */
  <T> Optional<Located<T>> whole(CheckedFile file, Class<T> type) {
    return part(file, JsonPointer.empty(), type);
  }

  private <T> Optional<Located<T>> part(CheckedFile file, JsonPointer at, Class<T> type) {
    if (!file.sound(at)) {
      return Optional.empty();
    }
    Place place = file.yaml().place(at);
    try {
      T value = MAPPER.treeToValue(withoutUnknownKeys(file).at(at), type);
      return Optional.of(new Located<>(value, place));
    } catch (JsonMappingException e) {
      findings.add(within(place, e), reason(e));
    } catch (JsonProcessingException e) {
      findings.add(place, e.getOriginalMessage());
    }
    return Optional.empty();
  }

  private static JsonNode withoutUnknownKeys(CheckedFile file) {
    JsonNode copy = file.yaml().text().deepCopy();
    for (SchemaProblem problem : file.problems()) {
      if (problem.unknownKey() != null && copy.at(problem.at()) instanceof ObjectNode object) {
        object.remove(problem.unknownKey());
      }
    }
    return copy;
  }

  private static Place within(Place place, JsonMappingException e) {
    Place at = place;
    for (JsonMappingException.Reference step : e.getPath()) {
      at = step.getFieldName() == null ? at.at(step.getIndex()) : at.at(step.getFieldName());
    }
    return at;
  }

  private static String reason(JsonMappingException e) {
    return e instanceof InvalidFormatException invalid
        ? "'"
            + invalid.getValue()
            + "' cannot be read as "
            + invalid.getTargetType().getSimpleName()
        : e.getOriginalMessage();
  }
}
