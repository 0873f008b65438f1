package org.sojourn.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InkTest {

  private static final double READABLE = 4.5;

  @Test
  void computesContrastByTheGuidelines() {
    assertThat(Ink.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
    assertThat(Ink.contrast(Color.WHITE, new Color(0x4790c3))).isCloseTo(3.47, within(0.005));
    assertThat(Ink.contrast(Ink.BLUE, Ink.BLUE)).isEqualTo(1);
  }

  @Test
  void textColoursAreReadableOnWhite() {
    assertThat(List.of(Ink.NAVY, Ink.TEXT, Ink.MUTED))
        .allMatch(colour -> Ink.contrast(colour, Color.WHITE) >= READABLE);
  }

  @ParameterizedTest
  @CsvSource({"2, -1", "4, -1", "5, 2", "7, 3", "3, 1", "11, -1", "11, 5"})
  void labelsAreReadableOnEveryAnswer(int answers, int neutral) {
    assertThat(Ink.scale(answers, neutral))
        .hasSize(answers)
        .allSatisfy(
            fill -> assertThat(Ink.contrast(Ink.on(fill), fill)).isGreaterThanOrEqualTo(READABLE));
  }

  @Test
  void labelsAreReadableOnEveryShade() {
    assertThat(IntStream.rangeClosed(0, 100).mapToObj(i -> Ink.ramp(i / 100.0)))
        .allSatisfy(
            fill -> assertThat(Ink.contrast(Ink.on(fill), fill)).isGreaterThanOrEqualTo(READABLE));
  }

  @Test
  void neighbouringAnswersOfASplitScaleDiffer() {
    assertThat(Ink.scale(5, 2)).doesNotHaveDuplicates();
  }

  @Test
  void targetsStandOutFromWhite() {
    assertThat(Ink.contrast(Ink.VERMILION, Color.WHITE)).isGreaterThan(3);
  }
}
