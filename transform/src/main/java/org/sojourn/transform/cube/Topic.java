package org.sojourn.transform.cube;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;

/** What one group of tables of the cube counts, each of its tables by another breakdown. */
public sealed interface Topic extends Serializable
    permits AnswerTopic,
        PairTopic,
        ScoreTopic,
        TogetherTopic,
        OutcomeTopic,
        AmountTopic,
        NumberTopic,
        ExchangeTopic,
        SurveyedTopic,
        ResponseTopic,
        RegistrationTopic {

  /** Counts of an empty cell. */
  Counts zero();

  /** The side whose organisation's attributes make the cell. */
  Side side();

  /** What an exchange with its responses adds to its cell; empty unless it is at least a count. */
  Optional<Consumer<Counts>> adds(ExchangeGroup group);

  /** Whether it counts each row of one stored table once: exchanges, responses, registrations. */
  default boolean countsRows() {
    return this instanceof ResponseTopic
        || this instanceof RegistrationTopic
        || (this instanceof ExchangeTopic exchanges && exchanges.side() == Side.SENDING);
  }
}
