package org.sojourn.transform.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;

/** What a cube counts is what a plain count over the rows gives. */
@Domain(GroupArbitraries.class)
@Domain(DomainContext.Global.class)
class CubeCountsTest {

  private static final CubePlan PLAN = GroupArbitraries.PLAN;
  private static final String[] COUNTRIES = {"DE", "FR", "C", null};

  private static Cube cube(List<ExchangeGroup> groups) {
    CubeBuilder builder = new CubeBuilder(PLAN);
    groups.forEach(builder::add);
    return builder.cube();
  }

  private static <T extends Topic> T topic(Class<T> kind, Predicate<T> which) {
    return PLAN.topics(kind).stream().filter(which).findFirst().orElseThrow();
  }

  private static String attribute(ExchangeGroup group, String column) {
    return group.exchange().attributes()[PLAN.attributes().indexOf(column)];
  }

  private static byte code(ResponseRow response, String item) {
    return response.codes()[PLAN.closedItems().indexOf(item)];
  }

  private static <C extends Counts> C at(Cube cube, Topic topic, String breakdown, String key) {
    @SuppressWarnings("unchecked")
    C counts = (C) cube.cells(topic, breakdown).getOrDefault(key, topic.zero());
    return counts;
  }

  private static String key(String country) {
    return country == null ? "?" : country;
  }

  @Property(tries = 100)
  void answersAndMissingReasonsAreThoseOfTheRows(
      @ForAll @Size(max = 15) List<ExchangeGroup> groups) {
    AnswerTopic topic = topic(AnswerTopic.class, t -> t.role() == Role.HOST);
    Cube cube = cube(groups);
    for (String country : COUNTRIES) {
      List<Byte> codes =
          groups.stream()
              .filter(g -> Objects.equals(attribute(g, "host_country"), country))
              .flatMap(g -> g.response(Role.HOST, "exit").stream())
              .map(r -> code(r, "match"))
              .toList();
      DenseCounts counts = at(cube, topic, "country", key(country));
      assertThat(topic.codes(counts, "match"))
          .containsExactly(
              count(codes, 1), count(codes, 2), count(codes, 3), count(codes, 4), count(codes, 5));
      long[] missing = topic.missing(counts, "match");
      for (MissingReason reason : MissingReason.values()) {
        assertThat(missing[reason.ordinal()]).isEqualTo(count(codes, reason.code()));
      }
    }
  }

  private static long count(List<Byte> codes, int code) {
    return codes.stream().filter(c -> c == code).count();
  }

  @Property(tries = 100)
  void pairsAreCompleteOnes(@ForAll @Size(max = 15) List<ExchangeGroup> groups) {
    PairTopic topic = topic(PairTopic.class, t -> true);
    long[] expected = new long[25];
    for (ExchangeGroup group : groups) {
      int pre =
          group.response(Role.PARTICIPANT, "before").map(r -> code(r, "skill_a")).orElse((byte) -1);
      int post =
          group.response(Role.PARTICIPANT, "exit").map(r -> code(r, "skill_a")).orElse((byte) -1);
      if (pre > 0 && post > 0) {
        expected[(pre - 1) * 5 + post - 1]++;
      }
    }
    assertThat(topic.pairs(at(cube(groups), topic, "overall", ""), "skill_a"))
        .containsExactly(expected);
  }

