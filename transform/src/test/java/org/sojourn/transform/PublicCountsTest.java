package org.sojourn.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.source.SourceDefinition;
import org.sojourn.transform.support.TinyProgramme;

/** Counts of rows are published of tables and questionnaires, not of files. */
class PublicCountsTest {

  /** The tiny programme, with the sources called {@code from} once more for each country. */
  private static ProgrammeDirectory byCountry(String from) {
    ProgrammeDirectory tiny = TinyProgramme.load();
    List<SourceDefinition> sources = new ArrayList<>();
    for (SourceDefinition s : tiny.sources()) {
      for (String country : s.source().equals(from) ? List.of("-de", "-fr") : List.of("")) {
        sources.add(
            new SourceDefinition(
                s.source() + country,
                s.table(),
                s.instrument(),
                s.format(),
                s.files(),
                s.database(),
                s.nace(),
                s.layout(),
                s.columns(),
                s.items(),
                s.missing(),
                null));
      }
    }
    return new ProgrammeDirectory(
        tiny.path(),
        tiny.programme(),
        tiny.codebook(),
        sources,
        tiny.indicators(),
        tiny.report(),
        tiny.checks());
  }

  private static Object[] row(String source, String code, long count) {
    return new Object[] {source, code, "row", count};
  }

  private static List<List<Object>> published(String from, Object[]... rows) {
    return PublicCounts.of(byCountry(from), List.of(rows)).stream().map(Arrays::asList).toList();
  }

  @Test
  void filesOfOneQuestionnaireAreSummedUp() {
    assertThat(
            published(
                "host-exit",
                row("exchanges", "rows-in", 10),
                row("host-exit-de", "rows-in", 7),
                row("host-exit-de", "accepted", 7),
                row("participant-exit", "rows-in", 4),
                row("host-exit-fr", "rows-in", 5),
                row("host-exit-fr", "accepted", 4),
                row("host-exit-fr", "duplicate-response", 1)))
        .containsExactly(
            List.of("exchanges", "rows-in", "row", 10L),
            List.of("host-exit", "rows-in", "row", 12L),
            List.of("host-exit", "accepted", "row", 11L),
            List.of("host-exit", "duplicate-response", "row", 1L),
            List.of("participant-exit", "rows-in", "row", 4L));
  }

  @Test
  void aNewcomersCountryIsNotTold() {
    assertThat(
            published(
                "exchanges", row("exchanges-de", "rows-in", 8), row("exchanges-fr", "rows-in", 5)))
        .isEqualTo(
            published(
                "exchanges", row("exchanges-de", "rows-in", 7), row("exchanges-fr", "rows-in", 6)))
        .containsExactly(List.of("exchanges", "rows-in", "row", 13L));
  }

  @Test
  void rowsAndValuesAreCountedApart() {
    assertThat(
            published(
                "host-exit",
                new Object[] {"host-exit-de", "outside-scale", "value", 2L},
                new Object[] {"host-exit-fr", "outside-scale", "row", 3L}))
        .containsExactly(
            List.of("host-exit", "outside-scale", "value", 2L),
            List.of("host-exit", "outside-scale", "row", 3L));
  }
}
