package org.sojourn.transform.count;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.DenseCounts;
import org.sojourn.transform.cube.ItemCodes;
import org.sojourn.transform.cube.ScoreCounts;
import org.sojourn.transform.cube.ScoreTopic;

/** Counts pairs of summed scores, and the answers that made the earlier ones. */
final class ScoreCounter implements TopicCounter {

  /** Bits of a sum in a number that stands for a cell with two sums. */
  private static final int BITS = 16;

  private static final int MASK = (1 << BITS) - 1;

  private record InSpace(SharedCells shared, LongCounts sums, CellCounts items) {}

  private final ScoreTopic topic;
  private final List<InSpace> spaces;

  ScoreCounter(ScoreTopic topic, List<SharedCells> spaces) {
    this.topic = topic;
    int width = topic.items().stream().mapToInt(ItemCodes::span).sum();
    this.spaces =
        spaces.stream().map(s -> new InSpace(s, new LongCounts(), new CellCounts(width))).toList();
  }

  @Override
  public void count(ExchangePart part) {
    ResponseColumns responses = part.responses();
    AnsweredTwice both =
        AnsweredTwice.of(
            responses.rows(topic.role(), topic.pre()), responses.rows(topic.role(), topic.post()));
    List<byte[]> codes =
        topic.items().stream().map(item -> responses.codes(item.position())).toList();
    for (InSpace space : spaces) {
      int[] cells = space.shared().space().cells();
      int[] room = space.items().room(space.shared().space().size());
      for (int i = 0; i < both.exchanges().length; i++) {
        int pre = both.pre()[i];
        int post = both.post()[i];
        if (answersAll(codes, pre) && answersAll(codes, post)) {
          int cell = cells[both.exchanges()[i]];
          space.sums().add(number(cell, sum(codes, pre), sum(codes, post)), 1);
          countItems(room, cell * space.items().width(), codes, pre);
        }
      }
    }
  }

  private static boolean answersAll(List<byte[]> codes, int row) {
    for (byte[] item : codes) {
      if (item[row] < 0) {
        return false;
      }
    }
    return true;
  }

  private static int sum(List<byte[]> codes, int row) {
    int sum = 0;
    for (byte[] item : codes) {
      sum += item[row];
    }
    return sum;
  }

  private static long number(int cell, int pre, int post) {
    return ((long) cell << 2 * BITS) | (long) pre << BITS | post;
  }

  private void countItems(int[] counts, int cell, List<byte[]> codes, int row) {
    int from = cell;
    for (int i = 0; i < codes.size(); i++) {
      ItemCodes item = topic.items().get(i);
      counts[from + item.place(codes.get(i)[row])]++;
      from += item.span();
    }
  }

  @Override
  public void flush(Cube cube) {
    for (InSpace space : spaces) {
      List<ScoreCounts> cells = scores(space);
      space.shared().flush(cube, cells::get);
      space.items().clear();
      space.sums().clear();
    }
  }

  private static List<ScoreCounts> scores(InSpace space) {
    List<ScoreCounts> cells = new ArrayList<>();
    for (int cell = 0; cell < space.shared().space().size(); cell++) {
      cells.add(new ScoreCounts(new DenseCounts(space.items().of(cell))));
    }
    space
        .sums()
        .forEach(
            (number, count) ->
                cells
                    .get((int) (number >>> 2 * BITS))
                    .add((int) (number >>> BITS) & MASK, (int) number & MASK, count));
    return cells;
  }

  @Override
  public long size() {
    return spaces.stream()
        .mapToLong(s -> s.sums().size() + (long) s.shared().space().size() * s.items().width())
        .sum();
  }
}
