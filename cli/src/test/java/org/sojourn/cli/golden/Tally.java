package org.sojourn.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.cli.golden.Figure.Value;

/**
 * How the values of a family were compared: through published figures, through figures that
 * disclosure control rightly hides, or not by a run at all.
 *
 * @param published number of values
 * @param hidden number of values
 * @param inCodeOnly number of values by {@code metric/field}
 */
record Tally(String family, int published, int hidden, Map<String, Integer> inCodeOnly) {

  /** Finds the figures of a case by the names of R's fields; fields that are none are left out. */
  interface Finder {
    Map<String, Value> fields(Case of);
  }

  /** Compares every expected value of a family that a run computes. */
  static Tally of(String family, Finder finder) {
    Map<Case, Map<String, Value>> found = new HashMap<>();
    Map<String, Integer> inCodeOnly = new TreeMap<>();
    int published = 0;
    int hidden = 0;
    for (Map<String, String> row : GoldenFiles.expected(family)) {
      Case of = Case.of(row);
      String field = row.get("field");
      Value value = found.computeIfAbsent(of, finder::fields).get(field);
      if (value == null) {
        inCodeOnly.merge(of.metric() + "/" + field, 1, Integer::sum);
        continue;
      }
      assertSame(family + " " + of + " " + field, of, field, value.number(), row.get("value"));
      published += value.published() ? 1 : 0;
      hidden += value.published() ? 0 : 1;
    }
    return new Tally(family, published, hidden, inCodeOnly);
  }

  /** Number of values that no run gives. */
  int left() {
    return inCodeOnly.values().stream().mapToInt(n -> n).sum();
  }

  private static void assertSame(
      String name, Case of, String field, double number, String expected) {
    if (expected.equals("NA")) {
      assertThat(number).as("%s is undefined", name).isNaN();
      return;
    }
    double reference = ScaleEnds.cut(of, field, Double.parseDouble(expected));
    boolean searched = field.matches("(d|g)_z_ci_.*");
    double size = searched ? 1 : Math.max(Math.abs(reference), 1e-6);
    assertThat(number).as(name).isCloseTo(reference, within(tolerance(of, field) * size));
  }

  /**
   * Relative tolerance as in {@code GoldenFamily} of {@code transform}: closed forms 1e-9, p-values
   * and what needs a quantile of t, F or beta 1e-7, what R iterates 1e-6; limits of the noncentral
   * t 5e-4 of a standard deviation, since R's optimiser stops early.
   */
  private static double tolerance(Case of, String field) {
    if (field.matches("(d|g)_z_ci_.*")) {
      return 5e-4;
    }
    if (of.metric().equals("eb_betabinomial") || field.matches("(svy_)?logit_.*")) {
      return 1e-6;
    }
    return List.of("p_", "ci_", "feldt", "clopper", "jeffreys", "beta_", "mean_", "xlogit", "asin")
                .stream()
                .anyMatch(field::startsWith)
            || field.contains("_p")
        ? 1e-7
        : 1e-9;
  }
}
