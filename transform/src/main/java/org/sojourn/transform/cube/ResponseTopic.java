package org.sojourn.transform.cube;

import java.util.Optional;
import java.util.function.Consumer;
import org.sojourn.model.programme.Role;

/**
 * Responses to an instrument: complete ones, and partial ones.
 *
 * @param instrument which
 * @param role who answers it
 * @param wave when
 */
public record ResponseTopic(String instrument, Role role, String wave) implements Topic {

  /** Place of the complete responses. */
  public static final int COMPLETE = 0;

  /** Place of the partial responses. */
  public static final int PARTIAL = 1;

  @Override
  public DenseCounts zero() {
    return new DenseCounts(2);
  }

  @Override
  public Side side() {
    return Side.of(role);
  }

  @Override
  public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
    return group
        .response(role, wave)
        .filter(response -> response.instrument().equals(instrument))
        .map(response -> response.complete() ? COMPLETE : PARTIAL)
        .map(place -> counts -> ((DenseCounts) counts).increment(place));
  }
}
