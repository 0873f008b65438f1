package org.sojourn.model.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EstimateIdTest {

  private static final Cell GERMANY = new Cell("country", List.of("DE"));

  /** Readers cite these ids: they must never change. Computed apart from the code, in Python. */
  @Test
  void staysTheSameForever() {
    assertThat(EstimateId.of("pilot", "host_match", null, Statistic.SHARE, Cell.OVERALL, null))
        .isEqualTo("E-J4KTCGKY");
    assertThat(EstimateId.of("pilot", "host_match", null, Statistic.ANSWER_SHARE, GERMANY, 4))
        .isEqualTo("E-39XWFMXK");
    assertThat(EstimateId.of("pilot", "skills", "skill_selling", Statistic.GAIN, GERMANY, null))
        .isEqualTo("E-EN5ZCPGD");
  }

  @Test
  void dependsOnEveryPart() {
    Set<String> ids = new HashSet<>();
    ids.add(EstimateId.of("a", "b", "c", Statistic.MEAN, GERMANY, 1));
    ids.add(EstimateId.of("x", "b", "c", Statistic.MEAN, GERMANY, 1));
    ids.add(EstimateId.of("a", "x", "c", Statistic.MEAN, GERMANY, 1));
    ids.add(EstimateId.of("a", "b", null, Statistic.MEAN, GERMANY, 1));
    ids.add(EstimateId.of("a", "b", "c", Statistic.GAIN, GERMANY, 1));
    ids.add(EstimateId.of("a", "b", "c", Statistic.MEAN, new Cell("size", List.of("DE")), 1));
    ids.add(EstimateId.of("a", "b", "c", Statistic.MEAN, new Cell("country", List.of("D")), 1));
    ids.add(EstimateId.of("a", "b", "c", Statistic.MEAN, GERMANY, null));
    assertThat(ids).hasSize(8).allMatch(id -> id.matches("E-[0-9A-HJKMNP-TV-Z]{8}"));
  }
}
