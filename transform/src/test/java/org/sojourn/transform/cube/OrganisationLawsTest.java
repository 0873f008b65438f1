package org.sojourn.transform.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.estimation.OrganisationReader;
import org.sojourn.transform.support.TinyCube;
import org.sojourn.transform.support.TinyProgramme;

/** What is counted per organisation is what a plain count over the rows gives, and adds up. */
@Domain(GroupArbitraries.class)
@Domain(DomainContext.Global.class)
class OrganisationLawsTest {

  private static final CubePlan PLAN = GroupArbitraries.PLAN;
  private static final Base.Answers MATCH =
      new Base.Answers("match", "exit", List.of(Role.SENDING, Role.HOST));
  private static final Breakdown COUNTRY = new Breakdown("country", List.of("country"));

  private static Cube cube(List<OrganisationGroup> organisations) {
    OrganisationBuilder builder = new OrganisationBuilder(PLAN);
    organisations.forEach(builder::add);
    return builder.cube();
  }

  private static List<OrganisationGroup> organisations(List<ExchangeGroup> groups) {
    return List.copyOf(TinyCube.organisationGroups(PLAN, groups).values());
  }

  private static String attribute(ExchangeGroup group, Role role, String name) {
    String column = (role == Role.HOST ? "host_" : "sending_") + name;
    return group.exchange().attributes()[PLAN.attributes().indexOf(column)];
  }

  private static int code(ResponseRow response, String item) {
    return response.codes()[PLAN.closedItems().indexOf(item)];
  }

  @Test
  void aPlanThatNeedsNoOrganisationsHasNoneOfIt() {
    CubePlan plan = PlanCompiler.compile(TinyProgramme.load());
    assertThat(plan.organisations()).isEqualTo(OrganisationPlan.NONE);
    assertThat(plan.attributes()).doesNotContain("sending_organisation", "host_organisation");
  }

  @Property(tries = 100)
  void theCubeOfAllIsTheSumOverAnyPartitionOfTheOrganisations(
      @ForAll @Size(max = 12) List<ExchangeGroup> groups,
      @ForAll @IntRange(max = 12) int cut,
      @ForAll long seed) {
    List<OrganisationGroup> all = new ArrayList<>(organisations(groups));
    Cube whole = cube(all);
    Collections.shuffle(all, new Random(seed));
    int at = Math.min(cut, all.size());
    Cube first = cube(all.subList(0, at));
    Cube second = cube(all.subList(at, all.size()));
    assertThat(new Cube(PLAN).add(second).add(first)).isEqualTo(whole);
    assertThat(new Cube(PLAN).add(first).add(second).subtract(first)).isEqualTo(second);
  }

  @Property(tries = 100)
  void theOrderOfAnOrganisationsSeatsIsOfNoAccount(
      @ForAll @Size(max = 12) List<ExchangeGroup> groups, @ForAll long seed) {
    List<ExchangeGroup> shuffled = new ArrayList<>(groups);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(cube(organisations(shuffled))).isEqualTo(cube(organisations(groups)));
  }

  @Property(tries = 100)
  void organisationsAreTheDistinctOnesThatGaveAValidAnswer(
      @ForAll @Size(max = 15) List<ExchangeGroup> groups) {
    SortedMap<String, TreeSet<String>> expected = new TreeMap<>();
    for (ExchangeGroup group : groups) {
      for (ResponseRow response : group.responses()) {
        String name = attribute(group, response.role(), "organisation");
        if (MATCH.roles().contains(response.role())
            && response.wave().equals("exit")
            && code(response, "match") >= 0
            && name != null) {
          String country = attribute(group, response.role(), "country");
          expected
              .computeIfAbsent(Objects.requireNonNullElse(country, "?"), k -> new TreeSet<>())
              .add(name);
        }
      }
    }
    SortedMap<String, Long> counts = new TreeMap<>();
    expected.forEach((country, names) -> counts.put(country, (long) names.size()));
    Cube cube = TinyCube.organisations(PLAN, groups);
    Base.Answers pooled = new Base.Answers("match", "exit", List.of(Role.SENDING, Role.HOST));
    assertThat(new OrganisationReader(cube).organisations(pooled, COUNTRY)).isEqualTo(counts);
  }

  @Property(tries = 100)
  void organisationsOfPairsAreThoseWithAPairOfEveryItem(
      @ForAll @Size(max = 15) List<ExchangeGroup> groups) {
    TreeSet<String> expected = new TreeSet<>();
    List<String> items = List.of("skill_b", "skill_a");
    for (ExchangeGroup group : groups) {
      long complete =
          group.responses().stream()
              .filter(r -> r.role() == Role.PARTICIPANT)
              .filter(r -> items.stream().allMatch(item -> code(r, item) >= 0))
              .count();
      String name = attribute(group, Role.PARTICIPANT, "organisation");
      if (complete == 2 && name != null) {
        expected.add(name);
      }
    }
    Base.Pairs pairs = new Base.Pairs(items, "before", "exit", List.of(Role.PARTICIPANT));
    long count =
        new OrganisationReader(TinyCube.organisations(PLAN, groups))
            .organisations(pairs, Breakdown.OVERALL)
            .getOrDefault("", 0L);
    assertThat(count).isEqualTo(expected.size());
  }

  @Property(tries = 100)
  void profilesHoldEveryAnswerOnce(@ForAll @Size(max = 15) List<ExchangeGroup> groups) {
    ProfileTopic topic =
        PLAN.organisations().topics(ProfileTopic.class).stream()
            .filter(t -> t.item().equals("match") && t.roles().equals(MATCH.roles()))
            .findFirst()
            .orElseThrow();
    SortedMap<Integer, Long> counted = new TreeMap<>();
    TinyCube.organisations(PLAN, groups)
        .cells(topic, "overall")
        .values()
        .forEach(
            counts ->
                ((ProfileCounts) counts)
                    .byProfile()
                    .forEach(
                        (profile, organisations) ->
                            profile
                                .counts()
                                .forEach(
                                    (entry, n) ->
                                        counted.merge(
                                            entry.code(), n * organisations, Long::sum))));
    SortedMap<Integer, Long> expected = new TreeMap<>();
    groups.stream()
        .flatMap(group -> group.responses().stream())
        .filter(r -> MATCH.roles().contains(r.role()) && code(r, "match") >= 0)
        .forEach(r -> expected.merge(code(r, "match"), 1L, Long::sum));
    assertThat(counted).isEqualTo(expected);
  }

  @Property(tries = 50)
  void aCubeOfOrganisationsSurvivesTheWayToTheDriver(
      @ForAll @Size(max = 5) List<ExchangeGroup> groups)
      throws IOException, ClassNotFoundException {
    Cube cube = cube(organisations(groups));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(cube);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(cube);
    }
  }
}
