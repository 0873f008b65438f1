package org.sojourn.transform.cube;

import java.util.Optional;
import java.util.function.Consumer;
import org.sojourn.model.programme.ExchangeStatus;

/**
 * Numbers of the exchanges of the survey population.
 *
 * @param column name of the number's column
 * @param position among the numbers of an exchange
 * @param population status of the survey population
 */
public record NumberTopic(String column, int position, ExchangeStatus population) implements Topic {

  @Override
  public AmountCounts zero() {
    return new AmountCounts();
  }

  @Override
  public Side side() {
    return Side.SENDING;
  }

  @Override
  public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
    return Optional.of(group.exchange())
        .filter(exchange -> exchange.status() == population)
        .map(exchange -> exchange.numbers()[position])
        .map(number -> counts -> ((AmountCounts) counts).increment(number));
  }
}
