package org.sojourn.model.codebook;

import java.util.List;
import java.util.stream.Stream;
import org.sojourn.model.programme.Role;
import org.sojourn.model.programme.Text;

/**
 * A questionnaire: who is asked what, and when.
 *
 * @param instrument its id
 * @param role who is asked
 * @param wave when
 * @param title what readers see
 * @param items the questions in order, as they are declared
 */
public record Instrument(String instrument, Role role, String wave, Text title, List<Item> items) {

  /** Copies the list. */
  public Instrument {
    items = List.copyOf(items);
  }

  /** The items that hold answers, in order: a multiple item is replaced by its options. */
  public List<Item> columns() {
    return items.stream().flatMap(item -> item.columns().stream()).toList();
  }

  /** Whether the instrument asks {@code item}, an item or the column of an option. */
  public boolean asks(String item) {
    return Stream.concat(items.stream(), columns().stream())
        .anyMatch(candidate -> candidate.id().equals(item));
  }
}
