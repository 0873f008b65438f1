package org.sojourn.transform.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.transform.cube.AmountTopic;
import org.sojourn.transform.cube.AnswerTopic;
import org.sojourn.transform.cube.CellKey;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeTopic;
import org.sojourn.transform.cube.NumberTopic;
import org.sojourn.transform.cube.PairTopic;
import org.sojourn.transform.cube.RegistrationTopic;
import org.sojourn.transform.cube.ResponseTopic;
import org.sojourn.transform.cube.ScoreTopic;
import org.sojourn.transform.cube.SurveyedTopic;
import org.sojourn.transform.cube.Topic;

/**
 * Counts exchanges and their responses, part after part, each topic in the way that is fastest.
 *
 * <p>Counts are held in arrays of integers and added to the cube when they are many, or before one
 * could overflow.
 */
final class ExchangeCounter {

  private final CubePlan plan;
  private final long room;
  private final Cube cube;
  private final List<TopicCounter> counters = new ArrayList<>();
  private CellSpaces spaces;
  private long held;

  /**
   * A counter.
   *
   * @param room how many counts may be held, about, before they are added to the cube
   */
  ExchangeCounter(CubePlan plan, long room) {
    this.plan = plan;
    this.room = room;
    this.cube = new Cube(plan);
  }

  /** Counts a part. */
  void count(ExchangePart part) {
    ExchangeColumns exchanges = part.exchanges();
    if (spaces == null) {
      spaces = new CellSpaces(position -> exchanges.attribute(position).values().size() + 1);
      addCounters();
    }
    long rows = (long) exchanges.size() + part.responses().size();
    if (held + rows > Integer.MAX_VALUE) {
      flush();
    }
    held += rows;
    spaces.all().forEach(space -> space.load(exchanges.size(), exchanges::attribute));
    counters.forEach(counter -> counter.count(part));
    if (counters.stream().mapToLong(TopicCounter::size).sum() > room) {
      flush();
    }
  }

  private void flush() {
    counters.forEach(counter -> counter.flush(cube));
    spaces.all().forEach(CellSpace::clear);
    held = 0;
  }

  private void addCounters() {
    Map<Topic, Map<Integer, CellKey>> tables = new LinkedHashMap<>();
    for (int i = 0; i < plan.tables().size(); i++) {
      CubePlan.Table table = plan.tables().get(i);
      if (!(table.topic() instanceof RegistrationTopic)) {
        tables
            .computeIfAbsent(table.topic(), topic -> new LinkedHashMap<>())
            .put(i, plan.exchangeKeys().get(table.key()));
      }
    }
    List<Topic> others = new ArrayList<>();
    tables.forEach(
        (topic, keys) -> {
          TopicCounter counter = counter(topic, keys);
          if (counter == null) {
            others.add(topic);
          } else {
            counters.add(counter);
          }
        });
    if (!others.isEmpty()) {
      counters.add(new GroupCounter(plan, others));
    }
  }

  /** A counter of {@code topic}, null when only the general way is left. */
  private TopicCounter counter(Topic topic, Map<Integer, CellKey> tables) {
    if (topic instanceof AnswerTopic of) {
      return new AnswerCounter(of, spaces.of(tables));
    }
    if (topic instanceof PairTopic of) {
      return new PairCounter(of, spaces.of(tables));
    }
    if (topic instanceof ScoreTopic of) {
      return new ScoreCounter(of, spaces.of(tables));
    }
    if (topic instanceof AmountTopic || topic instanceof NumberTopic) {
      return new AmountCounter(topic, spaces.of(tables));
    }
    if (topic instanceof ExchangeTopic of) {
      return OnePlaceCounter.of(of, spaces.of(tables));
    }
    if (topic instanceof SurveyedTopic of) {
      return OnePlaceCounter.of(of, spaces.of(tables));
    }
    if (topic instanceof ResponseTopic of) {
      return OnePlaceCounter.of(of, spaces.of(tables));
    }
    return null;
  }

  /** The cube of all parts; the counter is not used after it. */
  Cube cube() {
    if (spaces != null) {
      flush();
    }
    return cube;
  }
}
