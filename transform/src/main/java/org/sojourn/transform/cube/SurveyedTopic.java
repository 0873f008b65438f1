package org.sojourn.transform.cube;

import java.util.Optional;
import java.util.function.Consumer;

/** Exchanges with at least one response. */
public record SurveyedTopic() implements Topic {

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
    return group.responses().isEmpty()
        ? Optional.empty()
        : Optional.of(counts -> ((DenseCounts) counts).increment(0));
  }
}
