package org.sojourn.transform.kept;

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
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.GroupArbitraries;
import org.sojourn.transform.cube.PlanCompiler;
import org.sojourn.transform.support.TinyProgramme;

/** A cube that is the last one's with a few changes is the one that is counted anew. */
@Domain(GroupArbitraries.class)
@Domain(DomainContext.Global.class)
class KeptCubeLawsTest {

  private static final CubePlan PLAN = PlanCompiler.compile(TinyProgramme.load());

  /** Three of six parts and fewer are counted beside the last cube. */
  @Property(tries = 15)
  void changesGiveTheSameCubeAndBytes(
      @ForAll @Size(5) List<@Size(max = 4) List<ExchangeGroup>> before,
      @ForAll @Size(max = 2) List<@Size(max = 4) List<ExchangeGroup>> come,
      @ForAll @IntRange(max = 1) int gone,
      @ForAll @Size(max = 4) List<String[]> registrations,
      @ForAll long seed) {
    List<List<ExchangeGroup>> after = new ArrayList<>(before.subList(gone, before.size()));
    after.addAll(come);
    Collections.shuffle(after, new Random(seed));
    List<List<String[]>> registered = List.of(days(registrations));
    try (Night first = new Night(before, registered);
        Night second = new Night(after, registered);
        Night full = new Night(after, registered)) {
      first.count(PLAN, LastCube.NOTHING);
      Cube beside = second.count(PLAN, first.kept());
      assertThat(beside).isEqualTo(full.count(PLAN, LastCube.NOTHING)).isEqualTo(full.anew(PLAN));
      assertThat(second.told()).startsWith("counted ").doesNotContain("counted all");
      assertThat(full.told()).isEmpty();
      assertThat(second.bytes()).isDeepEqualTo(full.bytes());
    }
  }

  @Property(tries = 8)
  void manyNightsOneAfterTheOther(
      @ForAll @Size(6) List<@Size(max = 3) List<ExchangeGroup>> parts,
      @ForAll @Size(4) List<@Size(max = 3) List<ExchangeGroup>> changes,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<List<ExchangeGroup>> now = new ArrayList<>(parts);
    Night last = new Night(now, List.of(List.of()));
    last.count(PLAN, LastCube.NOTHING);
    for (List<ExchangeGroup> change : changes) {
      now.set(random.nextInt(now.size()), change);
      Night next = new Night(now, List.of(List.of()));
      assertThat(next.count(PLAN, last.kept())).isEqualTo(next.anew(PLAN));
      assertThat(next.told()).endsWith("as the last run counted them");
      last.close();
      last = next;
    }
    try (Night full = new Night(now, List.of(List.of()))) {
      full.count(PLAN, LastCube.NOTHING);
      assertThat(last.bytes()).isDeepEqualTo(full.bytes());
    }
    last.close();
  }

  /** What is counted per organisation needs all exchanges: it is counted, not kept. */
  @Property(tries = 8)
  void organisationsAreCountedAnew(
      @ForAll @Size(max = 6) List<ExchangeGroup> exchanges,
      @ForAll @Size(4) List<@Size(max = 3) List<String[]>> registrations,
      @ForAll @Size(max = 3) List<String[]> more) {
    CubePlan plan = GroupArbitraries.PLAN;
    List<List<String[]>> after = new ArrayList<>(registrations.stream().map(this::days).toList());
    try (Night first = new Night(List.of(exchanges), after)) {
      after.set(1, days(more));
      try (Night second = new Night(List.of(exchanges), after)) {
        first.count(plan, LastCube.NOTHING);
        assertThat(second.count(plan, first.kept())).isEqualTo(second.anew(plan));
        assertThat(second.told()).endsWith("as the last run counted them");
      }
    }
  }

  @Property(tries = 40)
  void whatIsStoredIsRead(@ForAll @Size(max = 12) List<ExchangeGroup> groups) {
    try (Night night = new Night(List.of(groups), List.of(days(List.of())))) {
      Cube cube = night.count(PLAN, LastCube.NOTHING);
      assertThat(CubeTables.read(PLAN, night.folder())).isEqualTo(cube);
    }
  }

  /** Registrations as they are stored: the last of their columns holds days. */
  private List<String[]> days(List<String[]> registrations) {
    return registrations.stream()
        .map(
            r -> new String[] {r[0], r[1], r[2], r[3] == null ? null : "2017-03-0" + r[3].length()})
        .toList();
  }
}
