package org.sojourn.reports.support;

import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.report.ReportDefinition;

/** Programmes in other languages than they declare, and without families of reports. */
public final class Languages {

  private Languages() {}

  /** {@code directory} with {@code languages}, in which it has all its texts. */
  public static ProgrammeDirectory of(ProgrammeDirectory directory, List<String> languages) {
    return new ProgrammeDirectory(
        directory.path(),
        in(directory.programme(), languages),
        directory.codebook(),
        directory.sources(),
        directory.indicators(),
        withoutFamilies(directory.report()),
        directory.checks(),
        directory.prose());
  }

  private static ReportDefinition withoutFamilies(ReportDefinition report) {
    return withFamilies(report, List.of());
  }

  /** {@code report} with other families. */
  static ReportDefinition withFamilies(ReportDefinition report, List<String> families) {
    return new ReportDefinition(
        report.title(),
        report.subtitle(),
        report.author(),
        report.headline(),
        report.chapters(),
        families,
        report.organisations(),
        report.questions(),
        report.intervention(),
        report.scheme(),
        report.limitations());
  }

  private static Programme in(Programme programme, List<String> languages) {
    return new Programme(
        programme.id(),
        programme.title(),
        programme.summary(),
        programme.notice(),
        programme.lead(),
        languages,
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
}
