package org.sojourn.transform.cube;

import java.util.Optional;
import java.util.function.Consumer;
import org.sojourn.model.programme.Role;

/**
 * Answers to an amount item.
 *
 * @param role who was asked
 * @param wave when
 * @param item id of the item
 * @param position of its answer in a response's amounts
 */
public record AmountTopic(Role role, String wave, String item, int position) implements Topic {

  @Override
  public AmountCounts zero() {
    return new AmountCounts();
  }

  @Override
  public Side side() {
    return Side.of(role);
  }

  @Override
  public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
    return group
        .response(role, wave)
        .map(response -> response.amounts()[position])
        .map(amount -> counts -> ((AmountCounts) counts).increment(amount));
  }
}
