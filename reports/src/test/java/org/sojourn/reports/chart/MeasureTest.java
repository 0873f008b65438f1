package org.sojourn.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "5, 1", "13, 5", "54, 10", "412, 100", "539, 100", "4750, 1000"})
  void stepsAreRoundAndFew(double greatest, double step) {
    Measure measure = Measure.upTo(greatest, value -> Long.toString(Math.round(value)));

    assertThat(measure.step()).isEqualTo(step);
    assertThat(measure.texts().size()).isBetween(2, 7);
  }

  @Test
  void leavesRoomForALabelBehindTheLongestBar() {
    assertThat(Measure.upTo(100, value -> "").high()).isCloseTo(112, within(1e-9));
  }
}
