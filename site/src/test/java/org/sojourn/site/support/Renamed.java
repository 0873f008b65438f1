package org.sojourn.site.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Text;

/** The example's programme with other names of its indicators, or in fewer languages. */
public final class Renamed {

  private Renamed() {}

  /** {@code directory}, whose first indicator is called {@code name} in every language. */
  public static ProgrammeDirectory first(ProgrammeDirectory directory, String name) {
    List<Indicator> indicators = new ArrayList<>(directory.indicators());
    indicators.set(0, named(indicators.get(0), name, directory.programme().languages()));
    return with(directory, indicators);
  }

  /** {@code directory} in English alone, which takes a quarter of the time. */
  public static ProgrammeDirectory english(ProgrammeDirectory directory) {
    return new ProgrammeDirectory(
        directory.path(),
        english(directory.programme()),
        directory.codebook(),
        directory.sources(),
        directory.indicators(),
        directory.report(),
        directory.checks());
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
        programme.weighting());
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
        directory.checks());
  }

  private static Indicator named(Indicator indicator, String name, List<String> languages) {
    Map<String, String> label = new TreeMap<>();
    languages.forEach(language -> label.put(language, name));
    return new Indicator(
        indicator.id(),
        new Text(label),
        indicator.construct(),
        indicator.criterion(),
        indicator.kirkpatrick(),
        indicator.measure(),
        indicator.target(),
        indicator.breakdowns(),
        indicator.interval(),
        indicator.compare(),
        indicator.trend(),
        indicator.shrink());
  }
}
