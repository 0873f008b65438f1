package org.sojourn.model.load;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import org.sojourn.model.draft.Place;
import org.sojourn.model.draft.Positions;

/**
 * The content of a YAML file, twice: typed as YAML sees it, for the schema; and with every scalar
 * as the text that was written, for binding, so that {@code 01} stays {@code 01} where text is
 * wanted.
 *
 * @param name path relative to the programme directory
 * @param typed scalars as texts, numbers, booleans and nulls
 * @param text scalars as texts and nulls
 * @param positions where its keys and values stand
 */
record YamlFile(String name, JsonNode typed, JsonNode text, Positions positions) {

  /** The whole file. */
  Place place() {
    return Place.of(name, positions);
  }

  /** The place of a value. */
  Place place(JsonPointer pointer) {
    return new Place(name, positions, pointer);
  }
}
