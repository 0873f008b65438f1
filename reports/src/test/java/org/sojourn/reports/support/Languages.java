package org.sojourn.reports.support;

import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.programme.Programme;

/** Programmes in other languages than they declare. */
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
        directory.report(),
        directory.checks(),
        directory.prose());
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
        programme.weighting());
  }
}
