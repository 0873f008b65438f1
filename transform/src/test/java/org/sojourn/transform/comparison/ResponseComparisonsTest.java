package org.sojourn.transform.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.transform.disclosure.DisclosureControl;
import org.sojourn.transform.estimation.Estimation;
import org.sojourn.transform.support.SchoolProgramme;

/** Who answered against who could be asked. */
class ResponseComparisonsTest {

  private static final ProgrammeDirectory PROGRAMME =
      SchoolProgramme.with("weighting: {method: classes, margins: [stype]}\n", "wilson");

  private static List<Map<String, String>> schools(String type, int number) {
    List<Map<String, String>> schools = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      schools.add(
          Map.of(
              "stype",
              type,
              "sch_wide",
              "Yes",
              "dnum",
              type + i,
              "awards",
              i % 2 == 0 ? "Yes" : "No",
              "meals",
              "50"));
    }
    return schools;
  }

  private static List<Comparison> of(int elementary, int high, int middle) {
    List<Map<String, String>> sample = new ArrayList<>(schools("E", elementary));
    sample.addAll(schools("H", high));
    sample.addAll(schools("M", middle));
    List<Estimate> figures = Estimation.plain(PROGRAMME, SchoolProgramme.cube(PROGRAMME, sample));
    return ResponseComparisons.of(
        PROGRAMME, DisclosureControl.protect(PROGRAMME, figures).estimates());
  }

  private static Comparison byType(List<Comparison> all) {
    return all.stream().filter(c -> c.breakdown().equals("stype")).findFirst().orElseThrow();
  }

  @Test
  void groupsThatAnsweredMoreOftenAreFound() {
    Comparison comparison = byType(of(300, 100, 60));
    assertThat(comparison.indicator()).isEqualTo("response/host");
    assertThat(comparison.test()).isEqualTo("chi-squared");
    assertThat(comparison.groups()).isEqualTo(3);
    assertThat(comparison.base()).isEqualTo(6194);
    assertThat(comparison.degrees()).isEqualTo(2);
    double expected = 0;
    double all = 460 / 6194.0;
    double[][] groups = {{300, 4421}, {100, 755}, {60, 1018}};
    for (double[] group : groups) {
      expected += Math.pow(group[0] - all * group[1], 2) / (all * (1 - all) * group[1]);
    }
    assertThat(comparison.statistic()).isCloseTo(expected, within(1e-9));
    assertThat(comparison.adjusted()).isLessThan(0.001);
  }

  @Test
  void equalRatesAreNoFinding() {
    assertThat(byType(of(442, 75, 102)).adjusted()).isGreaterThan(0.9);
  }

  @Test
  void oneGroupIsNotCompared() {
    Comparison comparison =
        of(300, 100, 60).stream()
            .filter(c -> c.breakdown().equals("country"))
            .findFirst()
            .orElseThrow();
    assertThat(comparison.pValue()).isNull();
    assertThat(comparison.reason()).isEqualTo("fewer than two groups have values");
  }
}
