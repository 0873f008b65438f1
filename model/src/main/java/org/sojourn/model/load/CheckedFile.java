package org.sojourn.model.load;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;

/**
 * A YAML file and where it breaks its schema.
 *
 * @param yaml the file
 * @param problems places that the schema refuses
 */
record CheckedFile(YamlFile yaml, List<SchemaProblem> problems) {

  /** Whether the part at {@code pointer} can be bound once its unknown keys are left out. */
  boolean sound(JsonPointer pointer) {
    return problems.stream().noneMatch(p -> p.unknownKey() == null && p.within(pointer));
  }
}
