package org.sojourn.transform.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.transform.stats.Result;

/**
 * One file of expected values. Each of its fields is either computed and compared, or listed in
 * {@code not-covered.csv}: nothing is left out silently.
 */
record GoldenFamily(String file, List<Map<String, String>> rows) {

  /** What a value belongs to. */
  record Case(String dataset, String metric, String item, String group) {}

  /** Computes the fields of a case: field to value, NaN for an undefined one. */
  interface Computation {
    Map<String, Double> fields(Case of);
  }

  static GoldenFamily of(String file) {
    return new GoldenFamily(file, Csv.read("/golden/expected/" + file + ".csv"));
  }

  /** Compares every covered value; gives the number of compared values by metric. */
  Map<String, Integer> compare(Computation computation) {
    Set<String> notCovered = notCovered();
    Map<Case, Map<String, Double>> computed =
        rows.stream()
            .map(GoldenFamily::caseOf)
            .distinct()
            .collect(Collectors.toMap(c -> c, computation::fields));
    Map<String, Integer> compared = new TreeMap<>();
    for (Map<String, String> row : rows) {
      Case of = caseOf(row);
      String field = row.get("field");
      Double value = computed.get(of).get(field);
      assertThat(notCovered.contains(of.metric() + "/" + field))
          .as("%s %s %s is listed as not covered", file, of, field)
          .isEqualTo(value == null);
      if (value != null) {
        assertSame(of, field, value, row.get("value"));
        compared.merge(of.metric(), 1, Integer::sum);
      }
    }
    System.out.println("golden " + file + ": compared " + compared);
    return compared;
  }

  private Set<String> notCovered() {
    return Csv.read("/golden/not-covered.csv").stream()
        .filter(row -> row.get("file").equals(file))
        .map(row -> row.get("metric") + "/" + row.get("field"))
        .collect(Collectors.toSet());
  }

  /** Every field that the file has, as {@code metric/field}. */
  Set<String> fields() {
    return rows.stream()
        .map(row -> row.get("metric") + "/" + row.get("field"))
        .collect(Collectors.toSet());
  }

  private void assertSame(Case of, String field, double value, String expected) {
    if (expected.equals("NA")) {
      assertThat(value).as("%s %s %s is undefined", file, of, field).isNaN();
      return;
    }
    if (expected.equals("Inf")) {
      assertThat(value).as("%s %s %s is infinite", file, of, field).isInfinite().isPositive();
      return;
    }
    double reference = Double.parseDouble(expected);
    double tolerance = tolerance(of.metric(), field, Math.abs(reference));
    assertThat(value).as("%s %s %s", file, of, field).isCloseTo(reference, within(tolerance));
  }

  /**
   * Relative 1e-9 for closed forms, and 1e-7 for what needs a quantile of t or F. The limits of the
   * noncentral t are compared at 0.0005 standard deviations only: the R package finds them with an
   * optimiser that stops early, up to 0.00036 away from the root of R's own pt. {@code
   * NoncentralStudentTest} compares them with such roots at 1e-9. The odds ratios of fisher.test
   * come from a root finder that stops at 1e-4; {@code FisherExactTest} tests that they solve their
   * equations. The limits of the likelihood are interpolated by R: {@code DesignShareTest} has its
   * curve's true roots.
   */
  private static double tolerance(String metric, String field, double size) {
    if (metric.matches("effect_size_paired|cohens_d") && field.contains("_ci_")) {
      return 5e-4;
    }
    if (field.startsWith("likelihood_")) {
      return 1e-4;
    }
    if (metric.equals("eb_betabinomial") || field.matches("(svy_)?logit_.*")) {
      return 1e-6 * size;
    }
    if (field.startsWith("fisher_or_")) {
      return 1.3e-4 * Math.max(1, size * size);
    }
    return (field.matches(
                "ci_.*|feldt_.*|clopper.*|jeffreys.*|p_.*|fisher_p|.*_p|p_value|wald_t.*|(svy_)?(xlogit|beta|mean|asin)_(low|high)")
            ? 1e-7
            : 1e-9)
        * Math.max(size, 1e-6);
  }

  static Case caseOf(Map<String, String> row) {
    return new Case(row.get("dataset"), row.get("metric"), row.get("item"), row.get("group"));
  }

  /** The value of a result, NaN where it has none. */
  static double value(Result result) {
    return result.figure().map(Result.Figure::value).orElse(Double.NaN);
  }

  /** The standard error of a result, NaN where it has none. */
  static double error(Result result) {
    return result.figure().map(f -> f.standardError().orElse(Double.NaN)).orElse(Double.NaN);
  }

  /** The lower limit of a result, NaN where it has none. */
  static double low(Result result) {
    return result.figure().flatMap(Result.Figure::interval).map(i -> i.low()).orElse(Double.NaN);
  }

  /** The upper limit of a result, NaN where it has none. */
  static double high(Result result) {
    return result.figure().flatMap(Result.Figure::interval).map(i -> i.high()).orElse(Double.NaN);
  }
}
