package org.sojourn.transform.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubeBuilder;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.ExchangeRow;
import org.sojourn.transform.cube.GroupArbitraries;
import org.sojourn.transform.cube.Topic;

/** Counting by columns gives what counting exchange after exchange gives. */
@Domain(GroupArbitraries.class)
@Domain(DomainContext.Global.class)
class PartCounterLawsTest {

  private static final CubePlan PLAN = GroupArbitraries.PLAN;
  private static final long PLENTY = 1 << 20;

  private static Cube cube(List<ExchangeGroup> groups) {
    CubeBuilder builder = new CubeBuilder(PLAN);
    groups.stream().map(PartCounterLawsTest::storable).forEach(builder::add);
    return builder.cube();
  }

  /** Days are whole in stored tables. */
  private static ExchangeGroup storable(ExchangeGroup group) {
    ExchangeRow row = group.exchange();
    Double[] numbers = row.numbers().clone();
    int days = PLAN.numbers().indexOf("duration_days");
    numbers[days] = numbers[days] == null ? null : Double.valueOf(numbers[days].intValue());
    return new ExchangeGroup(
        new ExchangeRow(row.exchange(), row.status(), row.attributes(), numbers),
        group.responses());
  }

  @Property(tries = 60)
  void anyPartsInAnyOrderGiveTheSameCube(
      @ForAll @Size(max = 15) List<ExchangeGroup> groups,
      @ForAll @IntRange(max = 15) int cut,
      @ForAll boolean much) {
    int at = Math.min(cut, groups.size());
    try (StoredGroups stored = new StoredGroups(PLAN)) {
      PartCounter counter = new PartCounter(PLAN, much ? PLENTY : 0);
      counter.addExchanges(stored.write(1, groups.subList(at, groups.size())));
      counter.addExchanges(stored.write(0, groups.subList(0, at)));
      assertThat(counter.cube()).isEqualTo(cube(groups));
    }
  }

  @Property(tries = 30)
  void responsesInAnyOrderAreFound(
      @ForAll @Size(max = 10) List<ExchangeGroup> groups, @ForAll long seed) {
    try (StoredGroups stored = new StoredGroups(PLAN)) {
      List<Object[]> exchanges = new ArrayList<>();
      List<Object[]> responses = new ArrayList<>();
      for (ExchangeGroup group : groups) {
        String key = "E" + exchanges.size();
        exchanges.add(stored.exchange(key, group));
        group.responses().forEach(r -> responses.add(stored.response(key, r)));
      }
      Collections.shuffle(exchanges, new Random(seed));
      Collections.shuffle(responses, new Random(seed + 1));
      PartCounter counter = new PartCounter(PLAN);
      counter.addExchanges(stored.write(0, exchanges, responses));
      assertThat(counter.cube()).isEqualTo(cube(groups));
    }
  }

  @Property(tries = 30)
  void theGeneralWayCountsTheSame(@ForAll @Size(max = 10) List<ExchangeGroup> groups) {
    try (StoredGroups stored = new StoredGroups(PLAN);
        ExchangePart part = ExchangePart.open(PLAN, stored.write(0, groups))) {
      GroupCounter counter = new GroupCounter(PLAN, PLAN.topics(Topic.class));
      counter.count(part);
      Cube counted = new Cube(PLAN);
      counter.flush(counted);
      counter.flush(counted); // holds nothing any more
      assertThat(counted).isEqualTo(cube(groups));
    }
  }

  @Property(tries = 30)
  void groupsAreThoseThatWereStored(
      @ForAll @Size(min = 1, max = 5) List<ExchangeGroup> a,
      @ForAll @Size(max = 5) List<ExchangeGroup> b) {
    try (StoredGroups stored = new StoredGroups(PLAN)) {
      List<PartFile> parts = List.of(stored.write(0, a), stored.write(1, b));
      List<ExchangeStatus> expected = new ArrayList<>();
      a.forEach(g -> expected.add(g.exchange().status()));
      b.forEach(g -> expected.add(g.exchange().status()));
      List<ExchangeGroup> read = new ArrayList<>();
      new PartGroups(PLAN, parts.iterator()).forEachRemaining(read::add);
      assertThat(read).extracting(g -> g.exchange().status()).isEqualTo(expected);
      assertThat(read.get(0).exchange().exchange()).isEqualTo("E100");
      assertThat(read.get(0).exchange().attributes())
          .containsExactly(a.get(0).exchange().attributes());
      assertThat(read.get(0).responses())
          .extracting(r -> r.role() + r.wave() + List.of(r.complete(), r.codes()[0]))
          .containsExactlyInAnyOrderElementsOf(
              a.get(0).responses().stream()
                  .map(r -> r.role() + r.wave() + List.of(r.complete(), r.codes()[0]))
                  .toList());
    }
  }
}
