package org.sojourn.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.model.estimate.Statistic;

class FormulasTest {

  @ParameterizedTest
  @EnumSource
  void everyStatisticHasOne(Statistic statistic) {
    assertThat(Formulas.of(statistic)).isNotBlank();
  }
}
