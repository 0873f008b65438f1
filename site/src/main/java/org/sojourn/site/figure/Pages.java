package org.sojourn.site.figure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.results.Primary;
import org.sojourn.reports.results.Results;

/**
 * Which countries and sectors have pages: those of which any main figure of an indicator is shown.
 * What is hidden decides nothing here.
 */
public final class Pages {

  private static final Map<String, String> KINDS =
      Map.of("country", "country", "partner-country", "country", "sector", "sector");

  private final Map<String, Set<String>> shown = new TreeMap<>();

  /** The pages for {@code results} of {@code directory}. */
  public Pages(ProgrammeDirectory directory, Results results) {
    for (String breakdown : Set.of("country", "sector")) {
      Set<String> keys = shown.computeIfAbsent(breakdown, b -> new TreeSet<>());
      for (Indicator indicator : directory.indicators()) {
        Primary primary = Primary.of(indicator);
        results.cells(indicator.id(), primary.item(), primary.statistic(), breakdown).stream()
            .filter(Estimate::shown)
            .filter(estimate -> !Groups.isUnknown(estimate))
            .forEach(estimate -> keys.add(estimate.cell().keys().get(0)));
      }
    }
  }

  /** Keys of the pages of {@code kind}, {@code country} or {@code sector}. */
  public Set<String> keys(String kind) {
    return shown.get(kind);
  }

  /** The page about the group {@code key} of {@code breakdown}, or null. */
  public String of(String breakdown, String key) {
    String kind = KINDS.get(breakdown);
    return kind != null && shown.get(kind).contains(key) ? name(kind, key) : null;
  }

  /** Name of the page of {@code key}. */
  public static String name(String kind, String key) {
    return kind + "-" + key + ".html";
  }

  /** Name of the page of an indicator. */
  public static String of(Indicator indicator) {
    return "indicator-" + indicator.id() + ".html";
  }
}
