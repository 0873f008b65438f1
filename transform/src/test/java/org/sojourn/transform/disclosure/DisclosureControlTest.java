package org.sojourn.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.transform.cube.CubeBuilder;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.GroupArbitraries;
import org.sojourn.transform.estimation.Estimation;
import org.sojourn.transform.support.TinyCube;
import org.sojourn.transform.support.TinyProgramme;

@Domain(GroupArbitraries.class)
@Domain(DomainContext.Global.class)
class DisclosureControlTest {

  private static final Set<String> OPERATIONAL =
      Set.of("registrations", "exchanges", "funnel", "response");

  /** The tiny programme under another policy. */
  private static ProgrammeDirectory policy(int threshold, Disclosure.Operational operational) {
    return TinyProgramme.with(Disclosure.usual().with(threshold, operational));
  }

  private static List<Estimate> tiny(int threshold, Disclosure.Operational operational) {
    ProgrammeDirectory directory = policy(threshold, operational);
    List<Estimate> all = Estimation.of(directory, TinyCube.of(directory));
    return DisclosureControl.protect(directory, all).estimates();
  }

  /** Whether the figure is withheld as detail of too few amounts, or of single answers. */
  private static boolean isDetail(Estimate estimate) {
    return estimate.reason() != null
        && (estimate.reason().endsWith(" amounts")
            || estimate.reason().equals("single answers would show"));
  }

  private static String shown(List<Estimate> estimates, String indicator, String breakdown) {
    return estimates.stream()
        .filter(e -> e.indicator().equals(indicator))
        .filter(e -> e.cell().breakdown().equals(breakdown) && !isDetail(e))
        .collect(
            Collectors.groupingBy(
                e -> e.cell().joined(),
                java.util.TreeMap::new,
                Collectors.mapping(
                    e -> e.status().hidden() ? "hidden" : "shown", Collectors.toSet())))
        .toString();
  }

  @Test
  void smallCellsHideAnotherAndTheEmptyOne() {
    List<Estimate> published = tiny(3, Disclosure.Operational.OPEN);
    assertThat(shown(published, "host_match", "overall")).isEqualTo("{=[shown]}");
    assertThat(shown(published, "match_mean", "country"))
        .as("that the one sender of FR was happy would follow from the hosts and senders of all")
        .isEqualTo("{DE=[hidden], FR=[hidden], IT=[hidden]}");
    assertThat(shown(published, "host_match", "country"))
        .as("DE 3, FR 3, IT 0: with match_mean, 5 - 3 and 4 - 3 senders would follow")
        .isEqualTo("{DE=[shown], FR=[shown], IT=[shown]}");
    assertThat(shown(published, "host_match", "track"))
        .as("? 0, blue 2, green 4")
        .isEqualTo("{?=[hidden], blue=[hidden], green=[hidden]}");
    assertThat(shown(published, "duration", "country"))
        .as("DE 4, FR 3, IT 0")
        .isEqualTo("{DE=[shown], FR=[shown], IT=[shown]}");
    assertThat(shown(published, "turnover", "overall")).isEqualTo("{=[hidden]}");
  }

  @Test
  void fewAmountsShowMeanAndMedianOnly() {
    List<Estimate> durations =
        tiny(3, Disclosure.Operational.OPEN).stream()
            .filter(e -> e.indicator().equals("duration"))
            .filter(e -> e.cell().equals(new Cell("country", List.of("DE"))))
            .toList();
    assertThat(durations)
        .filteredOn(Estimate::shown)
        .extracting(Estimate::statistic)
        .containsExactly(Statistic.MEAN, Statistic.MEDIAN, Statistic.TOTAL);
    assertThat(durations.get(0).low()).isNull();
    assertThat(durations.get(0).standardError()).isNull();
    assertThat(durations)
        .filteredOn(e -> !e.shown())
        .hasSize(3)
        .allSatisfy(e -> assertThat(e.value()).isNull())
        .extracting(Estimate::reason)
        .containsOnly("some group has fewer than 6 amounts");
  }

