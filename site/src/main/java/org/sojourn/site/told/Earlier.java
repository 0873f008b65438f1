package org.sojourn.site.told;

import java.time.LocalDate;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.results.Primary;
import org.sojourn.reports.results.Results;

/**
 * What the programme had published before.
 *
 * @param directory the programme as it was
 * @param asOf newest day in its data
 * @param results its figures
 */
public record Earlier(ProgrammeDirectory directory, LocalDate asOf, Results results) {

  /** The figure of everybody for {@code indicator}, where it measured the same then. */
  public Optional<Estimate> overall(Indicator indicator) {
    Primary primary = Primary.of(indicator);
    return directory
        .indicator(indicator.id())
        .filter(before -> before.measure().equals(indicator.measure()))
        .flatMap(before -> results.overall(indicator.id(), primary.item(), primary.statistic()));
  }
}
