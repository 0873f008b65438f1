package org.sojourn.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Comparison;

class ComparisonTableTest {

  @Test
  void everyColumnSurvivesTheWayToARowAndBack() {
    Comparison full =
        new Comparison(
            "E-1",
            "match",
            "country",
            "chi-squared",
            5,
            2,
            90,
            7.5,
            4.0,
            0.11,
            0.22,
            "Holm",
            0.3,
            "Cramer's V",
            "some expected counts are below 5");
    Comparison bare =
        new Comparison(
            "E-2",
            "match",
            "size",
            "chi-squared",
            1,
            0,
            9,
            null,
            null,
            null,
            null,
            "Holm",
            null,
            "Cramer's V",
            "fewer than two groups have values");
    assertThat(ComparisonTable.row(full)).hasSameSizeAs(ComparisonTable.SCHEMA.columns().toArray());
    assertThat(ComparisonTable.comparison(ComparisonTable.row(full))).isEqualTo(full);
    assertThat(ComparisonTable.comparison(ComparisonTable.row(bare))).isEqualTo(bare);
    assertThat(full.adjustedTo(0.5).adjusted()).isEqualTo(0.5);
  }
}