  @Test
  void theMedianOfAnOddNumberOfFewAmountsIsOneOfThem() {
    List<Estimate> durations =
        tiny(3, Disclosure.Operational.OPEN).stream()
            .filter(e -> e.indicator().equals("duration"))
            .filter(e -> e.cell().equals(new Cell("country", List.of("FR"))))
            .toList();
    assertThat(durations)
        .filteredOn(Estimate::shown)
        .extracting(Estimate::statistic)
        .containsExactly(Statistic.MEAN, Statistic.TOTAL);
    assertThat(durations)
        .filteredOn(e -> e.statistic() == Statistic.MEDIAN)
        .hasSize(1)
        .allSatisfy(e -> assertThat(e.value()).isNull())
        .extracting(Estimate::reason)
        .containsExactly("the median is one of fewer than 6 amounts");
  }

  @Test
  void anItemIsNotShownWhereItsScoreWouldTellOfFew() {
    Map<String, Boolean> hidden = new HashMap<>();
    for (Estimate e : tiny(2, Disclosure.Operational.OPEN)) {
      if (e.indicator().equals("skills") && e.statistic() == Statistic.GAIN) {
        hidden.put(e.cell().joined() + " " + e.item(), e.status().hidden());
      }
    }
    assertThat(hidden)
        .as("three pairs of skill_a in DE, two of skill_b and of both: the third would show")
        .containsEntry("DE skill_b", true)
        .containsEntry("DE skill_a", false)
        .containsEntry(" skill_b", false);
  }

  @Test
  void whoAnsweredIsProtectedThoughCountsAreOpen() {
    assertThat(shown(tiny(5, Disclosure.Operational.OPEN), "response", "instrument-x-country"))
        .doesNotContain("shown")
        .contains("hidden");
    assertThat(shown(tiny(5, Disclosure.Operational.OPEN), "response", "instrument"))
        .doesNotContain("hidden");
  }

  @Test
  void operationalCountsAreOpenOrProtected() {
    assertThat(shown(tiny(3, Disclosure.Operational.OPEN), "exchanges", "country"))
        .isEqualTo("{DE=[shown], FR=[shown], IT=[shown]}");
    List<Estimate> closed = tiny(3, Disclosure.Operational.PROTECTED);
    assertThat(shown(closed, "exchanges", "status"))
        .as("cancelled 1 and requested 1 are too few even together")
        .isEqualTo("{cancelled=[hidden], completed=[hidden], requested=[hidden]}");
    assertThat(shown(closed, "exchanges", "overall")).isEqualTo("{=[hidden]}");
    assertThat(shown(closed, "exchanges", "country"))
        .as("FR 3 goes with IT 1; the 4 that DE sends and the 4 that it hosts would be all 8")
        .isEqualTo("{DE=[hidden], FR=[hidden], IT=[hidden]}");
    assertThat(shown(closed, "response", "instrument"))
        .as("each was asked of all 8")
        .isEqualTo(
            "{host-exit=[hidden], participant-before=[hidden], participant-exit=[hidden], "
                + "sending-exit=[hidden]}");
    assertThat(shown(closed, "registrations", "day"))
        .isEqualTo("{2016-12-01=[hidden], 2016-12-05=[hidden], 2017-01-09=[hidden], ?=[hidden]}");
    assertThat(shown(closed, "duration", "country"))
        .as("the population of FR would tell its number of exchanges")
        .isEqualTo("{DE=[hidden], FR=[hidden], IT=[hidden]}");
  }

  @Test
  void hiddenFiguresHoldNothingButTheirPlace() {
    List<Estimate> hidden =
        tiny(3, Disclosure.Operational.PROTECTED).stream()
            .filter(e -> e.status().hidden() && !isDetail(e))
            .toList();
    assertThat(hidden).isNotEmpty().allSatisfy(DisclosureControlTest::assertBare);
  }

  private static void assertBare(Estimate e) {
    assertThat(e.status()).isEqualTo(CellStatus.HIDDEN);
    assertThat(e.value()).isNull();
    assertThat(e.standardError()).isNull();
    assertThat(e.low()).isNull();
    assertThat(e.high()).isNull();
    assertThat(e.base()).isNull();
    assertThat(e.population()).isNull();
    assertThat(e.method()).isEqualTo("hidden");
    assertThat(e.reason())
        .isEqualTo("fewer than 3, answers too much alike, or hidden to protect such a cell");
  }

