package org.sojourn.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sojourn.cli.SharedExample;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.tables.ParquetTable;

/** No number that the example's site hides can be worked out of all that its files hold. */
class SiteDisclosureTest {

  private static final long THRESHOLD = 5;

  private static Map<String, SiteFigures.Said> site;
  private static Map<String, Estimate> published;

  @BeforeAll
  static void read() {
    Path run = SharedExample.output().resolve("current");
    site = SiteFigures.of(run.resolve("public/site"));
    published = estimates(run.resolve("public/data/estimates"));
  }

  private static Map<String, Estimate> estimates(Path folder) {
    Map<String, Estimate> byId = new LinkedHashMap<>();
    for (Object[] row : ParquetTable.read(folder, EstimateTable.SCHEMA)) {
      Estimate estimate = EstimateTable.estimate(row);
      byId.put(estimate.id(), estimate);
    }
    return byId;
  }

  @Test
  void everyFigureIsAsItWasPublished() {
    assertThat(site).hasSizeGreaterThan(1_000);
    site.forEach((id, said) -> assertThat(said).as(id).isEqualTo(said(published.get(id))));
  }

  /** Hidden, without answers and not defined are told apart; why something is hidden is not. */
  private static SiteFigures.Said said(Estimate estimate) {
    if (estimate.shown()) {
      return new SiteFigures.Said("shown", estimate.value(), estimate.base());
    }
    boolean isEmpty = estimate.status() == CellStatus.NO_ANSWERS;
    String state = estimate.status().hidden() ? "hidden" : isEmpty ? "empty" : "undefined";
    return new SiteFigures.Said(state, null, null);
  }

  @Test
  void noHiddenNumberFollowsFromAllTablesTogether() {
    long hidden = 0;
    Map<String, SiteOutsider> all = outsiders(site, published);
    assertThat(all).hasSizeGreaterThan(20);
    for (Map.Entry<String, SiteOutsider> one : all.entrySet()) {
      assertThat(one.getValue().findings(THRESHOLD)).as(one.getKey()).isEmpty();
      hidden += one.getValue().hidden();
    }
    assertThat(hidden).as("hidden numbers").isGreaterThan(400);
  }

  @Test
  void aHiddenNumberThatFollowsIsFound() {
    SiteFigures.Said hidden = new SiteFigures.Said("hidden", null, null);
    Map<Cell, SiteFigures.Said> said =
        Map.of(
            Cell.OVERALL,
            new SiteFigures.Said("shown", 50.0, 10L),
            new Cell("country", List.of("AT")),
            new SiteFigures.Said("shown", 50.0, 6L),
            new Cell("country", List.of("BE")),
            hidden);

    assertThat(new SiteOutsider(said, true).findings(THRESHOLD))
        .containsExactly(
            "country BE is below 5",
            "the base of country BE is known",
            "the answers of country BE are known");
  }

  /**
   * By figure, and of responses by questionnaire: what is said of it in every cell of the
   * breakdowns that the site has, also in cells that have no page. Counts of exchanges are open
   * here.
   */
  static Map<String, SiteOutsider> outsiders(
      Map<String, SiteFigures.Said> site, Map<String, Estimate> published) {
    Set<List<String>> tables = new HashSet<>();
    site.keySet().forEach(id -> tables.add(table(published.get(id))));
    Map<String, Map<Cell, SiteFigures.Said>> cells = new TreeMap<>();
    Map<String, Boolean> shares = new HashMap<>();
    for (Estimate estimate : published.values()) {
      if (tables.contains(table(estimate)) && isJudged(estimate)) {
        String figure = name(estimate);
        cells
            .computeIfAbsent(figure, f -> new LinkedHashMap<>())
            .put(estimate.cell(), said(estimate));
        shares.put(figure, estimate.statistic().unit() == Statistic.Unit.PERCENT);
      }
    }
    Map<String, SiteOutsider> outsiders = new TreeMap<>();
    cells.forEach(
        (figure, said) -> outsiders.put(figure, new SiteOutsider(said, shares.get(figure))));
    return outsiders;
  }

  private static List<String> table(Estimate estimate) {
    return List.of(name(estimate), estimate.cell().breakdown());
  }

  private static String name(Estimate estimate) {
    List<Object> parts = new ArrayList<>();
    parts.add(estimate.indicator());
    parts.add(estimate.statistic().id());
    parts.add(Objects.toString(estimate.item(), ""));
    parts.add(Objects.toString(estimate.code(), ""));
    if (estimate.indicator().equals(BuiltIn.RESPONSE)) {
      parts.add(estimate.cell().keys().get(0));
    }
    return parts.toString();
  }

  private static boolean isJudged(Estimate estimate) {
    return !List.of(BuiltIn.EXCHANGES, BuiltIn.REGISTRATIONS, BuiltIn.FUNNEL)
        .contains(estimate.indicator());
  }
}
