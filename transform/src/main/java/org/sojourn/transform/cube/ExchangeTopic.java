package org.sojourn.transform.cube;

import java.util.Optional;
import java.util.function.Consumer;
import org.sojourn.model.programme.ExchangeStatus;

/**
 * Exchanges by status, in order of the enum.
 *
 * @param side whose organisation's attributes make the cell
 */
public record ExchangeTopic(Side side) implements Topic {

  @Override
  public DenseCounts zero() {
    return new DenseCounts(ExchangeStatus.values().length);
  }

  @Override
  public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
    int place = group.exchange().status().ordinal();
    return Optional.of(counts -> ((DenseCounts) counts).increment(place));
  }
}
