package org.sojourn.model.codebook;

import java.util.List;
import org.sojourn.model.programme.Role;
import org.sojourn.model.programme.Text;

/**
 * A questionnaire: who is asked what, and when.
 *
 * @param instrument its id
 * @param role who is asked
 * @param wave when
 * @param title what readers see
 * @param items the questions in order
 */
public record Instrument(String instrument, Role role, String wave, Text title, List<Item> items) {

  /** Copies the list. */
  public Instrument {
    items = List.copyOf(items);
  }

  /** Whether the instrument asks {@code item}. */
  public boolean asks(String item) {
    return items.stream().anyMatch(candidate -> candidate.id().equals(item));
  }
}
