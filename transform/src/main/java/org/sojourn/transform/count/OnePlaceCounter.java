package org.sojourn.transform.count;

import java.util.List;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.DenseCounts;
import org.sojourn.transform.cube.ExchangeTopic;
import org.sojourn.transform.cube.ResponseTopic;
import org.sojourn.transform.cube.SurveyedTopic;
import org.sojourn.transform.cube.Topic;

/** Counts topics in which an exchange counts at most once, at one of a few places. */
final class OnePlaceCounter implements TopicCounter {

  private record InSpace(SharedCells shared, CellCounts counts) {}

  private final Topic topic;
  private final int width;
  private final List<InSpace> spaces;

  private OnePlaceCounter(Topic topic, int width, List<SharedCells> spaces) {
    this.topic = topic;
    this.width = width;
    this.spaces = spaces.stream().map(s -> new InSpace(s, new CellCounts(width))).toList();
  }

  static OnePlaceCounter of(ExchangeTopic topic, List<SharedCells> spaces) {
    return new OnePlaceCounter(topic, ExchangeStatus.values().length, spaces);
  }

  static OnePlaceCounter of(SurveyedTopic topic, List<SharedCells> spaces) {
    return new OnePlaceCounter(topic, 1, spaces);
  }

  static OnePlaceCounter of(ResponseTopic topic, List<SharedCells> spaces) {
    return new OnePlaceCounter(topic, ResponseTopic.PARTIAL + 1, spaces);
  }

  @Override
  public void count(ExchangePart part) {
    int[] places = places(part.exchanges(), part.responses());
    for (InSpace space : spaces) {
      int[] cells = space.shared().space().cells();
      int[] room = space.counts().room(space.shared().space().size());
      for (int i = 0; i < places.length; i++) {
        if (places[i] != ResponseColumns.NONE) {
          room[cells[i] * width + places[i]]++;
        }
      }
    }
  }

  /** The place of each exchange, or {@link ResponseColumns#NONE}. */
  private int[] places(ExchangeColumns exchanges, ResponseColumns responses) {
    if (topic instanceof ResponseTopic of) {
      return responses.completeness(of.role(), of.wave(), of.instrument());
    }
    int[] places = new int[exchanges.size()];
    boolean every = topic instanceof ExchangeTopic;
    boolean[] answered = every ? null : responses.answered();
    for (int i = 0; i < places.length; i++) {
      places[i] = every ? exchanges.status(i).ordinal() : answered[i] ? 0 : ResponseColumns.NONE;
    }
    return places;
  }

  @Override
  public void flush(Cube cube) {
    for (InSpace space : spaces) {
      space.shared().flush(cube, cell -> new DenseCounts(space.counts().of(cell)));
      space.counts().clear();
    }
  }

  @Override
  public long size() {
    return spaces.stream().mapToLong(s -> (long) s.shared().space().size() * width).sum();
  }
}
