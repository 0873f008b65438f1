package org.sojourn.reports.chart;

import java.util.function.Function;
import org.sojourn.model.classification.Countries;
import org.sojourn.model.classification.Country;

/** Each kind of chart, in the shapes that reports give it. */
enum SampleKind {
  BARS(sample -> sample.bars(1)),
  DOUBLE_BARS(sample -> sample.bars(2)),
  INTERVALS(Sample::intervals),
  DUMBBELLS(Sample::dumbbells),
  SPLIT_ANSWERS(sample -> sample.answers(true)),
  STACKED_ANSWERS(sample -> sample.answers(false)),
  QUARTILES(Sample::quartiles),
  FUNNEL(Sample::funnel),
  COUNTRIES_BY_CODE(
      sample ->
          sample.map(
              Sample.countries(sample.language()),
              Countries.all().stream().map(Country::euCode).limit(20).toList(),
              20,
              false)),
  SECTORS_BY_CODE(
      sample ->
          sample.map(
              Sample.sectors(sample.language()),
              Countries.all().stream().map(Country::euCode).limit(12).toList(),
              30,
              true)),
  GROUPS_BY_NAME(
      sample ->
          sample.map(
              Sample.longest(sample.language()),
              Sample.sectors(sample.language()).subList(0, 8),
              30,
              true)),
  GROWTH_BY_DAY(sample -> sample.growth(false)),
  GROWTH_BY_MONTH(sample -> sample.growth(true));

  private final Function<Sample, Chart> chart;

  SampleKind(Function<Sample, Chart> chart) {
    this.chart = chart;
  }

  Chart of(Sample sample) {
    return chart.apply(sample);
  }
}
