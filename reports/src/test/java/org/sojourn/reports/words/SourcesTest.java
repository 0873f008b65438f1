package org.sojourn.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.support.ExampleReport;

class SourcesTest {

  private final ProgrammeDirectory programme = ExampleReport.programme();
  private final Words words = Words.in("en");
  private final Sources sources =
      new Sources(words, new Labels(words, programme), programme, Cell.OVERALL);

  private Indicator indicator(String id) {
    return programme.indicator(id).orElseThrow();
  }

  @Test
  void namesBaseWaveMethodAndEstimate() {
    Indicator indicator = indicator("host_match");
    List<Estimate> overall = ExampleReport.composition().overall(indicator).stream().toList();

    SourceLine line = sources.of(List.of(indicator), overall);
    assertThat(line.text())
        .isEqualTo(
            "Base: Host company (At the end of the stay). Intervals: Wilson, finite population.");
    assertThat(line.estimates()).containsExactly(overall.get(0).id());
    assertThat(sources.ids("F-12345678", line.estimates()))
        .isEqualTo("Id F-12345678: estimate " + overall.get(0).id() + ".");
  }

  @Test
  void namesEachWaveOnceWithAllItsParties() {
    assertThat(sources.of(List.of(indicator("host_match"), indicator("career")), List.of()).text())
        .isEqualTo("Base: Host company, Visiting employee (At the end of the stay).");
    assertThat(sources.asked(indicator("skill_gain")))
        .isEqualTo("Visiting employee (Before departure / At the end of the stay)");
  }

  @Test
  void namesTheStatusesBehindARate() {
    assertThat(sources.asked(indicator("completion_rate")))
        .isEqualTo("exchanges by status (matched, started, completed, cancelled)");
    assertThat(sources.asked(indicator("duration"))).isEqualTo("completed exchanges");
  }

  @Test
  void cutsLongListsOfEstimates() {
    List<Estimate> many = ExampleReport.results().all().subList(0, 12);

    assertThat(sources.ids("T-12345678", sources.ofRecords("x", many).estimates()))
        .isEqualTo("Id T-12345678: 12 estimates (exhibits.csv).");
  }
}
