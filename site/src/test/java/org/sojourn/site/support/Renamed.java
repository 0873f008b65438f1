package org.sojourn.site.support;

import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Programme;

/** The example's programme with other indicators, or in fewer languages. */
public final class Renamed {

  private Renamed() {}

  /** {@code directory} in English alone, which takes a quarter of the time. */
  public static ProgrammeDirectory english(ProgrammeDirectory directory) {
    return new ProgrammeDirectory(
        directory.path(),
        english(directory.programme()),
        directory.codebook(),
        directory.sources(),
        directory.indicators(),
        directory.report(),
        directory.checks(),
        directory.prose());
  }

  private static Programme english(Programme programme) {
    return new Programme(
        programme.id(),
        programme.title(),
        programme.summary(),
        programme.notice(),
        programme.lead(),
        List.of("en"),
        programme.period(),
        programme.nace(),
        programme.waves(),
        programme.roles(),
        programme.population(),
        programme.attributes(),
        programme.estimation(),
        programme.disclosure(),
        programme.pseudonyms(),
        programme.weighting(),
        programme.gates());
  }

  /** {@code directory} with {@code indicators} instead of its own. */
  public static ProgrammeDirectory with(ProgrammeDirectory directory, List<Indicator> indicators) {
    return new ProgrammeDirectory(
        directory.path(),
        directory.programme(),
        directory.codebook(),
        directory.sources(),
        indicators,
        directory.report(),
        directory.checks(),
        directory.prose());
  }
}
