package org.sojourn.transform.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.disclosure.DesignPublication;
import org.sojourn.transform.disclosure.DisclosureControl;
import org.sojourn.transform.disclosure.History;
import org.sojourn.transform.disclosure.Organisations;
import org.sojourn.transform.support.SchoolProgramme;
import org.sojourn.transform.support.TinyCube;
import org.sojourn.transform.support.TinyProgramme;

/** Weighted and clustered figures of little data, and what is published of them. */
class DesignFiguresTest {

  private static final String CLASSES = "weighting: {method: classes, margins: [stype]}\n";

  private static Map<String, String> school(String type, String awards, int district) {
    return Map.of(
        "stype", type, "sch_wide", "Yes", "dnum", "" + district, "awards", awards, "meals", "50");
  }

  /** So many schools of a type, so many of them with awards. */
  private static List<Map<String, String>> schools(String type, int all, int awarded) {
    List<Map<String, String>> schools = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      schools.add(school(type, i < awarded ? "Yes" : "No", i));
    }
    return schools;
  }

  private static List<Map<String, String>> both(
      List<Map<String, String>> some, List<Map<String, String>> more) {
    List<Map<String, String>> both = new ArrayList<>(some);
    both.addAll(more);
    return both;
  }

  private static Estimate find(List<Estimate> all, Statistic statistic, Cell cell, Integer code) {
    return all.stream()
        .filter(e -> e.indicator().equals("awards") && e.statistic() == statistic)
        .filter(e -> e.cell().equals(cell) && Objects.equals(e.code(), code))
        .findFirst()
        .orElseThrow();
  }

  private static List<Estimate> published(ProgrammeDirectory programme, Cube cube) {
    return published(programme, cube, plain(programme, cube, History.none(), ""), History.none());
  }

  private static List<Estimate> published(
      ProgrammeDirectory programme, Cube cube, DisclosureControl.Published plain, History history) {
    return DesignPublication.of(
        programme,
        Estimation.of(programme, cube),
        plain.estimates(),
        WeightExposure.of(programme, cube),
        history);
  }

  private static DisclosureControl.Published plain(
      ProgrammeDirectory programme, Cube cube, History history, String day) {
    return DisclosureControl.protect(
        programme,
        Estimation.plain(programme, cube),
        List.of(),
        Organisations.uncounted(),
        history,
        day);
  }

  private static List<Estimate> weighting(List<Estimate> figures) {
    return figures.stream().filter(e -> e.indicator().equals("weighting")).toList();
  }

  @Test
  void oneMoreRespondentDoesNotShowInTheWeights() {
    ProgrammeDirectory programme = SchoolProgramme.with(CLASSES, "beta");
    Cube before = SchoolProgramme.cube(programme, both(schools("E", 20, 8), schools("H", 20, 15)));
    DisclosureControl.Published plain = plain(programme, before, History.none(), "2017-05-01");
    List<Estimate> first = published(programme, before, plain, History.none());
    History history = History.of(plain.editions(), first);

    Cube after = SchoolProgramme.cube(programme, both(schools("E", 21, 8), schools("H", 20, 15)));
    List<Estimate> second =
        published(programme, after, plain(programme, after, history, "2017-05-02"), history);
    assertThat(weighting(second))
        .isNotEmpty()
        .containsExactlyElementsOf(
            weighting(first).stream().map(e -> e.asOf("2017-05-01")).toList());

    Cube enough = SchoolProgramme.cube(programme, both(schools("E", 25, 8), schools("H", 20, 15)));
    List<Estimate> third =
        published(programme, enough, plain(programme, enough, history, "2017-05-03"), history);
    assertThat(weighting(third)).extracting(Estimate::base).containsOnly(45L);
  }

  @Test
  void methodsSayWhatWasDone() {
    ProgrammeDirectory programme = SchoolProgramme.with(CLASSES, "beta");
    Cube cube = SchoolProgramme.cube(programme, both(schools("E", 20, 8), schools("H", 20, 15)));
    Estimate share = find(Estimation.of(programme, cube), Statistic.SHARE, Cell.OVERALL, null);
    assertThat(share.method())
        .isEqualTo("Korn-Graubard, weighted by stype (classes), finite population");
    assertThat(share.base()).isEqualTo(40);
    double expected = 100 * (4421 * 0.4 + 755 * 0.75) / (4421 + 755);
    assertThat(share.value()).isCloseTo(expected, within(1e-9));
  }

  @Test
  void classesWithoutAnswersAreCounted() {
    ProgrammeDirectory programme = SchoolProgramme.with(CLASSES, "beta");
    Cube cube = SchoolProgramme.cube(programme, both(schools("E", 20, 8), schools("H", 20, 15)));
    List<Estimate> figures =
        Estimation.of(programme, cube).stream()
            .filter(e -> e.indicator().equals("weighting"))
            .toList();
    assertThat(figures)
        .extracting(e -> e.statistic().id())
        .containsExactly(
            "weighting-classes",
            "empty-classes",
            "not-represented",
            "least-weight",
            "greatest-weight",
            "trimmed",
            "effective-size",
            "weighting-effect");
    assertThat(figures.get(1).value()).isEqualTo(1);
    assertThat(figures.get(2).value()).isCloseTo(100 * 1018 / 6194.0, within(1e-9));
    assertThat(figures.get(4).value()).isCloseTo(4421 / 20.0 / (5176 / 40.0), within(1e-9));
  }

  @Test
  void everybodyIsACensusWithoutUncertainty() {
    ProgrammeDirectory programme = SchoolProgramme.with(CLASSES, "wilson");
    Cube cube = SchoolProgramme.cube(programme, schools("H", 755, 300));
    Estimate share =
        find(
            Estimation.of(programme, cube), Statistic.SHARE, new Cell("stype", List.of("H")), null);
    assertThat(share.method()).startsWith("census, weighted by stype");
    assertThat(share.low()).isEqualTo(share.value()).isEqualTo(share.high());
  }

  @Test
  void sharesWithoutVarianceTakeTheLesserOfUnitsAndEffectiveSize() {
    ProgrammeDirectory programme =
        SchoolProgramme.with("estimation: {clusters: organisation}\n", "clopper-pearson");
    List<Map<String, String>> sample = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      sample.add(school("E", "No", i % 10));
    }
    Cube cube = SchoolProgramme.cube(programme, sample);
    Estimate share = find(Estimation.of(programme, cube), Statistic.SHARE, Cell.OVERALL, null);
    assertThat(share.value()).isZero();
    assertThat(share.high()).isCloseTo(100 * (1 - Math.pow(0.025, 1 / 10.0)), within(1e-6));
  }

  @Test
  void rakingThatDoesNotConvergeLeavesAnswersUnweightedAndSaysSo() {
    ProgrammeDirectory programme =
        SchoolProgramme.with("weighting: {method: raking, margins: [stype, wide]}\n", "wilson");
    List<Map<String, String>> sample = new ArrayList<>(schools("M", 10, 5));
    for (int i = 0; i < 10; i++) {
      sample.add(
          Map.of("stype", "E", "sch_wide", "No", "dnum", "x" + i, "awards", "Yes", "meals", "50"));
    }
    Cube cube = SchoolProgramme.cube(programme, sample);
    Estimate share = find(Estimation.of(programme, cube), Statistic.SHARE, Cell.OVERALL, null);
    assertThat(share.value()).isEqualTo(75);
    assertThat(share.method())
        .isEqualTo("Wilson, finite population, not weighted: raking did not converge");
  }

  @Test
  void gainsAndAmountsSayThatTheyAreNotWeighted() {
    ProgrammeDirectory tiny =
        TinyProgramme.with(
            Map.of(
                "population: completed",
                "population: completed\nweighting: {method: classes, margins: [country]}"));
    List<Estimate> figures = Estimation.of(tiny, TinyCube.of(tiny));
    assertThat(figures)
        .filteredOn(e -> e.statistic() == Statistic.GAIN && e.cell().equals(Cell.OVERALL))
        .allSatisfy(e -> assertThat(e.method()).endsWith(", not weighted"));
    assertThat(figures)
        .filteredOn(e -> e.indicator().equals("grant") && e.statistic() == Statistic.MEAN)
        .allSatisfy(e -> assertThat(e.method()).doesNotContain("weighted"));
  }

  @Test
  void weightedFiguresArePublishedRoundedWithoutStandardErrors() {
    ProgrammeDirectory programme = SchoolProgramme.with(CLASSES, "wilson");
    Cube cube = SchoolProgramme.cube(programme, both(schools("E", 20, 8), schools("H", 20, 15)));
    Estimate share = find(published(programme, cube), Statistic.SHARE, Cell.OVERALL, null);
    assertThat(share.value()).isEqualTo(45.1);
    assertThat(share.standardError()).isNull();
    assertThat(share.low() % 1).isZero();
    Estimate size = find(published(programme, cube), Statistic.EFFECTIVE_SIZE, Cell.OVERALL, null);
    assertThat(size.value()).isEqualTo(Math.rint(size.value()));
  }

  @Test
  void aSmallClassOfItsOwnWeightIsNotToldByTheOverallShare() {
    ProgrammeDirectory programme = SchoolProgramme.with(CLASSES, "wilson");
    Cube cube = SchoolProgramme.cube(programme, both(schools("E", 20, 8), schools("H", 3, 1)));
    assertThat(find(Estimation.of(programme, cube), Statistic.SHARE, Cell.OVERALL, null).status())
        .isEqualTo(CellStatus.PUBLISHED);
    assertThat(find(published(programme, cube), Statistic.SHARE, Cell.OVERALL, null).status())
        .isEqualTo(CellStatus.HIDDEN);
  }

  @Test
  void whatIsHiddenOfTheCountsIsHiddenOfTheWeightedFigures() {
    ProgrammeDirectory programme = SchoolProgramme.with(CLASSES, "wilson");
    Cube cube = SchoolProgramme.cube(programme, both(schools("E", 20, 8), schools("H", 3, 1)));
    List<Estimate> masked =
        DisclosureControl.protect(programme, Estimation.plain(programme, cube)).estimates();
    List<String> hidden =
        masked.stream().filter(e -> e.status().hidden()).map(Estimate::id).toList();
    assertThat(hidden).isNotEmpty();
    assertThat(published(programme, cube))
        .filteredOn(e -> hidden.contains(e.id()))
        .hasSameSizeAs(hidden)
        .allSatisfy(
            e -> {
              assertThat(e.status()).isEqualTo(CellStatus.HIDDEN);
              assertThat(e.value()).isNull();
              assertThat(e.low()).isNull();
              assertThat(e.base()).isNull();
            });
  }
}
