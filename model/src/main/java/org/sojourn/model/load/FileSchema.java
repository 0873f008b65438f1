package org.sojourn.model.load;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sojourn.model.check.Nearest;
import org.sojourn.model.draft.Findings;

/** Checks files against the published JSON Schema of their kind. */
final class FileSchema {

  private final JsonNode document;
  private final JsonSchema schema;

  FileSchema(FileKind kind) {
    document = document(kind);
    schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                document,
                SchemaValidatorsConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .locale(Locale.ENGLISH)
                    .formatAssertionsEnabled(true)
                    .build());
  }

  /** The JSON Schema of {@code kind}. */
  static JsonNode document(FileKind kind) {
    try (InputStream stream = FileSchema.class.getResourceAsStream(kind.resource())) {
      return new JsonMapper().readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks {@code file}: problems go to {@code findings} in plain words. */
  CheckedFile check(YamlFile file, Findings findings) {
    List<ValidationMessage> messages = List.copyOf(schema.validate(file.typed()));
    Set<String> meant = misspeltKeys(messages);
    SchemaWords words = new SchemaWords(document, file, findings);
    List<SchemaProblem> problems = new ArrayList<>();
    for (ValidationMessage message : messages) {
      boolean unknown = message.getType().equals("additionalProperties");
      JsonPointer at = JsonPointer.compile(message.getInstanceLocation().toString());
      problems.add(new SchemaProblem(at, unknown ? message.getProperty() : null));
      if (!message.getType().equals("required")
          || !meant.contains(at + "/" + message.getProperty())) {
        words.explain(message, at);
      }
    }
    return new CheckedFile(file, problems);
  }

  /** The keys that unknown keys surely stand for: they are not reported as missing once more. */
  private static Set<String> misspeltKeys(List<ValidationMessage> messages) {
    Set<String> meant = new HashSet<>();
    for (ValidationMessage unknown : messages) {
      if (unknown.getType().equals("additionalProperties")) {
        List<String> missing =
            messages.stream()
                .filter(m -> m.getType().equals("required"))
                .filter(m -> m.getInstanceLocation().equals(unknown.getInstanceLocation()))
                .map(ValidationMessage::getProperty)
                .toList();
        meant.add(unknown.getInstanceLocation() + "/" + Nearest.to(unknown.getProperty(), missing));
      }
    }
    return meant;
  }
}
