package org.sojourn.reports.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.PdfPages;

class FindingsTest {

  private static List<String> findings() {
    return new Findings(ExampleReport.composition())
        .all().stream().map(point -> PdfPages.plain(point.lead() + " " + point.text())).toList();
  }

  @Test
  void areFiveToEight() {
    assertThat(findings()).hasSizeBetween(5, 8);
  }

  @Test
  void areTheSameEveryTime() {
    List<Point> once = new Findings(ExampleReport.composition()).all();
    List<Point> again = new Findings(ExampleReport.composition()).all();

    assertThat(once).isEqualTo(again);
  }

  @Test
  void tellScaleAndResponse() {
    assertThat(findings())
        .contains(
            "Scale. 412 companies registered; 54 exchanges were completed, between 16 countries;"
                + " the sending companies work in 9 sectors (NACE sections).")
        .anySatisfy(
            finding ->
                assertThat(finding)
                    .startsWith("Response. 250 of 324 questionnaires came back complete.")
                    .contains("of the 6 questionnaires lies between 59 % and 93 %"));
  }

  @Test
  void tellHeadlinesWithBaseAndWave() {
    assertThat(findings())
        .anySatisfy(
            finding ->
                assertThat(finding)
                    .endsWith(
                        "Nineteen in twenty: 95 % (91 to 97 %, n = 41 of 54); base: Host company"
                            + " (At the end of the stay)."));
  }

  @Test
  void compareNoGroups() {
    assertThat(findings())
        .allSatisfy(
            finding ->
                assertThat(finding)
                    .doesNotContainPattern(
                        "(?i)\\b(higher|lower|better|worse|most|least) than\\b"));
  }
}
