package org.sojourn.reports.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.Journeys;
import org.sojourn.reports.words.Words;

/** What figures say of groups that are hidden beside others that are shown. */
class HiddenBesideShownTest {

  private static final Cell SMALL = new Cell("size", List.of("small"));
  private static final Cell MICRO = new Cell("size", List.of("micro"));

  private static Composition journeys(Predicate<Cell> hidden) {
    List<Estimate> estimates =
        Stream.concat(
                Journeys.estimates().stream(),
                Stream.of(Journeys.count(SMALL, 7), Journeys.count(MICRO, 3)))
            .map(e -> hidden.test(e.cell()) ? e.hidden(CellStatus.HIDDEN, "hidden") : e)
            .toList();
    return new Composition(
        Journeys.programme(),
        ExampleReport.FACTS,
        new Results(estimates),
        new Quality(List.of()),
        Words.in("en"));
  }

  private static String sizes(Predicate<Cell> hidden) {
    return CountsFigure.of(journeys(hidden), "size").orElseThrow().title();
  }

  @Test
  void countsAreOfAllExchangesWhereTheirNumberIsShown() {
    assertThat(sizes(MICRO::equals)).isEqualTo("Small (10 to 49): 7 of 12 exchanges");
    assertThat(sizes(cell -> false)).isEqualTo("Small (10 to 49): 7 of 12 exchanges");
  }

  @Test
  void countsAreOfTheBarsWhereTheNumberOfAllIsHidden() {
    assertThat(sizes(cell -> cell.equals(MICRO) || cell.equals(Cell.OVERALL)))
        .isEqualTo("Small (10 to 49): 7 of 7 exchanges, of those that can be shown");
  }

  private static Block.Figure flows(String... hidden) {
    return FlowFigure.of(
            journeys(
                cell ->
                    cell.breakdown().equals("flow")
                        && List.of(hidden).contains(String.join(" ", cell.keys()))))
        .orElseThrow();
  }

  @Test
  void routesAreAllOnlyWhereNoneIsHidden() {
    Block.Figure all = flows();

    assertThat(all.title())
        .isEqualTo(
            "Exchanges took 3 different routes; the busiest, from Greece to United Kingdom, saw 5"
                + " exchanges");
    assertThat(all.note())
        .isEqualTo(
            "Number of completed exchanges; blank: none. Host countries: IT\u00a0Italy,"
                + " UK\u00a0United Kingdom.");
  }

  @Test
  void aHiddenRouteBetweenShownCountriesIsHatched() {
    Block.Figure one = flows("GR IT");

    assertThat(one.title())
        .isEqualTo(
            "2 routes can be shown, one more is hidden; the busiest shown, from Greece to United"
                + " Kingdom, saw 5 exchanges");
    assertThat(one.note()).contains("blank: none. Hatched: one hidden flow. Host");
  }

  @Test
  void hiddenRoutesOfCountriesThatAreNotDrawnAreNotSaidToBeHatched() {
    Block.Figure two = flows("GR IT", "XK IT");

    assertThat(two.title())
        .isEqualTo(
            "One route can be shown, 2 more are hidden; the busiest shown, from Greece to United"
                + " Kingdom, saw 5 exchanges");
    assertThat(two.note())
        .contains("blank: none. 2 hidden flows lie outside these rows and columns. Host")
        .doesNotContain("Hatched");
  }

  @Test
  void thoseOfWhomTheCountryIsNotKnownAreNoCountry() {
    String countries = map(ExampleReport.results().all());
    List<Estimate> unknown = new ArrayList<>();
    ExampleReport.results().all().forEach(e -> unknown.add(withoutItaly(e)));

    assertThat(countries).startsWith("6 of 16 countries can be shown, with shares between ");
    assertThat(map(unknown))
        .startsWith("5 of 15 countries and those not known can be shown, with shares between ");
  }

  private static String map(List<Estimate> estimates) {
    Composition composition = ExampleReport.composition(estimates);
    List<Indicator> satisfaction = composition.indicators(Construct.SATISFACTION);
    return GroupMapFigure.of(composition, satisfaction, "country").get(0).title();
  }

  private static Estimate withoutItaly(Estimate e) {
    return e.cell().equals(new Cell("country", List.of("IT")))
        ? e.at("example", new Cell("country", List.of("?")))
        : e;
  }
}
