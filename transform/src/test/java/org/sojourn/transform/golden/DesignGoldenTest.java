package org.sojourn.transform.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.transform.estimation.Estimation;
import org.sojourn.transform.support.SchoolProgramme;

/** Figures of programmes that weight and cluster against those of R's survey. */
class DesignGoldenTest {

  private static final String ONE = "weighting: {method: raking, margins: [one]}\n";
  private static final String STRATA = "weighting: {method: classes, margins: [stype]}\n";
  private static final String POSTSTRATA = "weighting: {method: raking, margins: [stype]}\n";
  private static final String RAKED = "weighting: {method: raking, margins: [stype, wide]}\n";
  private static final String CLUSTERS = "estimation: {clusters: organisation}\n";

  private static String lines(String design) {
    return switch (design) {
      case "apistrat" -> STRATA;
      case "apisrs" -> ONE;
      case "apiclus1" -> CLUSTERS;
      case "apisrs_poststrat_stype" -> POSTSTRATA;
      case "apisrs_rake_stype_schwide" -> RAKED;
      case "apiclus1_poststrat_stype" -> CLUSTERS + STRATA;
      default -> CLUSTERS + RAKED;
    };
  }

  /** The data set keeps the strata's weights in single precision, the programme their fractions. */
  private static double tolerance(String design, double closed) {
    return design.equals("apistrat") || design.equals("apiclus1") ? 1e-6 : closed;
  }

  private static List<Estimate> figures(String design, String interval) {
    ProgrammeDirectory programme = SchoolProgramme.with(lines(design), interval);
    List<Map<String, String>> sample = GoldenData.of(design.split("_")[0]).rows();
    return Estimation.of(programme, SchoolProgramme.cube(programme, sample));
  }

  private static Estimate figure(
      List<Estimate> figures, String indicator, Statistic statistic, String group) {
    Cell cell =
        group.equals("all")
            ? Cell.OVERALL
            : new Cell("stype", List.of(group.substring(group.indexOf('=') + 1)));
    return figures.stream()
        .filter(e -> e.indicator().equals(indicator) && e.statistic() == statistic)
        .filter(e -> e.cell().equals(cell))
        .findFirst()
        .orElseThrow();
  }

  private record Expected(List<Map<String, String>> rows) {

    static Expected of(String design, String metric, String item, String group) {
      String file = design.contains("_") ? "weighting" : "survey";
      return new Expected(
          Csv.read("/golden/expected/" + file + ".csv").stream()
              .filter(row -> row.get("dataset").equals(design))
              .filter(row -> row.get("metric").equals(metric) && row.get("item").equals(item))
              .filter(row -> row.get("group").equals(group))
              .toList());
    }

    double at(String field) {
      return rows.stream()
          .filter(row -> row.get("field").equals(field))
          .mapToDouble(row -> Double.parseDouble(row.get("value")))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void assertClose(double value, double expected, double tolerance) {
    assertThat(value).isCloseTo(expected, within(tolerance * Math.abs(expected)));
  }

  @ParameterizedTest
  @CsvSource({
    "apistrat, all",
    "apistrat, stype=E",
    "apistrat, stype=H",
    "apistrat, stype=M",
    "apisrs, all",
    "apisrs, stype=E",
    "apisrs, stype=H",
    "apisrs, stype=M",
    "apiclus1, all",
    "apiclus1, stype=E",
    "apiclus1, stype=H",
    "apiclus1, stype=M",
    "apisrs_poststrat_stype, all",
    "apisrs_rake_stype_schwide, all",
    "apiclus1_poststrat_stype, all",
    "apiclus1_rake_stype_schwide, all"
  })
  void shares(String design, String group) {
    Expected expected = Expected.of(design, "svyciprop", "awards=Yes", group);
    Estimate logit = figure(figures(design, "logit"), "awards", Statistic.SHARE, group);
    Estimate beta = figure(figures(design, "beta"), "awards", Statistic.SHARE, group);
    assertThat((double) logit.base()).isEqualTo(expected.at("n_domain"));
    double closed = tolerance(design, design.contains("rake") ? 1e-8 : 1e-9);
    assertClose(logit.value() / 100, expected.at("estimate"), closed);
    assertClose(logit.standardError() / 100, expected.at("se"), closed);
    assertClose(logit.low() / 100, expected.at("logit_low"), 1e-6);
    assertClose(logit.high() / 100, expected.at("logit_high"), 1e-6);
    assertClose(beta.low() / 100, expected.at("beta_low"), tolerance(design, 1e-7));
    assertClose(beta.high() / 100, expected.at("beta_high"), tolerance(design, 1e-7));
  }

  @ParameterizedTest
  @CsvSource({"apistrat", "apisrs", "apiclus1"})
  void means(String design) {
    Expected expected = Expected.of(design, "svymean", "meals", "all");
    List<Estimate> figures = figures(design, "wilson");
    Estimate mean = figure(figures, "meals", Statistic.MEAN, "all");
    double tolerance = tolerance(design, 1e-7);
    assertClose(mean.value(), expected.at("estimate"), tolerance);
    assertClose(mean.standardError(), expected.at("se"), tolerance);
    assertClose(mean.low(), expected.at("ci_low_t"), tolerance);
    assertClose(mean.high(), expected.at("ci_high_t"), tolerance);
    Estimate effect = figure(figures, "meals", Statistic.DESIGN_EFFECT, "all");
    assertClose(effect.value(), expected.at("deff"), tolerance);
  }

  @ParameterizedTest
  @CsvSource({
    "apistrat",
    "apisrs_poststrat_stype",
    "apisrs_rake_stype_schwide",
    "apiclus1_poststrat_stype",
    "apiclus1_rake_stype_schwide"
  })
  void whatWeightsCost(String design) {
    Expected expected = Expected.of(design, "kish", design.contains("_") ? "weight" : "pw", "all");
    List<Estimate> figures = figures(design, "wilson");
    double tolerance = tolerance(design, 1e-8);
    assertClose(
        figure(figures, "awards", Statistic.EFFECTIVE_SIZE, "all").value(),
        expected.at("n_eff"),
        tolerance);
    assertClose(
        figure(figures, "awards", Statistic.WEIGHTING_EFFECT, "all").value(),
        expected.at("deff_w"),
        tolerance);
  }
}
