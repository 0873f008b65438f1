package org.sojourn.model.draft;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;

/**
 * An instrument as far as it could be read.
 *
 * @param instrument the whole of it, empty when any part has problems
 * @param items the items that could be read, whatever is wrong with the others
 */
public record Questionnaire(Optional<Located<Instrument>> instrument, List<Located<Item>> items) {}
