package org.sojourn.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.ComparisonPair;

class ComparisonTableTest {

  @Test
  void everyColumnSurvivesTheWayToARowAndBack() {
    Comparison full =
        new Comparison(
            "E-1",
            "match",
            "country",
            Comparison.Question.DIFFERENCE,
            "chi-squared",
            5,
            2,
            90,
            7.5,
            4.0,
            11.5,
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
            Comparison.Question.TREND,
            "chi-squared",
            1,
            0,
            9,
            null,
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
    assertThatThrownBy(() -> Comparison.Question.of("differences"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no question is called 'differences'");
  }

  @Test
  void moreThanChanceIsFoundBelowTheLevelOnly() {
    Comparison comparison =
        new Comparison(
            "E-1",
            "match",
            "size",
            Comparison.Question.TREND,
            "Cochran-Armitage",
            3,
            0,
            90,
            2.5,
            null,
            null,
            0.01,
            null,
            "Holm",
            0.3,
            "correlation",
            null);
    assertThat(comparison.found(0.95)).isFalse();
    assertThat(comparison.adjustedTo(0.049).found(0.95)).isTrue();
    assertThat(comparison.adjustedTo(0.051).found(0.95)).isFalse();
    assertThat(comparison.adjustedTo(0.049).found(0.99)).isFalse();
  }

  @Test
  void pairsSurviveTheWayToARowAndBack() {
    ComparisonPair full =
        new ComparisonPair(
            "E-1",
            "E-2",
            "match",
            new Cell("country", List.of("DE")),
            new Cell("country", List.of("FR")),
            "chi-squared",
            -29.0,
            -47.0,
            -8.0,
            "Newcombe",
            7.5,
            1.0,
            0.01,
            0.02,
            "Holm",
            0.3,
            "Cramer's V",
            null);
    ComparisonPair bare =
        new ComparisonPair(
            "E-1",
            "E-2",
            "match",
            new Cell("country-x-sector", List.of("DE", "C")),
            new Cell("country-x-sector", List.of("FR", "C")),
            "Fisher's exact",
            0.0,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "Holm",
            null,
            "Cramer's V",
            "all values are equal");
    assertThat(ComparisonPairTable.row(full))
        .hasSameSizeAs(ComparisonPairTable.SCHEMA.columns().toArray());
    assertThat(ComparisonPairTable.pair(ComparisonPairTable.row(full))).isEqualTo(full);
    assertThat(ComparisonPairTable.pair(ComparisonPairTable.row(bare))).isEqualTo(bare);
    assertThat(full.adjustedTo(0.5).adjusted()).isEqualTo(0.5);
    assertThat(full.found(0.95)).isTrue();
    assertThat(bare.found(0.95)).isFalse();
  }
}
