package org.sojourn.transform.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sojourn.transform.cube.AmountCounts;
import org.sojourn.transform.cube.AmountTopic;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.NumberTopic;
import org.sojourn.transform.cube.Topic;

/** Counts how often each amount occurs: of an item, or of a column of the exchanges. */
final class AmountCounter implements TopicCounter {

  private record InSpace(SharedCells shared, LongCounts counts) {}

  private final Topic topic;
  private final List<InSpace> spaces;
  private final Map<Double, Integer> places = new HashMap<>();
  private final List<Double> amounts = new ArrayList<>();

  /** A counter of {@code topic}, an {@link AmountTopic} or {@link NumberTopic}. */
  AmountCounter(Topic topic, List<SharedCells> spaces) {
    this.topic = topic;
    this.spaces = spaces.stream().map(s -> new InSpace(s, new LongCounts())).toList();
  }

  @Override
  public void count(ExchangePart part) {
    double[] values =
        topic instanceof AmountTopic of
            ? amounts(of, part.responses())
            : numbers((NumberTopic) topic, part.exchanges());
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        int place = place(values[i] + 0.0);
        for (InSpace space : spaces) {
          space.counts().add((long) space.shared().space().cells()[i] << Integer.SIZE | place, 1);
        }
      }
    }
  }

  /** For each exchange the amount that its party answered. */
  private static double[] amounts(AmountTopic topic, ResponseColumns responses) {
    int[] rows = responses.rows(topic.role(), topic.wave());
    double[] answers = responses.amounts(topic.position());
    double[] amounts = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      amounts[i] = rows[i] == ResponseColumns.NONE ? Double.NaN : answers[rows[i]];
    }
    return amounts;
  }

  private static double[] numbers(NumberTopic topic, ExchangeColumns exchanges) {
    double[] numbers = exchanges.numbers(topic.position()).clone();
    for (int i = 0; i < numbers.length; i++) {
      if (exchanges.status(i) != topic.population()) {
        numbers[i] = Double.NaN;
      }
    }
    return numbers;
  }

  private int place(double amount) {
    Integer place = places.putIfAbsent(amount, amounts.size());
    if (place == null) {
      amounts.add(amount);
      return amounts.size() - 1;
    }
    return place;
  }

  @Override
  public void flush(Cube cube) {
    for (InSpace space : spaces) {
      List<AmountCounts> cells =
          Stream.generate(AmountCounts::new).limit(space.shared().space().size()).toList();
      space
          .counts()
          .forEach(
              (number, count) ->
                  cells.get((int) (number >>> Integer.SIZE)).add(amounts.get((int) number), count));
      space.shared().flush(cube, cell -> cells.get(cell));
      space.counts().clear();
    }
    places.clear();
    amounts.clear();
  }

  @Override
  public long size() {
    return amounts.size() + spaces.stream().mapToLong(s -> s.counts().size()).sum();
  }
}
