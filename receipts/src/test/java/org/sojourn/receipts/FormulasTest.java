package org.sojourn.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;

class FormulasTest {

  @ParameterizedTest
  @EnumSource
  void everyStatisticHasOne(Statistic statistic) {
    assertThat(Formulas.of(statistic)).isNotBlank();
  }

  private static Estimate share(String method) {
    return new Estimate(
        "E-1",
        "match",
        null,
        Statistic.SHARE,
        Cell.OVERALL,
        null,
        50.0,
        null,
        null,
        null,
        10L,
        20L,
        method,
        CellStatus.PUBLISHED,
        null);
  }

  @Test
  void saysHowAWeightedShareIsComputed() {
    assertThat(Formulas.of(share("logit, weighted by country and size (raking), rounded")))
        .isEqualTo("sum of w of answers that count / sum of w, per hundred");
    assertThat(Formulas.of(share("census, weighted by country (classes)"))).contains("sum of w");
    assertThat(Formulas.of(share("Wilson, finite population"))).startsWith("x / n");
    assertThat(Formulas.of(share("Wilson, not weighted: raking did not converge")))
        .startsWith("x / n");
  }
}