  @Property(tries = 100)
  void scoresNeedEveryItemBeforeAndAfter(@ForAll @Size(max = 15) List<ExchangeGroup> groups) {
    ScoreTopic topic = topic(ScoreTopic.class, t -> true);
    ScoreCounts counts = at(cube(groups), topic, "overall", "");
    long complete = 0;
    long sums = 0;
    for (ExchangeGroup group : groups) {
      List<ResponseRow> both =
          group.responses().stream()
              .filter(r -> r.role() == Role.PARTICIPANT)
              .filter(r -> code(r, "skill_a") > 0 && code(r, "skill_b") > 0)
              .toList();
      if (both.size() == 2) {
        complete++;
        sums += both.stream().mapToInt(r -> code(r, "skill_a") + code(r, "skill_b")).sum();
      }
    }
    assertThat(counts.pairs().values().stream().mapToLong(n -> n).sum()).isEqualTo(complete);
    assertThat(
            counts.pairs().entrySet().stream()
                .mapToLong(
                    e ->
                        e.getValue() * (ScoreCounts.pre(e.getKey()) + ScoreCounts.post(e.getKey())))
                .sum())
        .isEqualTo(sums);
    assertThat(List.of(topic.codes(counts, "skill_a"), topic.codes(counts, "skill_b")))
        .allSatisfy(
            codes ->
                assertThat(java.util.Arrays.stream(codes).sum())
                    .isEqualTo(counts.pairs().values().stream().mapToLong(n -> n).sum()));
  }

  @Property(tries = 100)
  void exchangesAreCountedOnceFromEachSide(@ForAll @Size(max = 15) List<ExchangeGroup> groups) {
    Cube cube = cube(groups);
    for (Side side : Side.values()) {
      String column = side == Side.SENDING ? "sending_country" : "host_country";
      for (String country : COUNTRIES) {
        DenseCounts counts = at(cube, new ExchangeTopic(side), "country", key(country));
        for (ExchangeStatus status : ExchangeStatus.values()) {
          assertThat(counts.at(status.ordinal()))
              .isEqualTo(
                  groups.stream()
                      .filter(g -> g.exchange().status() == status)
                      .filter(g -> Objects.equals(attribute(g, column), country))
                      .count());
        }
      }
    }
  }

  @Property(tries = 100)
  void numbersAreThoseOfTheSurveyPopulation(@ForAll @Size(max = 15) List<ExchangeGroup> groups) {
    NumberTopic topic = topic(NumberTopic.class, t -> t.column().equals("grant"));
    int position = PLAN.numbers().indexOf("grant");
    AmountCounts counts = at(cube(groups), topic, "overall", "");
    for (Double number : List.of(0.0, 1.0, 2.5)) {
      assertThat(counts.byAmount().getOrDefault(number, 0L))
          .isEqualTo(
              groups.stream()
                  .filter(g -> g.exchange().status() == ExchangeStatus.COMPLETED)
                  .map(g -> g.exchange().numbers()[position])
                  .filter(n -> n != null && n.doubleValue() == number)
                  .count());
    }
  }

  @Property(tries = 100)
  void responsesAndSurveyedExchangesAreThoseOfTheRows(
      @ForAll @Size(max = 15) List<ExchangeGroup> groups,
      @ForAll @Size(max = 5) List<String[]> registrations) {
    CubeBuilder builder = new CubeBuilder(PLAN);
    groups.forEach(builder::add);
    registrations.forEach(builder::add);
    Cube cube = builder.cube();
    ResponseTopic topic = topic(ResponseTopic.class, t -> t.instrument().equals("sending-exit"));
    DenseCounts counts = at(cube, topic, "overall", "");
    List<ResponseRow> rows =
        groups.stream().flatMap(g -> g.response(Role.SENDING, "exit").stream()).toList();
    assertThat(counts.at(ResponseTopic.COMPLETE))
        .isEqualTo(rows.stream().filter(ResponseRow::complete).count());
    assertThat(counts.at(ResponseTopic.PARTIAL))
        .isEqualTo(rows.stream().filter(r -> !r.complete()).count());
    DenseCounts surveyed = at(cube, new SurveyedTopic(), "overall", "");
    assertThat(surveyed.at(0))
        .isEqualTo(groups.stream().filter(g -> !g.responses().isEmpty()).count());
    DenseCounts registered = at(cube, new RegistrationTopic(), "day", "DE");
    assertThat(registered.at(0))
        .isEqualTo(registrations.stream().filter(r -> "DE".equals(r[3])).count());
  }
}
