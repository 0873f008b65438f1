package org.sojourn.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.reports.support.LanguageReport;

/** Nothing spoils a chart: neither many rows, nor missing figures, nor the longest names. */
class ChartSuiteTest {

  private static final List<String> LANGUAGES = List.of("en", "fr", "de", "it", "el", "bg");

  static Stream<Arguments> samples() {
    return Stream.of(SampleKind.values())
        .flatMap(
            kind -> Stream.of(Sample.Content.values()).map(content -> Arguments.of(kind, content)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isWithoutFaults(SampleKind kind, Sample.Content content) {
    List<String> faults = new ArrayList<>();
    for (String language : LANGUAGES) {
      for (int count : new int[] {1, 3, 30}) {
        Sample sample = new Sample(language, count, content);
        ChartCheck.faults(kind.of(sample)).forEach(fault -> faults.add(sample + ": " + fault));
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de", "it", "el", "bg"})
  void isWithoutFaultsInTheExamplesReport(String language) {
    List<String> faults = new ArrayList<>();
    LanguageReport.document(language)
        .charts()
        .forEach(
            (id, chart) -> {
              if (!(chart instanceof CoverArt)) {
                ChartCheck.faults(chart).forEach(fault -> faults.add(id + ": " + fault));
              }
            });
    assertThat(faults).isEmpty();
  }
}
