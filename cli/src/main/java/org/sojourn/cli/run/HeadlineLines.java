package org.sojourn.cli.run;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.results.Primary;

/** The headline figures of a run as lines of a terminal. */
final class HeadlineLines {

  private HeadlineLines() {}

  /** A line for each headline indicator of {@code programme}, with its figure of everybody. */
  static List<String> of(ProgrammeDirectory programme, List<Estimate> estimates) {
    String language = programme.programme().language();
    List<Indicator> headline =
        programme.report().headline().stream()
            .flatMap(id -> programme.indicator(id).stream())
            .toList();
    int width = headline.stream().mapToInt(i -> i.label().in(language).length()).max().orElse(1);
    String line = "%-" + width + "s %s";
    return headline.stream()
        .map(i -> String.format(Locale.ROOT, line, i.label().in(language), figure(i, estimates)))
        .toList();
  }

  private static String figure(Indicator indicator, List<Estimate> estimates) {
    Primary primary = Primary.of(indicator);
    return estimates.stream()
        .filter(estimate -> estimate.indicator().equals(indicator.id()))
        .filter(estimate -> estimate.cell().equals(Cell.OVERALL))
        .filter(estimate -> Objects.equals(estimate.item(), primary.item()))
        .filter(estimate -> estimate.statistic() == primary.statistic())
        .map(HeadlineLines::figure)
        .findFirst()
        .orElse("no figure");
  }

  private static String figure(Estimate estimate) {
    if (!estimate.shown()) {
      return estimate.status().id() + (estimate.reason() == null ? "" : ": " + estimate.reason());
    }
    boolean percent = estimate.statistic().unit() == Statistic.Unit.PERCENT;
    String format = percent ? "%.0f" : "%.2f";
    String interval =
        estimate.low() == null
            ? ""
            : String.format(
                Locale.ROOT,
                " (" + format + " to " + format + ")",
                estimate.low(),
                estimate.high());
    return String.format(Locale.ROOT, format, estimate.value())
        + (percent ? " %" : "")
        + interval
        + ", n = "
        + estimate.base()
        + (estimate.population() == null ? "" : " of " + estimate.population());
  }
}
