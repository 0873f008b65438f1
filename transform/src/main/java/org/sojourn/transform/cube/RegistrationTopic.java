package org.sojourn.transform.cube;

import java.util.Optional;
import java.util.function.Consumer;

/** Registrations: counted on their own, not with exchanges. */
public record RegistrationTopic() implements Topic {

  @Override
  public DenseCounts zero() {
    return new DenseCounts(1);
  }

  @Override
  public Side side() {
    return Side.SENDING;
  }

  @Override
  public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
    return Optional.empty();
  }
}