  @Test
  void nothingElseIsChanged() {
    ProgrammeDirectory directory = policy(3, Disclosure.Operational.OPEN);
    List<Estimate> all = Estimation.of(directory, TinyCube.of(directory));
    List<Estimate> published = DisclosureControl.protect(directory, all).estimates();
    assertThat(published).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      assertThat(published.get(i).id()).isEqualTo(all.get(i).id());
      if (published.get(i).method().equals("interval hidden")) {
        assertThat(published.get(i).value()).isEqualTo(all.get(i).value());
      } else if (!published.get(i).status().hidden()) {
        assertThat(published.get(i)).isEqualTo(all.get(i));
      }
    }
  }

  @Property(tries = 60)
  void noTablePublishesAllButOne(@ForAll @Size(max = 40) List<ExchangeGroup> groups) {
    for (Disclosure.Operational operational : Disclosure.Operational.values()) {
      ProgrammeDirectory directory = policy(4, operational);
      CubeBuilder builder = new CubeBuilder(GroupArbitraries.PLAN);
      groups.forEach(builder::add);
      List<Estimate> all = Estimation.of(directory, builder.cube());
      List<Estimate> published = DisclosureControl.protect(directory, all).estimates();
      assertNoSmallBase(published, operational);
      tables(published).values().forEach(DisclosureControlTest::assertNotAllButOne);
    }
  }

  private static void assertNoSmallBase(
      List<Estimate> published, Disclosure.Operational operational) {
    for (Estimate e : published) {
      boolean counted = OPERATIONAL.contains(e.indicator()) || e.statistic() == Statistic.RATE;
      if (e.base() == null) {
        assertThat(e.status().hidden() || e.status() == CellStatus.NO_ANSWERS).isTrue();
        assertThat(e.population()).isNull();
      } else if (!counted || operational == Disclosure.Operational.PROTECTED) {
        assertThat(e.base())
            .as("%s", e)
            .satisfiesAnyOf(
                base -> assertThat(base).isZero(), base -> assertThat(base).isGreaterThan(3));
      }
    }
  }

  /** Published tables whose total is shown: cell to whether it is hidden, but those empty. */
  private static Map<List<String>, Map<String, Boolean>> tables(List<Estimate> published) {
    Map<List<String>, Map<String, Boolean>> tables = new HashMap<>();
    Set<List<String>> totals = new HashSet<>();
    for (Estimate e : published) {
      Cell cell = e.cell();
      String of = cell.breakdown().equals("instrument-x-country") ? cell.keys().get(0) : "";
      List<String> table = List.of(e.indicator(), String.valueOf(e.item()), of, cell.breakdown());
      if (cell.keys().size() < 2 && Set.of("overall", "instrument").contains(cell.breakdown())) {
        if (!e.status().hidden()) {
          totals.add(List.of(e.indicator(), String.valueOf(e.item()), cell.joined()));
        }
      } else if (e.status() != CellStatus.NO_ANSWERS && !isDetail(e) && !isStage(e)) {
        tables.computeIfAbsent(table, t -> new HashMap<>()).put(cell.joined(), e.status().hidden());
      }
    }
    tables.keySet().removeIf(t -> !t.get(3).equals("status") && !totals.contains(t.subList(0, 3)));
    return tables;
  }

  private static boolean isStage(Estimate estimate) {
    return estimate.cell().breakdown().equals("stage");
  }

  private static void assertNotAllButOne(Map<String, Boolean> table) {
    long hidden = table.values().stream().filter(h -> h).count();
    assertThat(hidden == 1 && table.size() > 1).as("%s", table).isFalse();
  }

  @Property(tries = 30)
  void allFiguresOfACellAreHiddenTogether(@ForAll @Size(max = 30) List<ExchangeGroup> groups) {
    ProgrammeDirectory directory = policy(4, Disclosure.Operational.OPEN);
    CubeBuilder builder = new CubeBuilder(GroupArbitraries.PLAN);
    groups.forEach(builder::add);
    List<Estimate> published =
        DisclosureControl.protect(directory, Estimation.of(directory, builder.cube())).estimates();
    Map<String, Set<Boolean>> byCell = new HashMap<>();
    for (Estimate e : published) {
      if (isDetail(e)) {
        continue;
      }
      byCell
          .computeIfAbsent(e.indicator() + e.item() + e.cell(), c -> new HashSet<>())
          .add(e.status().hidden());
    }
    assertThat(byCell.values()).allMatch(hidden -> hidden.size() == 1);
  }
}
