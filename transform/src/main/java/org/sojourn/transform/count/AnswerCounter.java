package org.sojourn.transform.count;

import java.util.List;
import org.sojourn.transform.cube.AnswerTopic;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.DenseCounts;

/** Counts answers and missing reasons, item after item. */
final class AnswerCounter implements TopicCounter {

  private record InSpace(SharedCells shared, List<CellCounts> items) {}

  private final AnswerTopic topic;
  private final List<ItemsTogether> items;
  private final List<InSpace> spaces;
  private final int width;

  AnswerCounter(AnswerTopic topic, List<SharedCells> spaces) {
    this.topic = topic;
    this.items = ItemsTogether.of(topic.items(), spaces.stream().allMatch(SharedCells::few));
    width = items.stream().mapToInt(ItemsTogether::topicWidth).sum();
    this.spaces =
        spaces.stream()
            .map(s -> new InSpace(s, items.stream().map(i -> new CellCounts(i.width())).toList()))
            .toList();
  }

  @Override
  public void count(ExchangePart part) {
    ResponseColumns responses = part.responses();
    Answered answered = Answered.of(responses.rows(topic.role(), topic.wave()));
    List<int[]> cells =
        spaces.stream().map(s -> answered.gather(s.shared().space().cells())).toList();
    for (int i = 0; i < items.size(); i++) {
      char[] places = items.get(i).places(answered.rows(), responses);
      for (int s = 0; s < cells.size(); s++) {
        CellCounts counts = spaces.get(s).items().get(i);
        counts.count(spaces.get(s).shared().space().size(), cells.get(s), places);
      }
    }
  }

  @Override
  public void flush(Cube cube) {
    for (InSpace space : spaces) {
      space.shared().flush(cube, cell -> counts(space, cell));
      space.items().forEach(CellCounts::clear);
    }
  }

  private DenseCounts counts(InSpace space, int cell) {
    long[] counts = new long[width];
    int from = 0;
    for (int i = 0; i < items.size(); i++) {
      ItemsTogether together = items.get(i);
      int at = from;
      space.items().get(i).forEach(cell, (place, n) -> together.put(place, n, counts, at));
      from += together.topicWidth();
    }
    return new DenseCounts(counts);
  }

  @Override
  public long size() {
    long width = items.stream().mapToLong(ItemsTogether::width).sum();
    return spaces.stream().mapToLong(s -> s.shared().space().size() * width).sum();
  }
}
