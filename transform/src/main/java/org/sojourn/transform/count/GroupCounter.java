package org.sojourn.transform.count;

import java.util.List;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubeBuilder;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.Topic;

/**
 * Counts topics that have no way of their own, exchange after exchange: the general way, whose
 * counts are right by definition, and many times slower.
 */
final class GroupCounter implements TopicCounter {

  private final CubePlan plan;
  private final List<Topic> topics;
  private CubeBuilder builder;

  GroupCounter(CubePlan plan, List<Topic> topics) {
    this.plan = plan;
    this.topics = topics;
    builder = new CubeBuilder(plan, topics);
  }

  @Override
  public void count(ExchangePart part) {
    for (int i = 0; i < part.exchanges().size(); i++) {
      builder.add(part.group(i));
    }
  }

  @Override
  public void flush(Cube cube) {
    cube.add(builder.cube());
    builder = new CubeBuilder(plan, topics);
  }

  @Override
  public long size() {
    return 0;
  }
}
