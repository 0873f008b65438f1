package org.sojourn.transform.count;

import java.util.List;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.DenseCounts;
import org.sojourn.transform.cube.ItemCodes;
import org.sojourn.transform.cube.PairTopic;

/** Counts pairs of valid answers before and after, item after item. */
final class PairCounter implements TopicCounter {

  private static final char NO_PAIR = Character.MAX_VALUE;

  private record InSpace(SharedCells shared, List<CellCounts> items) {}

  private final PairTopic topic;
  private final int width;
  private final List<InSpace> spaces;

  PairCounter(PairTopic topic, List<SharedCells> spaces) {
    this.topic = topic;
    this.width = topic.items().stream().mapToInt(PairCounter::width).sum();
    this.spaces =
        spaces.stream()
            .map(
                s ->
                    new InSpace(
                        s, topic.items().stream().map(i -> new CellCounts(width(i))).toList()))
            .toList();
  }

  private static int width(ItemCodes item) {
    return item.span() * item.span();
  }

  @Override
  public void count(ExchangePart part) {
    ResponseColumns responses = part.responses();
    AnsweredTwice both =
        AnsweredTwice.of(
            responses.rows(topic.role(), topic.pre()), responses.rows(topic.role(), topic.post()));
    List<int[]> cells = spaces.stream().map(s -> both.gather(s.shared().space().cells())).toList();
    for (int i = 0; i < topic.items().size(); i++) {
      ItemCodes item = topic.items().get(i);
      char[] places = places(item, both, responses.codes(item.position()));
      for (int s = 0; s < cells.size(); s++) {
        InSpace space = spaces.get(s);
        int[] room = space.items().get(i).room(space.shared().space().size());
        count(room, width(item), cells.get(s), places);
      }
    }
  }

  private static char[] places(ItemCodes item, AnsweredTwice both, byte[] codes) {
    char[] places = new char[both.pre().length];
    for (int i = 0; i < places.length; i++) {
      byte pre = codes[both.pre()[i]];
      byte post = codes[both.post()[i]];
      places[i] = pre >= 0 && post >= 0 ? (char) item.place(pre, post) : NO_PAIR;
    }
    return places;
  }

  private static void count(int[] counts, int width, int[] cells, char[] places) {
    for (int i = 0; i < cells.length; i++) {
      if (places[i] != NO_PAIR) {
        counts[cells[i] * width + places[i]]++;
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
    for (CellCounts item : space.items()) {
      System.arraycopy(item.of(cell), 0, counts, from, item.width());
      from += item.width();
    }
    return new DenseCounts(counts);
  }

  @Override
  public long size() {
    return spaces.stream().mapToLong(s -> (long) s.shared().space().size() * width).sum();
  }
}
