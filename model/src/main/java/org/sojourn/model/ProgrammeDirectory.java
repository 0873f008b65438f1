package org.sojourn.model;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.check.CheckCase;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Wave;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.report.ReportDefinition;
import org.sojourn.model.source.SourceDefinition;

/**
 * A checked programme directory.
 *
 * @param path where it lies
 * @param programme of {@code programme.yaml}
 * @param codebook of {@code codebook/}, empty without surveys
 * @param sources of {@code sources/}, by rising id
 * @param indicators of {@code indicators.yaml}, in order
 * @param report of {@code report.yaml}
 * @param checks of {@code checks/}, in order
 * @param prose of {@code prose/}, by the names of its files, and of {@code report.yaml}
 */
public record ProgrammeDirectory(
    Path path,
    Programme programme,
    Codebook codebook,
    List<SourceDefinition> sources,
    List<Indicator> indicators,
    ReportDefinition report,
    List<CheckCase> checks,
    List<Prose> prose) {

  /** Copies the lists. */
  public ProgrammeDirectory {
    sources = List.copyOf(sources);
    indicators = List.copyOf(indicators);
    checks = List.copyOf(checks);
    prose = List.copyOf(prose);
  }

  /** A programme without prose of the evaluator's own. */
  public ProgrammeDirectory(
      Path path,
      Programme programme,
      Codebook codebook,
      List<SourceDefinition> sources,
      List<Indicator> indicators,
      ReportDefinition report,
      List<CheckCase> checks) {
    this(path, programme, codebook, sources, indicators, report, checks, List.of());
  }

  /** Questionnaires by wave, then by role. */
  public List<Instrument> instruments() {
    List<String> waves = programme.waves().stream().map(Wave::id).toList();
    return codebook.instruments().stream()
        .sorted(
            Comparator.comparingInt((Instrument i) -> waves.indexOf(i.wave()))
                .thenComparing(Instrument::role))
        .toList();
  }

  /** The prose called {@code name} in {@code language}. */
  public Optional<Prose> prose(String name, String language) {
    return prose.stream()
        .filter(text -> text.name().equals(name) && text.language().equals(language))
        .findFirst();
  }

  /** The indicator called {@code id}. */
  public Optional<Indicator> indicator(String id) {
    return indicators.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  /** Whether runs compare anything: groups of indicators, or who answered with who did not. */
  public boolean hasComparisons() {
    return comparesGroups() || !codebook.instruments().isEmpty();
  }

  /** Whether any indicator asks for groups to be compared, or for a trend along them. */
  public boolean comparesGroups() {
    return indicators.stream()
        .anyMatch(indicator -> !indicator.compare().isEmpty() || !indicator.trend().isEmpty());
  }
}
