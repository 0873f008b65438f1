package org.sojourn.transform.comparison;

import java.util.List;
import java.util.Map;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.transform.support.TinyProgramme;

/** The tiny programme with groups compared, and with trends along them. */
final class ComparingProgramme {

  private ComparingProgramme() {}

  /**
   * The programme.
   *
   * @param compare breakdown by indicator
   * @param trend breakdown by indicator
   */
  static ProgrammeDirectory of(Map<String, String> compare, Map<String, String> trend) {
    ProgrammeDirectory tiny = TinyProgramme.load();
    List<Indicator> indicators =
        tiny.indicators().stream()
            .map(
                i ->
                    new Indicator(
                        i.id(),
                        i.label(),
                        i.construct(),
                        i.criterion(),
                        i.kirkpatrick(),
                        i.measure(),
                        i.target(),
                        i.breakdowns(),
                        i.interval(),
                        only(compare, i),
                        only(trend, i),
                        List.of()))
            .toList();
    return new ProgrammeDirectory(
        tiny.path(),
        tiny.programme(),
        tiny.codebook(),
        tiny.sources(),
        indicators,
        tiny.report(),
        tiny.checks());
  }

  private static List<String> only(Map<String, String> by, Indicator indicator) {
    return by.containsKey(indicator.id()) ? List.of(by.get(indicator.id())) : List.of();
  }
}
